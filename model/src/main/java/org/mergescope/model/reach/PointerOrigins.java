package org.mergescope.model.reach;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Where the pointers of one function body come from, as far as single instructions tell: loads, addresses inside of
/// something, copies, variables on the stack that are stored to once, checked loads and type tests of virtual tables.
final class PointerOrigins {
  private static final int LONGEST_WAY = 16;
  private static final Set<String> COPIES = Set.of("bitcast", "addrspacecast", "freeze", "extractvalue");

  private final CallGraph graph;
  private final int function;
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, String> tested = new HashMap<>();
  private final Set<String> storedTwice = new HashSet<>();
  private final Map<String, Value> stored = new HashMap<>();

  /// A local name, or a global symbol where `local` is empty.
  record Value(String local, int global) {}

  private enum Way {
    LOAD,
    ADDRESS,
    COPY,
    VARIABLE,
    CHECKED_LOAD
  }

  /// What a local is made from; `type` of a checked load.
  private record Origin(Way way, Value from, long offset, String type) {}

  /// The slot of virtual tables of a type that a pointer was loaded from.
  record Slot(String type, long offset) {}

  PointerOrigins(CallGraph graph, int function) {
    this.graph = graph;
    this.function = function;
  }

  /// Reads an instruction `%name = operation …` from its operation to the end of what matters.
  void read(String name, TokenScanner tokens) {
    String operation = tokens.text();
    switch (operation) {
      case "alloca" -> origins.put(name, new Origin(Way.VARIABLE, new Value("", -1), 0, ""));
      case "load" -> put(name, Way.LOAD, operandAfterComma(tokens), 0);
      case "getelementptr" -> readAddress(name, tokens);
      default -> {
        if (COPIES.contains(operation)) {
          tokens.next();
          put(name, Way.COPY, FunctionType.skipToType(tokens) ? operandAfterType(tokens) : null, 0);
        }
      }
    }
  }

  /// Reads `store TYPE VALUE, ptr %slot` from its first word.
  void readStore(TokenScanner tokens) {
    tokens.next();
    Value value = FunctionType.skipToType(tokens) ? operandAfterType(tokens) : null;
    Value target = operandAfterComma(tokens);
    if (value != null && target != null && stored.put(target.local(), value) != null) {
      storedTwice.add(target.local());
    } else if (value == null && target != null) {
      storedTwice.add(target.local());
    }
  }

  /// Notes the result of `llvm.type.checked.load`.
  void checkedLoad(String name, String type, long offset) {
    origins.put(name, new Origin(Way.CHECKED_LOAD, new Value("", -1), offset, type));
  }

  /// Notes that `llvm.type.test` says a pointer's type.
  void tested(String local, String type) {
    tested.put(source(local), type);
  }

  /// The type id that the pointer itself was tested for, or null.
  @Nullable String testedType(String local) {
    return tested.get(source(local));
  }

  /// The slot of a virtual table that a pointer was loaded from, or null.
  @Nullable Slot slot(String local) {
    Origin origin = origin(local);
    if (origin != null && origin.way() == Way.CHECKED_LOAD) {
      return new Slot(origin.type(), origin.offset());
    }
    if (origin == null || origin.way() != Way.LOAD) {
      return null;
    }
    String table = source(origin.from().local());
    Origin address = origins.get(table);
    long offset = 0;
    if (address != null && address.way() == Way.ADDRESS) {
      offset = address.offset();
      table = address.from().local();
    }
    String type = tested.get(source(table));
    return type == null || offset < 0 ? null : new Slot(type, offset);
  }

  /// The global that a pointer is, or was loaded from, or -1.
  int constant(String local) {
    Origin origin = origin(local);
    for (int steps = 0; origin != null && steps < LONGEST_WAY; steps++) {
      if (origin.from().local().isEmpty()) {
        return origin.from().global();
      }
      origin = origin.way() == Way.LOAD || origin.way() == Way.ADDRESS ? origin(origin.from().local()) : null;
    }
    return -1;
  }

  /// The local that a local is a copy of, or itself.
  private String source(String local) {
    String at = local;
    for (int steps = 0; steps < LONGEST_WAY; steps++) {
      Origin origin = origins.get(at);
      if (origin == null || origin.way() != Way.COPY || origin.from().local().isEmpty()) {
        break;
      }
      at = origin.from().local();
    }
    return at;
  }

  /// What a local is made from, through copies and variables on the stack.
  private @Nullable Origin origin(String local) {
    Origin origin = origins.get(local);
    for (int steps = 0; origin != null && steps < LONGEST_WAY; steps++) {
      Origin before = origins.get(origin.from().local());
      if (origin.way() == Way.COPY && before != null) {
        origin = before;
      } else if (origin.way() == Way.LOAD && before != null && before.way() == Way.VARIABLE) {
        String variable = origin.from().local();
        Value value = storedTwice.contains(variable) ? null : stored.get(variable);
        if (value == null) {
          return null;
        }
        if (value.local().isEmpty()) {
          return new Origin(Way.COPY, value, 0, "");
        }
        origin = origins.get(value.local());
      } else {
        return origin;
      }
    }
    return origin;
  }

  private void readAddress(String name, TokenScanner tokens) {
    tokens.next();
    if (!FunctionType.skipToType(tokens)) {
      return;
    }
    String element = FunctionType.read(tokens);
    Value base = operandAfterComma(tokens);
    long width = element.equals("i8") ? 1 : element.equals("ptr") || element.endsWith("*") ? 8 : -1;
    long index = -1;
    if (tokens.is(',')) {
      tokens.next();
      tokens.next();
      index = tokens.token() == Token.WORD && tokens.text().matches("\\d{1,9}") ? Long.parseLong(tokens.text()) : -1;
    }
    put(name, Way.ADDRESS, base, width > 0 && index >= 0 ? width * index : -1);
  }

  private void put(String name, Way way, @Nullable Value from, long offset) {
    if (from != null) {
      origins.put(name, new Origin(way, from, offset, ""));
    }
  }

  private @Nullable Value operandAfterComma(TokenScanner tokens) {
    while (!tokens.is(',') && tokens.token() != Token.END) {
      if (tokens.is('{') || tokens.is('[') || tokens.is('(') || tokens.is('<')) {
        FunctionType.skipGroup(tokens);
      } else {
        tokens.next();
      }
    }
    tokens.next();
    return FunctionType.skipToType(tokens) ? operandAfterType(tokens) : null;
  }

  /// The operand behind a type; the global inside where it is a constant expression.
  private @Nullable Value operandAfterType(TokenScanner tokens) {
    FunctionType.read(tokens);
    if (tokens.token() == Token.LOCAL) {
      Value value = new Value(tokens.text(), -1);
      tokens.next();
      return value;
    }
    int depth = 0;
    Value found = null;
    do {
      if (tokens.token() == Token.GLOBAL && found == null) {
        int edge = graph.edgeAt(function, tokens.start());
        found = edge < 0 ? null : new Value("", graph.target(edge));
      }
      depth += TableSlots.step(tokens);
      tokens.next();
    } while (tokens.token() != Token.END && (depth > 0 || tokens.is('(') || tokens.isWord("inbounds")));
    return found;
  }
}
