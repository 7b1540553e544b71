package org.mergescope.model.prune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.reach.Reachability;

/// Which references would point at nothing once the chosen symbols are gone.
final class Dangling {
  private final Reachability reachability;
  private final CallGraph graph;
  private final Deletions deletions;

  Dangling(Reachability reachability, Deletions deletions) {
    this.reachability = reachability;
    this.graph = reachability.graph();
    this.deletions = deletions;
  }

  /// The dangling references to some of the chosen symbols, sorted by place. Found from the side that is smaller: what
  /// stays or what goes.
  List<Blocker> to(BitSet targets) {
    List<Blocker> blockers = new ArrayList<>();
    if (targets.cardinality() > graph.module().symbolCount() / 2) {
      addFromWhatStays(targets, blockers);
    } else {
      addFromWhatGoes(targets, blockers);
    }
    blockers.sort(Comparator.comparingLong(Blocker::offset).thenComparingInt(Blocker::referrer)
        .thenComparingInt(Blocker::deleted));
    return List.copyOf(blockers);
  }

  private void addFromWhatGoes(BitSet targets, List<Blocker> blockers) {
    for (int target = targets.nextSetBit(0); target >= 0; target = targets.nextSetBit(target + 1)) {
      for (int i = 0; i < graph.inDegree(target); i++) {
        add(graph.incoming(target, i), blockers);
      }
    }
  }

  private void addFromWhatStays(BitSet targets, List<Blocker> blockers) {
    for (int source = 0; source < graph.module().symbolCount(); source++) {
      if (!deletions.contains(source) || deletions.replacement(source) == Replacement.STUB) {
        for (int edge = graph.firstEdge(source); edge < graph.firstEdge(source + 1); edge++) {
          if (targets.get(graph.target(edge))) {
            add(edge, blockers);
          }
        }
      }
    }
  }

  private void add(int edge, List<Blocker> blockers) {
    int target = graph.target(edge);
    if (stays(edge) && needs(edge, deletions.replacement(target))) {
      blockers.add(new Blocker(graph.source(edge), target, graph.kind(edge), graph.offset(edge)));
    }
  }

  /// The symbols and all that would dangle without them.
  BitSet closure(BitSet symbols) {
    BitSet closure = (BitSet) symbols.clone();
    Deque<Integer> open = new ArrayDeque<>();
    symbols.stream().forEach(open::add);
    while (!open.isEmpty()) {
      int target = open.remove();
      for (int i = 0; i < graph.inDegree(target); i++) {
        int edge = graph.incoming(target, i);
        int source = graph.source(edge);
        if (!closure.get(source) && needs(edge, Replacement.NONE) && stays(edge)) {
          closure.set(source);
          open.add(source);
        }
      }
    }
    return closure;
  }

  /// Whether the text that makes a reference is still there after the chosen symbols are gone.
  boolean stays(int edge) {
    int source = graph.source(edge);
    if (!deletions.contains(source)) {
      return true;
    }
    ModuleIndex module = graph.module();
    return switch (deletions.replacement(source)) {
      case NONE, DECLARATION -> false;
      case STUB -> graph.offset(edge) < module.bodyStart(source);
    };
  }

  /// Whether a reference cannot do without what its target was.
  private boolean needs(int edge, Replacement replacement) {
    ReferenceKind kind = graph.kind(edge);
    return switch (replacement) {
      case NONE -> needsSymbol(kind) && !isUnusedSlot(reachability, edge);
      case STUB -> false;
      // Aliases and ifuncs are made of definitions; everything else may mention a declaration.
      case DECLARATION -> kind == ReferenceKind.ALIASEE || kind == ReferenceKind.RESOLVER;
    };
  }

  /// Whether a reference is a slot that nobody reads of a virtual table from which functions are eliminated.
  static boolean isUnusedSlot(Reachability reachability, int edge) {
    return reachability.isIgnored(edge) && !reachability.isLive(reachability.graph().target(edge));
  }

  private static boolean needsSymbol(ReferenceKind kind) {
    return switch (kind) {
      case CALL, CALL_CAST, ADDRESS_IN_CODE, BUNDLE, ASM_OPERAND, EH_CLAUSE, PERSONALITY, PREFIX, PROLOGUE,
          INITIALIZER, TABLE, VTABLE_SLOT, ALIASEE, RESOLVER, DSO_LOCAL_EQUIVALENT, NO_CFI, PTRAUTH_POINTER,
          PTRAUTH_DISCRIMINATOR -> true;
      case CONSTRUCTOR, DESTRUCTOR, USED, COMPILER_USED, ANNOTATION -> false;
      case COMDAT, VIRTUAL_CALL, BLOCK_ADDRESS, METADATA, DEBUG, USE_LIST_ORDER -> false;
    };
  }
}
