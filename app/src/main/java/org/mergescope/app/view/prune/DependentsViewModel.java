package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Says how much would go with what is selected: "Delete with everything it alone keeps alive (41 functions, 18.2 kB)".
public final class DependentsViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final ReadOnlyStringWrapper label =
      new ReadOnlyStringWrapper(this, "label", Texts.text("prune.withdependents"));
  private TaskHandle counting = () -> {};

  /// A view model that follows the selection.
  public DependentsViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.onError = onError;
    session.stateProperty().subscribe((before, now) -> count());
    selection.symbolsProperty().subscribe((before, now) -> count());
  }

  /// What the command says.
  public ReadOnlyStringProperty labelProperty() {
    return label.getReadOnlyProperty();
  }

  private void count() {
    counting.cancel();
    label.set(Texts.text("prune.withdependents"));
    ModuleState now = session.stateProperty().get();
    if (now == null) {
      return;
    }
    BitSet symbols = selection.symbolsProperty().get().get(0, now.module().index().symbolCount());
    if (symbols.stream().anyMatch(now.reachability()::isLive)) {
      counting = tasks.runBehind(
          "dependents",
          Texts.text("prune.counting"),
          (progress, cancelled) -> text(now, symbols),
          label::set,
          onError);
    }
  }

  private static String text(ModuleState now, BitSet symbols) throws Exception {
    BitSet dependents = DependentsFinder.of(now, symbols);
    return dependents.isEmpty()
        ? Texts.text("prune.withdependents")
        : Texts.text("prune.withdependents.size", DependentsFinder.size(now.module().index(), dependents));
  }
}
