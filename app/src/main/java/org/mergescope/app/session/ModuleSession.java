package org.mergescope.app.session;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;

/// The module that is open and what was chosen about it. Changed on the JavaFX thread only; the analysis after a step
/// runs on the task runner, and `stateProperty` changes when it is done. A further step before that builds on
/// the one under way; cancelling drops all steps that are not shown yet.
public final class ModuleSession {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<@Nullable ModuleState> state = new ReadOnlyObjectWrapper<>(this, "state", null);
  private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(this, "history", History.EMPTY);
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved", false);
  private Position shown = Position.START;
  private Position wanted = Position.START;
  private Choices exported = Choices.NONE;
  private TaskHandle move = () -> {};
  private final List<Runnable> afterMove = new ArrayList<>();

  /// A session with nothing open.
  ///
  /// @param onError told when the analysis after a deletion fails
  public ModuleSession(TaskRunner tasks, Consumer<Exception> onError) {
    this(tasks, onError, InstantSource.system());
  }

  /// The same with a clock for the times of steps.
  public ModuleSession(TaskRunner tasks, Consumer<Exception> onError, InstantSource clock) {
    this.tasks = tasks;
    this.onError = onError;
    this.clock = clock;
  }

  /// The open module after the choices so far, or null.
  public ReadOnlyObjectProperty<@Nullable ModuleState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The same, as an optional.
  public Optional<ModuleState> state() {
    return Optional.ofNullable(state.get());
  }

  /// The steps that led to what is shown; changes after `stateProperty`, and when something is exported.
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /// Whether there are deletions that no export has written.
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /// Whether anything was chosen, deletions or not, since the module was opened or exported.
  public boolean hasNewChoices() {
    return !shown.choices().equals(exported);
  }

  /// Shows a module, with nothing chosen.
  public void open(OpenModule module) {
    open(ModuleState.of(module, Deletions.NOTHING, module.reachability()), History.EMPTY);
  }

  /// Shows a module with choices that were made before.
  ///
  /// @param before the steps that led to its choices
  public void open(ModuleState opened, History before) {
    move.cancel();
    exported = Choices.NONE;
    show(opened, new Position(opened.choices(), before));
  }

  /// Shows nothing.
  public void close() {
    move.cancel();
    exported = Choices.NONE;
    show(null, Position.START);
  }

  /// What is shown, to be shown again later.
  public Optional<Parked> park() {
    return state().map(now -> new Parked(now, shown, exported));
  }

  /// Shows a module again, as it was parked: its choices, and the steps that can be undone.
  public void bringBack(Parked parked) {
    move.cancel();
    exported = parked.exported();
    show(parked.state(), parked.position());
  }

  /// Does something as soon as the last step is shown.
  public void whenShown(Runnable next) {
    if (tasks.running().contains(move)) {
      afterMove.add(next);
    } else {
      next.run();
    }
  }

  /// Gives the open module other merged functions, as a manifest says; choices and history stay.
  public void regroup(MergeManifest manifest, List<MergedFunction> mergedFunctions) {
    state().ifPresent(now -> to(now.module().with(manifest, mergedFunctions), latest()));
  }

  /// Shows the open module as it is followed from other roots or by other rules; choices and history stay. Where
  /// another module came to be shown meanwhile, nothing happens.
  public void follow(OpenModule followed) {
    state().filter(now -> now.module().index().equals(followed.index())).ifPresent(now -> to(followed, latest()));
  }

  /// Notes that these deletions have been written to a file.
  public void exported(Deletions deletions) {
    exported = shown.choices().with(deletions);
    if (deletions.equals(shown.choices().deletions())) {
      shown = new Position(shown.choices(), shown.history().exportedNow());
    }
    tell();
  }

  /// Chooses symbols for deletion.
  public void delete(String label, BitSet symbols, Replacement replacement) {
    step(label, before -> before.with(before.deletions().with(symbols, replacement)));
  }

  /// Chooses symbols for deletion in one step: some disappear, some leave something in their place.
  public void delete(String label, BitSet removed, BitSet replaced, Replacement replacement) {
    step(
        label,
        before -> before.with(
            before.deletions().with(removed, Replacement.NONE).with(replaced, replacement)));
  }

  /// Takes symbols out of the deletions again.
  public void restore(String label, BitSet symbols) {
    step(label, before -> before.with(before.deletions().without(symbols)));
  }

  /// Takes symbols for roots; they are deleted no longer.
  public void markRoots(String label, BitSet symbols) {
    step(label, before -> before.withRoots(symbols));
  }

  /// Takes symbols for roots no longer, unless the module itself makes them such.
  public void unmarkRoots(String label, BitSet symbols) {
    step(label, before -> before.withoutRoots(symbols));
  }

  /// Keeps symbols when everything unreachable is deleted; they are deleted no longer.
  public void exclude(String label, BitSet symbols) {
    step(label, before -> before.withExcluded(symbols));
  }

  /// Lets symbols be deleted again.
  public void include(String label, BitSet symbols) {
    step(label, before -> before.withoutExcluded(symbols));
  }

  /// Takes up choices that were made before: all their steps where none was taken since, else one step more.
  public void resume(String label, Position before) {
    if (latest().history().steps().isEmpty()) {
      state().ifPresent(now -> to(now.module(), before));
    } else {
      step(label, now -> now.with(before.choices()));
    }
  }

  /// Takes the last step back.
  public void undo() {
    revertTo(latest().history().done() - 1);
  }

  /// Takes the step that was last undone again.
  public void redo() {
    revertTo(latest().history().done() + 1);
  }

  /// Goes to where so many steps hold: back, or forward again. Where there are no such steps, nothing happens.
  public void revertTo(int steps) {
    state().ifPresent(now -> latest().at(steps).ifPresent(position -> to(now.module(), position)));
  }

  /// The steps that led to what is shown.
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

  private Position latest() {
    return tasks.running().contains(move) ? wanted : shown;
  }

  private void step(String label, UnaryOperator<Choices> change) {
    Position from = latest();
    Choices next = change.apply(from.choices());
    if (!next.equals(from.choices())) {
      state().ifPresent(now -> {
        var step = History.Step.of(label, clock.instant(), now.module().index(), from.choices(), next);
        to(now.module(), from.with(next, step));
      });
    }
  }

  private void to(OpenModule module, Position next) {
    wanted = next;
    move = tasks.run(
        "reachability",
        "Following references",
        (progress, cancelled) -> ModuleState.of(module, next.choices()),
        found -> show(found, next),
        onError);
  }

  private void show(@Nullable ModuleState now, Position position) {
    shown = position;
    state.set(now);
    tell();
    List<Runnable> next = List.copyOf(afterMove);
    afterMove.clear();
    next.forEach(Runnable::run);
  }

  private void tell() {
    unsaved.set(shown.choices().isUnsavedAfter(exported));
    history.set(shown.history());
  }
}
