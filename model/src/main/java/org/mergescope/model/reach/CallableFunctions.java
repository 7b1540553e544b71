package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// The functions that a call through a pointer can reach, as their address is taken somewhere, by their types and by
/// the type ids they carry.
final class CallableFunctions {
  private static final int NONE = -1;

  private final CallGraph graph;
  private final ModuleIndex module;
  private final Map<Integer, FunctionType> types = new LinkedHashMap<>();
  private final Map<FunctionType, List<Integer>> byType = new HashMap<>();
  private final Map<String, List<Integer>> byHash = new HashMap<>();
  private final Map<String, List<Integer>> byTypeId = new HashMap<>();

  /// Reads their headers.
  CallableFunctions(CallGraph graph) {
    this.graph = graph;
    this.module = graph.module();
    BitSet functions = new BitSet();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      if (takesAddress(graph.kind(edge))) {
        int target = function(graph.target(edge));
        if (target != NONE) {
          functions.set(target);
        }
      }
    }
    functions.stream().forEach(this::add);
  }

  private void add(int function) {
    FunctionType type = FunctionType.of(module, function).loose();
    types.put(function, type);
    byType.computeIfAbsent(type, key -> new ArrayList<>()).add(function);
    long end = module.bodyStart(function) < 0 ? module.end(function) : module.bodyStart(function);
    TokenScanner tokens = new TokenScanner(module.text(), module.start(function), end);
    MetadataValues metadata = new MetadataValues(module);
    while (tokens.next() != Token.END) {
      String attached = tokens.token() == Token.METADATA ? tokens.text() : "";
      if (attached.equals("!kcfi_type")) {
        List<String> operands = metadata.ofOperand(tokens);
        operands.forEach(hash -> byHash.computeIfAbsent(hash, key -> new ArrayList<>()).add(function));
      } else if (attached.equals("!type")) {
        List<String> operands = metadata.ofOperand(tokens);
        if (operands.size() == 2) {
          byTypeId.computeIfAbsent(operands.get(1), key -> new ArrayList<>()).add(function);
        }
      }
    }
  }

  /// Those whose `!kcfi_type` is a hash.
  List<Integer> ofHash(String hash) {
    return byHash.getOrDefault(hash, List.of());
  }

  /// Those whose `!type` names a type id.
  List<Integer> ofTypeId(String type) {
    return byTypeId.getOrDefault(type, List.of());
  }

  /// Those that take and return the same, all pointers alike: methods that override one take another `this`.
  List<Integer> ofType(FunctionType type) {
    if (type.takesAnything()) {
      String result = type.loose().result();
      return types.entrySet().stream()
          .filter(entry -> entry.getValue().result().equals(result))
          .map(Map.Entry::getKey)
          .toList();
    }
    return byType.getOrDefault(type.loose(), List.of());
  }

  /// Functions among the symbols that a constant holds; those that a call of the type fits, if there are any.
  List<Integer> heldBy(int constant, FunctionType type) {
    List<Integer> held = new ArrayList<>();
    for (int edge = graph.firstEdge(constant); edge < graph.firstEdge(constant + 1); edge++) {
      int target = graph.kind(edge).isStrong() ? function(graph.target(edge)) : NONE;
      if (target != NONE && !held.contains(target)) {
        held.add(target);
      }
    }
    List<Integer> fitting = held.stream().filter(ofType(type)::contains).toList();
    List<Integer> found = new ArrayList<>(fitting.isEmpty() ? held : fitting);
    found.sort(null);
    return found;
  }

  /// The function that a symbol is or that an alias finally names, or -1.
  int function(int symbol) {
    int at = symbol;
    for (int steps = 0; steps <= module.symbolCount(); steps++) {
      if (module.kind(at) == SymbolKind.FUNCTION) {
        return at;
      }
      boolean alias = module.kind(at) == SymbolKind.ALIAS;
      int next = NONE;
      for (int edge = graph.firstEdge(at); alias && edge < graph.firstEdge(at + 1); edge++) {
        next = next == NONE && graph.kind(edge) == ReferenceKind.ALIASEE ? graph.target(edge) : next;
      }
      if (next == NONE) {
        return NONE;
      }
      at = next;
    }
    return NONE;
  }

  private static boolean takesAddress(ReferenceKind kind) {
    return switch (kind) {
      case ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, PREFIX, INITIALIZER, TABLE, VTABLE_SLOT, DSO_LOCAL_EQUIVALENT, NO_CFI,
          PTRAUTH_POINTER, PTRAUTH_DISCRIMINATOR -> true;
      case CALL, CALL_CAST, EH_CLAUSE, PERSONALITY, PROLOGUE, CONSTRUCTOR, DESTRUCTOR, USED, COMPILER_USED, ANNOTATION,
          VIRTUAL_CALL, ALIASEE, RESOLVER, COMDAT, BLOCK_ADDRESS, METADATA, DEBUG, USE_LIST_ORDER -> false;
    };
  }
}
