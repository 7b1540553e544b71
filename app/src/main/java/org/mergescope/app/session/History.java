package org.mergescope.app.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// The steps the user took, and how many of them hold; immutable, so what undo and redo lead to is another history.
///
/// @param steps all steps, undone ones included
/// @param done how many of them hold
/// @param exported how many held when an export was last written, negative where none was
public record History(List<Step> steps, int done, int exported) {
  private static final int NEVER = -1;
  private static final List<ChoiceKind> DELETING =
      List.of(ChoiceKind.REMOVED, ChoiceKind.STUBBED, ChoiceKind.DECLARED);

  /// No step taken.
  public static final History EMPTY = new History(List.of(), 0);

  public History {
    steps = List.copyOf(steps);
  }

  /// A history that was not exported.
  public History(List<Step> steps, int done) {
    this(steps, done, NEVER);
  }

  /// One step.
  ///
  /// @param functions how many functions with bodies it deletes, less those it brings back
  /// @param bytes how much text it deletes, less what it brings back
  public record Step(String label, Instant time, int functions, long bytes, Change change) {
    /// The step from one to the other. Cost: linear in what changes.
    public static Step of(String label, Instant time, ModuleIndex index, Choices before, Choices after) {
      BitSet gone = after.deletions().symbols();
      gone.andNot(before.deletions().symbols());
      BitSet back = before.deletions().symbols();
      back.andNot(after.deletions().symbols());
      return new Step(
          label,
          time,
          functions(index, gone) - functions(index, back),
          bytes(index, gone) - bytes(index, back),
          Change.between(before, after));
    }

    private static int functions(ModuleIndex index, BitSet symbols) {
      int count = 0;
      for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
        count += index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol) ? 1 : 0;
      }
      return count;
    }

    private static long bytes(ModuleIndex index, BitSet symbols) {
      long bytes = 0;
      for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
        bytes += index.byteCount(symbol);
      }
      return bytes;
    }
  }

  /// One step more; what was undone can no longer be redone.
  public History with(Step step) {
    List<Step> longer = new ArrayList<>(steps.subList(0, done));
    longer.add(step);
    return new History(longer, done + 1, exported > done ? NEVER : exported);
  }

  /// The step that undo takes back.
  public Optional<Step> nextUndo() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
  }

  /// The step that redo takes again.
  public Optional<Step> nextRedo() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
  }

  /// Which of the steps that hold deleted a symbol, or changed what takes its place, last; counted from 0.
  public Optional<Integer> lastDeletion(int symbol) {
    for (int step = done - 1; step >= 0; step--) {
      Change change = steps.get(step).change();
      if (DELETING.stream().anyMatch(kind -> change.symbols(kind).get(symbol))) {
        return Optional.of(step);
      }
    }
    return Optional.empty();
  }

  /// The history where so many steps hold.
  public History movedTo(int count) {
    return new History(steps, count, exported);
  }

  /// The history of which just this was exported.
  History exportedNow() {
    return new History(steps, done, done);
  }

  /// What leads from the choices of this history to those where so many steps hold, in any order.
  List<Change> changesTo(int count) {
    return steps.subList(Math.min(done, count), Math.max(done, count)).stream().map(Step::change).toList();
  }
}
