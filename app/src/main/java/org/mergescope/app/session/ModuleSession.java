package org.mergescope.app.session;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.Reachability;

/// The module that is open and what was chosen for deletion. Changed on the JavaFX thread only; the analysis after a
/// deletion runs on the task runner, and `stateProperty` changes when it is done. A further step before that builds on
/// the one under way; cancelling drops all steps that are not shown yet.
public final class ModuleSession {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<@Nullable ModuleState> state = new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
  private Choices shown = Choices.NONE;
  private Choices wanted = Choices.NONE;
  private Deletions exported = Deletions.NOTHING;
  private TaskHandle move = () -> {};

  private record Choices(Deletions deletions, History history) {
    static final Choices NONE = new Choices(Deletions.NOTHING, History.EMPTY);

    Choices with(String label, Deletions next) {
      return new Choices(next, history.with(new History.Step(label, deletions, next)));
    }

    Optional<Choices> undone() {
      return history.nextUndo().map(step -> new Choices(step.before(), history.undone()));
    }

    Optional<Choices> redone() {
      return history.nextRedo().map(step -> new Choices(step.after(), history.redone()));
    }
  }

  /// A session with nothing open.
  ///
  /// @param onError told when the analysis after a deletion fails
  public ModuleSession(TaskRunner tasks, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onError = onError;
  }

  /// The open module after the deletions so far, or null.
  public ReadOnlyObjectProperty<@Nullable ModuleState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The same, as an optional.
  public Optional<ModuleState> state() {
    return Optional.ofNullable(state.get());
  }

  /// Whether there are deletions that no export has written.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Shows a module, with nothing deleted.
  public void open(OpenModule module) {
    reset();
    state.set(ModuleState.of(module, Deletions.NOTHING, module.reachability()));
  }

  /// Shows nothing.
  public void close() {
    reset();
    state.set(null);
  }

  private void reset() {
    move.cancel();
    exported = Deletions.NOTHING;
    shown = Choices.NONE;
    unsaved.set(false);
  }

  /// Gives the open module other merged functions, as a manifest says; deletions and history stay.
  public void regroup(List<MergedFunction> mergedFunctions) {
    state().ifPresent(now -> to(now.module().with(mergedFunctions), latest()));
  }

  /// Notes that these deletions have been written to a file.
  public void exported(Deletions deletions) {
    exported = deletions;
    tellUnsaved();
  }

  /// Chooses symbols for deletion.
  public void delete(String label, BitSet symbols, Replacement replacement) {
    Choices from = latest();
    state().ifPresent(now -> to(now.module(), from.with(label, from.deletions().with(symbols, replacement))));
  }

  /// Chooses symbols for deletion in one step: some disappear, some leave something in their place.
  public void delete(String label, BitSet removed, BitSet replaced, Replacement replacement) {
    Choices from = latest();
    Deletions next = from.deletions().with(removed, Replacement.NONE).with(replaced, replacement);
    state().ifPresent(now -> to(now.module(), from.with(label, next)));
  }

  /// Takes symbols out of the deletions again.
  public void restore(String label, BitSet symbols) {
    Choices from = latest();
    state().ifPresent(now -> to(now.module(), from.with(label, from.deletions().without(symbols))));
  }

  /// Takes the last step back.
  public void undo() {
    state().ifPresent(now -> latest().undone().ifPresent(choices -> to(now.module(), choices)));
  }

  /// Takes the step that was last undone again.
  public void redo() {
    state().ifPresent(now -> latest().redone().ifPresent(choices -> to(now.module(), choices)));
  }

  /// The steps that led to what is shown; another one whenever `stateProperty` changes.
  public History history() {
    return shown.history();
  }

  /// What undo would take back.
  public Optional<String> undoLabel() {
    return history().nextUndo().map(History.Step::label);
  }

  /// What redo would take again.
  public Optional<String> redoLabel() {
    return history().nextRedo().map(History.Step::label);
  }

  private Choices latest() {
    return tasks.running().contains(move) ? wanted : shown;
  }

  private void to(OpenModule module, Choices next) {
    wanted = next;
    move = tasks.run(
        "reachability",
        "Following references",
        (progress, cancelled) ->
          ModuleState.of(module, next.deletions(), reachabilityAfter(module, next.deletions())),
        found -> {
          shown = next;
          state.set(found);
          tellUnsaved();
        },
        onError);
  }

  private void tellUnsaved() {
    unsaved.set(!shown.deletions().equals(exported) && shown.deletions().count() > 0);
  }

  private static Reachability reachabilityAfter(OpenModule module, Deletions deletions) throws Exception {
    return Reachability.without(module.graph(), module.roots(), module.policy(), deletions.symbols());
  }
}
