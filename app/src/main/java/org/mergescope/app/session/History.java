package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mergescope.model.prune.Deletions;

/// The steps the user took, and how many of them hold; immutable, so what undo and redo lead to is another history.
///
/// @param steps all steps, undone ones included
/// @param done how many of them hold
public record History(List<Step> steps, int done) {
  /// No step taken.
  public static final History EMPTY = new History(List.of(), 0);

  public History {
    steps = List.copyOf(steps);
  }

  /// One step: its label, what was before and what came after.
  public record Step(String label, Deletions before, Deletions after) {}

  /// One step more; what was undone can no longer be redone.
  public History with(Step step) {
    List<Step> longer = new ArrayList<>(steps.subList(0, done));
    longer.add(step);
    return new History(longer, done + 1);
  }

  /// The step that undo takes back.
  public Optional<Step> nextUndo() {
    return done == 0 ? Optional.empty() : Optional.of(steps.get(done - 1));
  }

  /// The step that redo takes again.
  public Optional<Step> nextRedo() {
    return done == steps.size() ? Optional.empty() : Optional.of(steps.get(done));
  }

  /// The history after `nextUndo` is taken back.
  History undone() {
    return new History(steps, done - 1);
  }

  /// The history after `nextRedo` is taken again.
  History redone() {
    return new History(steps, done + 1);
  }
}
