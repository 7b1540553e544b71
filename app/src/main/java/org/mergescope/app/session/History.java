package org.mergescope.app.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.mergescope.model.prune.Deletions;

/// Undo and redo over immutable deletions: a step is its label, what was before and what came after.
public final class History {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  /// One step the user took.
  public record Step(String label, Deletions before, Deletions after) {}

  /// Records a step; what was undone can no longer be redone.
  public void record(Step step) {
    done.push(step);
    undone.clear();
  }

  /// Takes the last step back; its `before` is what holds now.
  public Optional<Step> undo() {
    Optional<Step> step = Optional.ofNullable(done.poll());
    step.ifPresent(undone::push);
    return step;
  }

  /// Takes the step that was last undone again; its `after` is what holds now.
  public Optional<Step> redo() {
    Optional<Step> step = Optional.ofNullable(undone.poll());
    step.ifPresent(done::push);
    return step;
  }

  /// The step that undo would take back.
  public Optional<Step> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  /// The step that redo would take.
  public Optional<Step> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /// Forgets all steps.
  public void clear() {
    done.clear();
    undone.clear();
  }
}
