package org.mergescope.app.session;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.Reachability;

/// The module that is open and what was chosen for deletion. Changed on the JavaFX thread only; the analysis after a
/// deletion runs on the task runner, and `stateProperty` changes when it is done.
public final class ModuleSession {
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final History history = new History();
  private final ReadOnlyObjectWrapper<@Nullable ModuleState> state = new ReadOnlyObjectWrapper<>(this, "state", null);

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

  /// Shows a module, with nothing deleted.
  public void open(OpenModule module) {
    history.clear();
    state.set(stateAfter(module, Deletions.NOTHING, module.reachability()));
  }

  /// Shows nothing.
  public void close() {
    history.clear();
    state.set(null);
  }

  /// Chooses symbols for deletion.
  public void delete(String label, BitSet symbols, Replacement replacement) {
    state().ifPresent(now -> step(label, now, now.deletions().with(symbols, replacement)));
  }

  /// Takes symbols out of the deletions again.
  public void restore(String label, BitSet symbols) {
    state().ifPresent(now -> step(label, now, now.deletions().without(symbols)));
  }

  /// Takes the last step back.
  public void undo() {
    state().ifPresent(now -> history.undo().ifPresent(step -> move(now.module(), step.before())));
  }

  /// Takes the step that was last undone again.
  public void redo() {
    state().ifPresent(now -> history.redo().ifPresent(step -> move(now.module(), step.after())));
  }

  /// What undo would take back.
  public Optional<String> undoLabel() {
    return history.nextUndo().map(History.Step::label);
  }

  /// What redo would take again.
  public Optional<String> redoLabel() {
    return history.nextRedo().map(History.Step::label);
  }

  private void step(String label, ModuleState now, Deletions next) {
    history.record(new History.Step(label, now.deletions(), next));
    move(now.module(), next);
  }

  private void move(OpenModule module, Deletions deletions) {
    tasks.run(
        "reachability",
        "Following references",
        (progress, cancelled) -> stateAfter(module, deletions, reachabilityAfter(module, deletions)),
        state::set,
        onError);
  }

  private static Reachability reachabilityAfter(OpenModule module, Deletions deletions) throws Exception {
    return Reachability.without(module.graph(), module.roots(), module.policy(), deletions.symbols());
  }

  private static ModuleState stateAfter(OpenModule module, Deletions deletions, Reachability reachability) {
    BitSet unreachable = reachability.unreachable();
    unreachable.andNot(deletions.symbols());
    return new ModuleState(module, deletions, reachability, unreachable, sizes(module.index(), deletions, unreachable));
  }

  private static ModuleState.Sizes sizes(ModuleIndex index, Deletions deletions, BitSet unreachable) {
    int functions = 0;
    int dead = 0;
    int deleted = 0;
    long unreachableBytes = 0;
    long deletedBytes = 0;
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      boolean body = index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol);
      functions += body ? 1 : 0;
      if (deletions.contains(symbol)) {
        deletedBytes += index.byteCount(symbol);
        deleted += body ? 1 : 0;
      } else if (unreachable.get(symbol)) {
        unreachableBytes += index.byteCount(symbol);
        dead += body ? 1 : 0;
      }
    }
    return new ModuleState.Sizes(functions, dead, deleted, index.text().length(), unreachableBytes, deletedBytes);
  }
}
