package org.mergescope.model.reach;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Lays a constant of structures and arrays out in memory and finds the functions in it (TypeMetadataUtils.cpp,
/// `getPointerAtOffset`). Where a type or value is of another kind, no slot is found, which keeps more alive.
final class TableSlots {
  private static final Pattern POINTER_SIZE = Pattern.compile("(?:^|-)p:(\\d{1,4})");
  private static final Pattern INTEGER = Pattern.compile("i(8|16|32|64)");
  /// Words around a function that are still the function.
  private static final Set<String> SAME = Set.of("bitcast", "dso_local_equivalent", "to", "ptr", "void");
  private static final int UNKNOWN = -1;
  private static final int AGGREGATE = 0;

  private final CallGraph graph;
  private final int table;
  private final int pointerBytes;
  private final TokenScanner tokens;
  private final Map<Long, Integer> slots = new HashMap<>();
  private long offset;

  TableSlots(CallGraph graph, int table) {
    this.graph = graph;
    this.table = table;
    ModuleIndex module = graph.module();
    Matcher size = POINTER_SIZE.matcher(TargetLines.dataLayout(module));
    this.pointerBytes = size.find() ? Integer.parseInt(size.group(1)) / 8 : 8;
    this.tokens = new TokenScanner(module.text(), module.nameStart(table), module.end(table));
  }

  /// The functions by their byte in the constant.
  Map<Long, Integer> read() {
    while (!tokens.isWord("global") && !tokens.isWord("constant")) {
      if (tokens.next() == Token.END) {
        return Map.of();
      }
    }
    tokens.next();
    Deque<Character> open = new ArrayDeque<>();
    do {
      int width = readType();
      if (width == UNKNOWN || (width == AGGREGATE && !isOpening())) {
        return Map.of();
      }
      if (width == AGGREGATE) {
        open.push('{');
        tokens.next();
        continue;
      }
      readLeaf(width);
      while (isClosing() && !open.isEmpty()) {
        open.pop();
        tokens.next();
      }
      tokens.next();
    } while (!open.isEmpty() && tokens.token() != Token.END);
    return slots;
  }

  /// Reads a type and returns its width in bytes, or [#AGGREGATE] or [#UNKNOWN].
  private int readType() {
    Matcher integer = INTEGER.matcher(tokens.text());
    int width = UNKNOWN;
    if (isOpening()) {
      skipGroup();
      width = AGGREGATE;
    } else if (integer.matches()) {
      width = Integer.parseInt(integer.group(1)) / 8;
    } else if (tokens.isWord("ptr")) {
      width = pointerBytes;
    }
    tokens.next();
    while (tokens.is('*') || tokens.is('(') || tokens.isWord("addrspace")) {
      width = tokens.is('*') ? pointerBytes : width;
      if (tokens.is('(')) {
        skipGroup();
      }
      tokens.next();
    }
    return width;
  }

  /// Reads a value up to the comma or bracket behind it.
  private void readLeaf(int width) {
    int function = UNKNOWN;
    int mentions = 0;
    boolean itself = false;
    boolean plain = true;
    for (int depth = 0; tokens.token() != Token.END; tokens.next()) {
      if (depth == 0 && (tokens.is(',') || isClosing())) {
        break;
      }
      depth += step(tokens);
      if (tokens.token() == Token.GLOBAL) {
        int edge = graph.edgeAt(table, tokens.start());
        int target = edge < 0 ? UNKNOWN : graph.target(edge);
        function = mentions++ == 0 ? target : function;
        itself = mentions == 2 && target == table;
      } else if (tokens.token() == Token.WORD) {
        plain &= SAME.contains(tokens.text()) || INTEGER.matcher(tokens.text()).matches();
      }
    }
    offset = (offset + width - 1) / width * width;
    boolean found = width == pointerBytes ? mentions == 1 && plain : mentions == 2 && itself;
    if (found && function != UNKNOWN && graph.module().kind(function) == SymbolKind.FUNCTION) {
      slots.put(offset, function);
    }
    offset += width;
  }

  private void skipGroup() {
    int depth = 1;
    while (depth > 0 && tokens.next() != Token.END) {
      depth += step(tokens);
    }
  }

  private boolean isOpening() {
    return tokens.is('{') || tokens.is('[');
  }

  private boolean isClosing() {
    return tokens.is('}') || tokens.is(']');
  }

  /// How the current token changes the depth of brackets.
  static int step(TokenScanner tokens) {
    if (tokens.is('(') || tokens.is('[') || tokens.is('{')) {
      return 1;
    }
    return tokens.is(')') || tokens.is(']') || tokens.is('}') ? -1 : 0;
  }
}
