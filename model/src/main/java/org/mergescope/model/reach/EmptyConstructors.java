package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ArrayInitializer;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Which mentions in `@llvm.global_ctors` do not count, for GlobalDCE first removes the entries of functions that do
/// nothing (CtorUtils.cpp, GlobalDCE.cpp `isEmptyFunction`).
final class EmptyConstructors {
  private static final int NULL = -1;
  private static final int OTHER = -2;
  private static final int FIRST_WITH_PARAMETERS = 15;
  private static final String STANDARD_PRIORITY = "65535";

  private final CallGraph graph;
  private final ModuleIndex module;

  private EmptyConstructors(CallGraph graph) {
    this.graph = graph;
    this.module = graph.module();
  }

  /// One entry of the array; `function` is -1 where it is null.
  private record Entry(String priority, int function, ArrayInitializer.Element element) {}

  /// The edges that are as good as removed.
  static BitSet edges(CallGraph graph, LivenessPolicy policy) {
    int array = graph.module().symbol("llvm.global_ctors");
    if (array < 0 || !graph.module().isDefinition(array)) {
      return new BitSet();
    }
    return new EmptyConstructors(graph).edges(array, policy);
  }

  private BitSet edges(int array, LivenessPolicy policy) {
    BitSet removed = new BitSet();
    List<Entry> entries = new ArrayList<>();
    for (ArrayInitializer.Element element : ArrayInitializer.allElements(module, array)) {
      Entry entry = entry(array, element);
      boolean plain = entry.function() == NULL || isPlain(entry.function(), policy);
      if (!plain || !(policy.trimsAnyPriority() || entry.priority().equals(STANDARD_PRIORITY))) {
        return removed;
      }
      entries.add(entry);
    }
    for (Entry entry : entries) {
      if (entry.function() != NULL && isEmpty(entry.function())) {
        for (int edge = graph.firstEdge(array); edge < graph.firstEdge(array + 1); edge++) {
          long offset = graph.offset(edge);
          if (offset >= entry.element().start() && offset < entry.element().end()) {
            removed.set(edge);
          }
        }
      }
    }
    return removed;
  }

  private Entry entry(int array, ArrayInitializer.Element element) {
    TokenScanner tokens = new TokenScanner(module.text(), element.start(), element.end());
    int depth = 0;
    int groups = 0;
    int field = 0;
    String priority = STANDARD_PRIORITY;
    int function = NULL;
    while (tokens.next() != Token.END) {
      if (tokens.is('{')) {
        groups += depth++ == 0 ? 1 : 0;
      } else if (tokens.is('(') || tokens.is('[')) {
        depth++;
      } else if (tokens.is('}') || tokens.is(')') || tokens.is(']')) {
        depth--;
      } else if (groups == 2 && depth == 1 && tokens.is(',')) {
        field++;
      } else if (groups == 2 && field == 0 && tokens.token() == Token.WORD) {
        priority = tokens.text();
      } else if (groups == 2 && field == 1 && tokens.token() == Token.GLOBAL) {
        function = depth == 1 ? targetAt(array, tokens.start()) : OTHER;
      }
    }
    return new Entry(priority, function, element);
  }

  /// What stands there; nothing where the mention is not one of the graph, as in an entry that linking dropped.
  private int targetAt(int array, long offset) {
    int edge = graph.edgeAt(array, offset);
    return edge < 0 ? NULL : graph.target(edge);
  }

  /// Whether it is a function without parameters, at which LLVM 14 did not look yet.
  private boolean isPlain(int symbol, LivenessPolicy policy) {
    if (symbol == OTHER || module.kind(symbol) != SymbolKind.FUNCTION) {
      return false;
    }
    if (policy.version() < FIRST_WITH_PARAMETERS) {
      return true;
    }
    TokenScanner tokens = new TokenScanner(module.text(), module.nameStart(symbol), module.end(symbol));
    tokens.next();
    tokens.next();
    tokens.next();
    return tokens.is(')') || tokens.isWord("...");
  }

  /// Whether the function's first instruction, debug and probe calls left out, is `ret void`.
  private boolean isEmpty(int function) {
    if (module.bodyStart(function) < 0) {
      return false;
    }
    TokenScanner tokens = new TokenScanner(module.text(), module.bodyStart(function), module.end(function));
    tokens.next();
    tokens.next();
    if (tokens.token() == Token.LABEL) {
      tokens.next();
    }
    while (skipRecord(tokens) || skipDebugCall(tokens)) {
      skipAttachments(tokens);
    }
    if (!tokens.isWord("ret")) {
      return false;
    }
    tokens.next();
    return tokens.isWord("void");
  }

  private static boolean skipRecord(TokenScanner tokens) {
    if (!tokens.is('#')) {
      return false;
    }
    tokens.next();
    tokens.next();
    skipGroup(tokens);
    return true;
  }

  private static boolean skipDebugCall(TokenScanner tokens) {
    if (!tokens.isWord("call") && !tokens.isWord("tail") && !tokens.isWord("notail")) {
      return false;
    }
    while (tokens.token() != Token.GLOBAL) {
      if (tokens.token() == Token.END || tokens.token() == Token.LOCAL || tokens.is('(')) {
        return false;
      }
      tokens.next();
    }
    String callee = tokens.name();
    if (!callee.startsWith("llvm.dbg.") && !callee.equals("llvm.pseudoprobe")) {
      return false;
    }
    tokens.next();
    skipGroup(tokens);
    return true;
  }

  private static void skipAttachments(TokenScanner tokens) {
    while (tokens.is(',')
        || tokens.token() == Token.ATTRIBUTE_GROUP
        || tokens.token() == Token.METADATA
        || tokens.token() == Token.METADATA_NODE) {
      tokens.next();
    }
  }

  /// Moves from an opening parenthesis to the token after its match.
  private static void skipGroup(TokenScanner tokens) {
    int depth = 0;
    do {
      depth += tokens.is('(') || tokens.is('{') ? 1 : tokens.is(')') || tokens.is('}') ? -1 : 0;
    } while (tokens.next() != Token.END && depth > 0);
  }
}
