package org.mergescope.model.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// How many bytes variables take (`DataLayout::getTypeAllocSize`): numbers on their natural boundary of at most 16 bytes,
/// pointers as wide as the data layout says. Needed for `common` variables and comdats selected by size alone.
final class TypeSizes {
  private static final Pattern POINTER = Pattern.compile("(?:^|-)p(?:0)?:(\\d+)");
  private static final Pattern INTEGER = Pattern.compile("i(\\d{1,8})");
  private static final Map<String, Long> NUMBERS =
      Map.of("half", 2L, "bfloat", 2L, "float", 4L, "double", 8L, "x86_fp80", 16L, "fp128", 16L, "ppc_fp128", 16L);

  private final ModuleIndex module;
  private final long pointer;
  private final Map<String, Integer> typeEntities = new HashMap<>();
  private final Map<String, TypeLayout> named = new HashMap<>();
  private final Deque<TypeFrame> open = new ArrayDeque<>();

  private TypeSizes(ModuleIndex module) {
    this.module = module;
    module.entities(EntityKind.TYPE).forEach(entity -> {
      TokenScanner name = scanner(module.entityStart(entity), module.entityEnd(entity));
      name.next();
      typeEntities.put(name.text(), entity);
    });
    long width = 8;
    for (int entity : module.entities(EntityKind.TARGET).toArray()) {
      Matcher bits = POINTER.matcher(module.text().text(module.entityStart(entity), module.entityEnd(entity))
          .replace("\"", "-"));
      width = bits.find() ? Long.parseLong(bits.group(1)) / 8 : width;
    }
    this.pointer = width;
  }

  /// The bytes of a variable's value; 0 where its type is not one that can be told.
  static long of(LinkedSymbols symbols, int variable) {
    ModuleIndex module = symbols.module(variable);
    return new TypeSizes(module).size(symbols.symbol(variable));
  }

  private long size(int variable) {
    TokenScanner tokens = scanner(module.nameStart(variable), module.end(variable));
    while (!tokens.isWord("global") && !tokens.isWord("constant")) {
      if (tokens.next() == Token.END) {
        return 0;
      }
    }
    open.push(new TypeFrame(TypeFrame.Kind.OUTERMOST, "", tokens, 1));
    while (open.size() > 1 || !open.element().isFull()) {
      step();
    }
    return open.element().layout().size();
  }

  /// Reads one more token of the innermost open type.
  private void step() {
    TypeFrame frame = open.element();
    TokenScanner tokens = frame.tokens();
    if (frame.isFull()) {
      close();
      return;
    }
    tokens.next();
    if (tokens.token() == Token.END) {
      frame.fill();
    } else if (tokens.is('*')) {
      frame.becomesPointer(pointer);
    } else if (tokens.is(']') || tokens.is('}') || tokens.is('>')) {
      frame.fill();
    } else if (tokens.is('[')) {
      open.push(array(TypeFrame.Kind.ARRAY, tokens));
    } else if (tokens.is('{')) {
      open.push(new TypeFrame(TypeFrame.Kind.STRUCT, "", tokens, Integer.MAX_VALUE));
    } else if (tokens.is('<')) {
      open.push(tokens.isBefore('{')
          ? new TypeFrame(TypeFrame.Kind.PACKED, "", tokens, Integer.MAX_VALUE)
          : array(TypeFrame.Kind.VECTOR, tokens));
      if (open.element().kind() == TypeFrame.Kind.PACKED) {
        tokens.next();
      }
    } else if (tokens.token() == Token.LOCAL) {
      name(frame, tokens.text(), tokens.isBefore('*'));
    } else if (tokens.token() == Token.WORD) {
      word(frame, tokens.text());
    }
  }

  private TypeFrame array(TypeFrame.Kind kind, TokenScanner tokens) {
    tokens.next();
    long count = tokens.text().matches("\\d{1,18}") ? Long.parseLong(tokens.text()) : 0;
    tokens.next();
    return new TypeFrame(kind, "", tokens, count);
  }

  private void close() {
    TypeFrame done = open.pop();
    TypeLayout layout = done.layout();
    if (done.kind() == TypeFrame.Kind.NAMED) {
      named.put(done.name(), layout);
    } else if (done.kind() == TypeFrame.Kind.PACKED) {
      done.tokens().next();
    }
    open.element().add(layout);
  }

  private void name(TypeFrame frame, String name, boolean isPointer) {
    TypeLayout known = isPointer ? TypeLayout.natural(pointer) : named.get(name);
    Integer entity = typeEntities.get(name);
    if (known != null || entity == null) {
      frame.add(known == null ? TypeLayout.NOTHING : known);
    } else {
      // Whoever is its own part has no size; a second look finds this.
      named.put(name, TypeLayout.NOTHING);
      TokenScanner tokens = scanner(module.entityStart(entity), module.entityEnd(entity));
      for (int i = 0; i < 3; i++) {
        tokens.next();
      }
      open.push(new TypeFrame(TypeFrame.Kind.NAMED, name, tokens, 1));
    }
  }

  private void word(TypeFrame frame, String word) {
    Matcher integer = INTEGER.matcher(word);
    if (integer.matches()) {
      frame.add(TypeLayout.natural((Long.parseLong(integer.group(1)) + 7) / 8));
    } else if (word.equals("ptr")) {
      frame.add(TypeLayout.natural(pointer));
    } else if (NUMBERS.containsKey(word)) {
      frame.add(TypeLayout.natural(NUMBERS.getOrDefault(word, 0L)));
    }
  }

  private TokenScanner scanner(long from, long to) {
    return new TokenScanner(module.text(), from, to);
  }
}
