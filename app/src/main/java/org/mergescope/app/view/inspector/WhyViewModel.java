package org.mergescope.app.view.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.mergescope.app.session.History;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.inspector.Explanation.Chain;

/// Explains why the inspected symbol is kept, while somebody looks: first by the shortest way, then by all that have
/// nothing in common. Of what is deleted it tells by which step, and what kept it before.
public final class WhyViewModel {
  private final InspectorViewModel inspector;
  private final TaskRunner tasks;
  private final Consumer<Exception> onError;
  private final BooleanProperty watched = new SimpleBooleanProperty(this, "watched", false);
  private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
  private final ReadOnlyObjectWrapper<Explanation> explanation =
      new ReadOnlyObjectWrapper<>(this, "explanation", Explanation.NONE);
  private TaskHandle explaining = () -> {};

  /// Explanations of what an inspector shows.
  ///
  /// @param onError told when chains could not be found, which would be a mistake of ours
  public WhyViewModel(InspectorViewModel inspector, TaskRunner tasks, Consumer<Exception> onError) {
    this.inspector = inspector;
    this.tasks = tasks;
    this.onError = onError;
    inspector.symbolProperty().subscribe(this::explain);
    inspector.stateProperty().subscribe(this::explain);
    watched.subscribe(this::explain);
  }

  /// Whether somebody looks.
  public BooleanProperty watchedProperty() {
    return watched;
  }

  /// Why the symbol is kept.
  public ReadOnlyObjectProperty<Explanation> explanationProperty() {
    return explanation.getReadOnlyProperty();
  }

  /// Which of the chains is shown, from 0.
  public IntegerProperty chosenProperty() {
    return chosen;
  }

  /// The chain that is shown; an empty one where there is none.
  Chain chain() {
    List<Chain> chains = explanation.get().chains();
    return chosen.get() < chains.size() ? chains.get(chosen.get()) : new Chain("", List.of());
  }

  /// Points out the chain in the graph.
  void showInGraph() {
    inspector.showPath(chain().symbols());
  }

  private void explain() {
    explaining.cancel();
    chosen.set(0);
    int symbol = inspector.symbolProperty().get();
    ModuleState now = inspector.stateProperty().get();
    if (!watched.get() || now == null || symbol < 0 || symbol >= now.module().index().symbolCount()) {
      explanation.set(Explanation.NONE);
      return;
    }
    History history = inspector.history();
    explanation.set(ChainReader.atOnce(now, history, symbol));
    explaining = tasks.run(
        "why kept",
        Texts.text("inspector.searching"),
        (progress, cancelled) -> ChainReader.whole(now, history, symbol),
        explanation::set,
        onError);
  }
}
