package org.mergescope.model.prune;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Warning;
import org.mergescope.model.reach.Warnings;

/// Everything an export will change, before anything is written: sorted disjoint edits, what blocks it, what to watch
/// for, and the sizes.
///
/// @param bytesBefore size of the module's text in bytes
/// @param bytesAfter size of the pruned text in bytes
public record PrunePlan(
    ModuleIndex module,
    Deletions deletions,
    List<Edit> edits,
    List<Blocker> blockers,
    List<Warning> warnings,
    List<String> notes,
    long bytesBefore,
    long bytesAfter) {
  public PrunePlan {
    edits = List.copyOf(edits);
    blockers = List.copyOf(blockers);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /// Plans the export of a module without the chosen symbols. An empty choice plans no edit at all. Cost: linear in the
  /// references of the module plus the bytes of deleted and fixed-up ranges.
  public static PrunePlan of(Reachability reachability, Deletions deletions) {
    return of(reachability, deletions, Unused.KEPT);
  }

  /// As [#of(Reachability, Deletions)], and says what becomes of metadata, types, attribute groups and comdats that
  /// nothing uses; to drop them costs one pass over the text that stays, also where nothing is deleted.
  public static PrunePlan of(Reachability reachability, Deletions deletions, Unused unused) {
    return of(reachability, deletions, unused, new BitSet());
  }

  /// @param reliedOn definitions that other files rely on, though theirs may leave them out
  static PrunePlan of(Reachability reachability, Deletions deletions, Unused unused, BitSet reliedOn) {
    CallGraph graph = reachability.graph();
    ModuleIndex module = graph.module();
    Fates fates = Fates.of(module, deletions);
    // What stands beside the edits needs none of them and takes as long.
    ForkJoinTask<List<Warning>> warnings =
        ForkJoinPool.commonPool().submit(() -> Warnings.of(module, fates.removed()));
    ForkJoinTask<List<Blocker>> blockers =
        ForkJoinPool.commonPool().submit(() -> new Dangling(reachability, deletions).to(deletions.symbols()));
    List<Edit> edits = PrunePlanner.edits(reachability, fates, unused, reliedOn);
    long before = module.text().length();
    return new PrunePlan(
        module,
        deletions,
        edits,
        blockers.join(),
        warnings.join(),
        PlanNotes.of(module, fates, edits),
        before,
        before + edits.stream().mapToLong(Edit::growth).sum());
  }

  /// The edits that change bytes of `[start, end)` or put something between them, in order. Cost: logarithmic.
  public List<Edit> editsIn(long start, long end) {
    int first = firstEdit(edit -> edit.end() > start || edit.start() >= start);
    return edits.subList(first, Math.max(first, firstEdit(edit -> edit.start() >= end)));
  }

  /// Whether nothing blocks the export.
  public boolean isPossible() {
    return blockers.isEmpty();
  }

  /// The first edit that something holds for, as it does for all behind it.
  private int firstEdit(Predicate<Edit> holds) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(edits.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
