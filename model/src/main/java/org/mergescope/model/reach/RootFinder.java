package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;

/// Finds the roots as LLVM's Internalize leaves them to GlobalDCE: what keeps its linkage and cannot be discarded
/// (Internalize.cpp). The order matters: comdats are judged by the chosen names alone, before the members of
/// `llvm.used` and the names LLVM itself needs are added.
final class RootFinder {
  private static final Map<String, RootReason> ALWAYS =
      Map.of(
          "llvm.used", RootReason.SPECIAL_ARRAY,
          "llvm.compiler.used", RootReason.SPECIAL_ARRAY,
          "llvm.global_ctors", RootReason.SPECIAL_ARRAY,
          "llvm.global_dtors", RootReason.SPECIAL_ARRAY,
          "llvm.global.annotations", RootReason.SPECIAL_ARRAY,
          "__stack_chk_fail", RootReason.STACK_PROTECTOR,
          "__stack_chk_guard", RootReason.STACK_PROTECTOR,
          "__ssp_canary_word", RootReason.STACK_PROTECTOR);

  /// From then on Internalize keeps what the host calls a GPU through.
  private static final int FIRST_WITH_RPC_CLIENT = 20;

  private static final int NONE = -1;

  private final CallGraph graph;
  private final ModuleIndex module;
  private final ComdatMembers comdats;
  private final LivenessPolicy policy;
  private final BitSet chosen;
  private final boolean everything;
  private final BitSet used = new BitSet();
  private final BitSet visibleComdats = new BitSet();
  private final Map<Integer, RootReason> special = new HashMap<>();

  RootFinder(CallGraph graph, ComdatMembers comdats, Roots roots, LivenessPolicy policy) throws RootsException {
    this.graph = graph;
    this.module = graph.module();
    this.comdats = comdats;
    this.policy = policy;
    ChosenRoots choice = ChosenRoots.of(module, roots);
    this.everything = choice.everythingVisible();
    this.chosen = choice.symbols();
    String triple = TargetLines.triple(module);
    findSpecial(
        triple.contains("-aix"), policy.version() >= FIRST_WITH_RPC_CLIENT && triple.startsWith("nvptx"));
    findVisibleComdats();
    findUsed();
  }

  /// For every symbol why it is a root, or null.
  @Nullable RootReason[] find() {
    @Nullable RootReason[] reasons = new @Nullable RootReason[module.symbolCount()];
    for (int symbol = 0; symbol < reasons.length; symbol++) {
      if (module.isDefinition(symbol)) {
        reasons[symbol] = reason(symbol);
      }
    }
    return reasons;
  }

  private @Nullable RootReason reason(int symbol) {
    boolean discardable = module.linkage(symbol).isDiscardable();
    RootReason kept = discardable ? null : keptLinkage(symbol);
    if (chosen.get(symbol)) {
      return kept != null ? RootReason.CHOSEN : policy.keepsChosenRoots() ? RootReason.CHOSEN_DISCARDABLE : null;
    }
    return kept;
  }

  /// Why a symbol with an indiscardable linkage is not made internal, or null.
  private @Nullable RootReason keptLinkage(int symbol) {
    if (everything) {
      return RootReason.VISIBLE;
    }
    if (module.kind(symbol) == SymbolKind.IFUNC) {
      return RootReason.IFUNC;
    }
    RootReason own = preserved(symbol);
    int comdat = comdats.comdat(symbol);
    if (comdat >= 0) {
      return !visibleComdats.get(comdat) ? null : own == null ? RootReason.COMDAT : own;
    }
    if (own != null) {
      return own;
    }
    if (used.get(symbol)) {
      return RootReason.USED;
    }
    return special.get(symbol);
  }

  /// Looks names up once, not the name of every symbol.
  private void findSpecial(boolean aix, boolean rpcClient) {
    ALWAYS.forEach((name, reason) -> {
      int symbol = module.symbol(name);
      if (symbol >= 0 && !name.equals(aix ? "__stack_chk_guard" : "__ssp_canary_word")) {
        special.put(symbol, reason);
      }
    });
    int client = rpcClient ? module.symbol("__llvm_rpc_client") : NONE;
    if (client >= 0) {
      special.put(client, RootReason.RPC_CLIENT);
    }
  }

  private @Nullable RootReason preserved(int symbol) {
    if (module.isDllExport(symbol)) {
      return RootReason.DLL_EXPORT;
    }
    if (module.isExternallyInitialized(symbol)) {
      return RootReason.EXTERNALLY_INITIALIZED;
    }
    return chosen.get(symbol) && !module.linkage(symbol).isLocal() ? RootReason.CHOSEN : null;
  }

  private void findVisibleComdats() {
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      int comdat = comdats.comdat(symbol);
      if (comdat >= 0 && (preserved(symbol) != null || isAvailableExternally(symbol))) {
        visibleComdats.set(comdat);
      }
    }
  }

  private boolean isAvailableExternally(int symbol) {
    return switch (module.linkage(symbol)) {
      case AVAILABLE_EXTERNALLY -> true;
      case EXTERNAL, PRIVATE, INTERNAL, LINKONCE, LINKONCE_ODR, WEAK, WEAK_ODR, COMMON, APPENDING, EXTERN_WEAK ->
          false;
    };
  }

  private void findUsed() {
    int array = module.symbol("llvm.used");
    if (array >= 0) {
      for (int edge = graph.firstEdge(array); edge < graph.firstEdge(array + 1); edge++) {
        if (graph.kind(edge) == ReferenceKind.USED) {
          used.set(graph.target(edge));
        }
      }
    }
  }
}
