package org.mergescope.app.view.graph;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;

/// Keeps the drawing what was asked for last: laid out off the JavaFX thread, while the one before stays, and then put
/// where the user moved its nodes.
final class GraphDrawer {
  private final ModuleSession session;
  private final Selection selection;
  private final SceneWork work;
  private final Depths depths;
  private final Arrangement arrangement;
  private final ReadOnlyBooleanWrapper wholePossible = new ReadOnlyBooleanWrapper(this, "wholePossible", true);
  private final ReadOnlyObjectWrapper<GraphDrawing> drawing =
      new ReadOnlyObjectWrapper<>(this, "drawing", GraphDrawing.EMPTY);
  private final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(this, "emphasis", Emphasis.NONE);
  private GraphLayout laidOut = GraphLayout.EMPTY;

  /// @param say told a sentence where nothing can be done
  GraphDrawer(
      ModuleSession session, Selection selection, SceneWork work, Depths depths, Consumer<String> say) {
    this.session = session;
    this.selection = selection;
    this.work = work;
    this.depths = depths;
    arrangement = new Arrangement(drawing::get, work::facts, this::refresh, this::rearrange, say);
  }

  /// What is drawn at the moment.
  ReadOnlyObjectProperty<GraphDrawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  GraphDrawing drawing() {
    return drawing.get();
  }

  /// Its layout before the user moved anything.
  GraphLayout laidOut() {
    return laidOut;
  }

  /// What stands out in it.
  ObjectProperty<Emphasis> emphasisProperty() {
    return emphasis;
  }

  /// Whether the module is small enough to be shown whole.
  ReadOnlyBooleanProperty wholePossibleProperty() {
    return wholePossible.getReadOnlyProperty();
  }

  /// What the user did to the drawing.
  Arrangement arrangement() {
    return arrangement;
  }

  /// Draws nothing, as nothing of what was drawn is there any more.
  void clear() {
    drawing.set(GraphDrawing.EMPTY);
    laidOut = GraphLayout.EMPTY;
  }

  /// The same drawing after deletions.
  void restate(ModuleState now) {
    drawing.set(drawing.get().with(drawing.get().scene().restated(now::stateOf)));
    emphasise();
  }

  /// Shows a drawing that was left, where there is one, until what it should be now is drawn.
  void takeUp(GraphDrawing left, GraphLayout layout) {
    if (!left.isEmpty()) {
      laidOut = layout;
      drawing.set(left);
    }
    emphasise();
    refresh();
  }

  /// Draws what is asked for now.
  void refresh() {
    Optional<ModuleState> state = session.state();
    if (state.isEmpty()) {
      drawing.set(GraphDrawing.EMPTY);
      return;
    }
    int focus = selection.focusProperty().get();
    boolean known = focus < state.get().module().index().symbolCount();
    GraphRequest request = new GraphRequest(
        state.get(),
        known ? focus : Selection.NONE,
        selection.graphModeProperty().get(),
        depths.callers(),
        depths.callees(),
        arrangement.budget(),
        arrangement.choicesProperty().get());
    work.draw(request, drawing.get().with(laidOut), this::show, better -> {
      laidOut = better;
      rearrange();
    });
  }

  /// Lets what is focused, selected or left by a search stand out.
  void emphasise() {
    emphasis.set(Emphasis.of(drawing.get().scene(), selection, session.state()));
  }

  private void show(GraphDrawing made) {
    Optional<GraphFacts> facts = work.facts();
    session.state().filter(state -> facts.filter(it -> it.isOf(state.module())).isPresent()).ifPresent(state -> {
      wholePossible.set(facts.filter(it -> GraphRequest.fits(it.drawn())).isPresent());
      laidOut = made.layout();
      drawing.set(made.with(made.scene().restated(state::stateOf)).with(arrangement.pins()));
      emphasise();
    });
  }

  private void rearrange() {
    drawing.set(drawing.get().with(laidOut).with(arrangement.pins()));
  }
}
