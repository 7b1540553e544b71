package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.task.DeepWork;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.CharWidths;

/// Makes drawings off the JavaFX thread, one at a time, and remembers what it learned of the module on the way.
final class SceneWork {
  private static final String LANE = "layout";

  private final TaskRunner tasks;
  private final CharWidths widths;
  private final Layouter layouter;
  private final Consumer<Exception> onError;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private Optional<GraphFacts> facts = Optional.empty();
  private TaskHandle work = () -> {};

  private record Answer(GraphFacts facts, GraphDrawing drawing, Optional<DeepWork<GraphLayout>> onItsWay) {}

  SceneWork(TaskRunner tasks, CharWidths widths, Layouter layouter, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.widths = widths;
    this.layouter = layouter;
    this.onError = onError;
  }

  /// Whether a drawing is on its way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// What is known of the module that was drawn last.
  Optional<GraphFacts> facts() {
    return facts;
  }

  /// How wide labels are.
  CharWidths widths() {
    return widths;
  }

  /// Stops; what was drawn before stays.
  void cancel() {
    work.cancel();
    busy.set(false);
  }

  /// Makes a drawing.
  ///
  /// @param shown what is drawn now; where the same is to be drawn again, it stays where it is
  /// @param then told the drawing
  /// @param better told a better layout for it, where that takes long and nothing else is asked before
  void draw(
      GraphRequest request, GraphDrawing shown, Consumer<GraphDrawing> then, Consumer<GraphLayout> better) {
    Optional<GraphFacts> already = facts.filter(it -> it.isOf(request.module()));
    busy.set(true);
    work = tasks.run(
        LANE,
        Texts.text("graph.laying-out"),
        (progress, cancelled) -> answer(request, already, shown, progress, cancelled),
        answer -> {
          busy.set(false);
          facts = Optional.of(answer.facts());
          then.accept(answer.drawing());
          answer.onItsWay().ifPresent(late -> awaitBetter(late, better));
        },
        failure -> {
          busy.set(false);
          onError.accept(failure);
        });
  }

  private Answer answer(
      GraphRequest request,
      Optional<GraphFacts> already,
      GraphDrawing shown,
      DoubleConsumer progress,
      BooleanSupplier cancelled)
      throws InterruptedException {
    GraphFacts known = already.orElseGet(() -> new GraphFacts(request.module()));
    if (request.showsPossible()) {
      known.calls().readAll(progress, cancelled);
      progress.accept(-1);
    }
    GraphScene scene = request.scene(known);
    GraphShape shape = GraphShape.of(scene, widths);
    if (shape.equals(shown.shape()) && !shown.layout().simplified()) {
      return new Answer(known, new GraphDrawing(scene, shape, shown.layout(), new BitSet()), Optional.empty());
    }
    Layouter.Attempt attempt = layouter.layout(shape);
    return new Answer(known, new GraphDrawing(scene, shape, attempt.layout(), new BitSet()), attempt.onItsWay());
  }

  private void awaitBetter(DeepWork<GraphLayout> late, Consumer<GraphLayout> better) {
    tasks.run(
        LANE,
        Texts.text("graph.laying-out"),
        (progress, cancelled) -> Layouter.late(late),
        layout -> layout.ifPresent(better),
        onError);
  }

  /// Finds out more about a symbol.
  void describe(ModuleState state, int symbol, Consumer<HoverCard> then) {
    if (facts.filter(known -> known.isOf(state.module())).isPresent()) {
      tasks.run(
          "graph card",
          Texts.text("graph.reading"),
          (progress, cancelled) -> HoverCard.of(state, symbol),
          then,
          onError);
    }
  }
}
