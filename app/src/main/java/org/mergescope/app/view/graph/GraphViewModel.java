package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.DeepWork;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Decides what the graph shows. A new focus or depth is laid out off the JavaFX thread while the drawing before stays;
/// a deletion repaints the nodes where they are.
public final class GraphViewModel {
  /// The most calls away from the focus that can be asked for.
  static final int DEEPEST = 6;

  private final ModuleSession session;
  private final Selection selection;
  private final TaskRunner tasks;
  private final CharWidths widths;
  private final Layouter layouter;
  private final Consumer<Exception> onError;
  private final ObjectProperty<GraphRequest.Extent> extent =
      new SimpleObjectProperty<>(this, "extent", GraphRequest.Extent.WHOLE);
  private final IntegerProperty callers = new SimpleIntegerProperty(this, "callers", 1);
  private final IntegerProperty callees = new SimpleIntegerProperty(this, "callees", 2);
  private final ReadOnlyBooleanWrapper wholePossible = new ReadOnlyBooleanWrapper(this, "wholePossible", true);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyObjectWrapper<GraphDrawing> drawing =
      new ReadOnlyObjectWrapper<>(this, "drawing", GraphDrawing.EMPTY);
  private final ReadOnlyObjectWrapper<Emphasis> emphasis =
      new ReadOnlyObjectWrapper<>(this, "emphasis", Emphasis.NONE);
  private GraphQuery.Budget budget = GraphQuery.Budget.USUAL;
  private Optional<Known> known = Optional.empty();

  /// The drawable part of the module that was shown last.
  private record Known(DrawnGraph graph) {
    boolean isOf(OpenModule module) {
      return graph.graph().module() == module.index();
    }
  }

  private record Answer(Known known, GraphDrawing drawing, Optional<DeepWork<GraphLayout>> onItsWay) {}

  /// A graph of what is open and selected.
  public GraphViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this(session, selection, tasks, CanvasPainter.widths(), Layouter.ELK, onError);
  }

  GraphViewModel(
      ModuleSession session,
      Selection selection,
      TaskRunner tasks,
      CharWidths widths,
      Layouter layouter,
      Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.tasks = tasks;
    this.widths = widths;
    this.layouter = layouter;
    this.onError = onError;
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    selection.focusProperty().subscribe((before, now) -> focusChanged());
    selection.symbolsProperty().subscribe((before, now) -> emphasise());
    extent.subscribe((before, now) -> refresh());
    callers.subscribe((before, now) -> refresh());
    callees.subscribe((before, now) -> refresh());
    refresh();
  }

  /// What is drawn at the moment.
  ReadOnlyObjectProperty<GraphDrawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /// What stands out in it.
  ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return emphasis.getReadOnlyProperty();
  }

  /// Whether a drawing is on its way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Whether the module is small enough to be shown whole.
  ReadOnlyBooleanProperty wholePossibleProperty() {
    return wholePossible.getReadOnlyProperty();
  }

  /// Whole module, where possible, or neighbourhood.
  ObjectProperty<GraphRequest.Extent> extentProperty() {
    return extent;
  }

  /// How many calls back from the focus.
  IntegerProperty callersProperty() {
    return callers;
  }

  /// How many calls on from the focus.
  IntegerProperty calleesProperty() {
    return callees;
  }

  /// So many calls more back from the focus.
  void changeCallers(int by) {
    callers.set(Math.clamp(callers.get() + by, 0, DEEPEST));
  }

  /// So many calls more on from the focus.
  void changeCallees(int by) {
    callees.set(Math.clamp(callees.get() + by, 0, DEEPEST));
  }

  /// Selects the symbol of a node; a bundle opens instead.
  void choose(int node) {
    if (node >= 0 && drawing.get().scene().nodes().get(node) instanceof GraphNode.More more) {
      budget = budget.openedAt(more.level());
      refresh();
      return;
    }
    BitSet chosen = new BitSet();
    symbol(node).ifPresent(chosen::set);
    selection.select(chosen);
  }

  /// Adds the symbol of a node to the selection, or takes it out.
  void toggle(int node) {
    symbol(node).ifPresent(symbol -> {
      BitSet chosen = (BitSet) selection.symbolsProperty().get().clone();
      chosen.flip(symbol);
      selection.select(chosen);
    });
  }

  /// Focuses the symbol of a node.
  void focus(int node) {
    symbol(node).ifPresent(selection::focus);
  }

  /// Lets the node that is pointed at stand out; -1 for none.
  void hover(int node) {
    if (emphasis.get().hovered() != node) {
      emphasis.set(emphasis.get().hovering(node));
    }
  }

  /// Shows more nodes of a neighbourhood.
  void widen() {
    budget = budget.widened();
    refresh();
  }

  /// The node the keyboard is at: the only selected one, else the focus, else -1.
  int current() {
    BitSet selected = emphasis.get().selected();
    return selected.cardinality() == 1 ? selected.nextSetBit(0) : emphasis.get().focus();
  }

  /// How wide labels are.
  CharWidths widths() {
    return widths;
  }

  /// The symbol in the middle: the focus, else what a neighbourhood is drawn around, else -1.
  int middle() {
    int focus = selection.focusProperty().get();
    return focus != Selection.NONE ? focus : drawing.get().scene().query().focus();
  }

  /// The words for a node.
  Optional<NodeWords> words(int node) {
    return symbol(node).flatMap(symbol -> session.state().map(state -> NodeWords.of(state, symbol)));
  }

  private Optional<Integer> symbol(int node) {
    return Optional.of(drawing.get().scene().symbolOf(node)).filter(symbol -> symbol >= 0);
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    boolean same = before != null && now != null && before.module().index() == now.module().index();
    if (same && now != null && !drawing.get().isEmpty()) {
      drawing.set(drawing.get().with(drawing.get().scene().restated(now::stateOf)));
      emphasise();
      return;
    }
    budget = GraphQuery.Budget.USUAL;
    drawing.set(GraphDrawing.EMPTY);
    emphasise();
    refresh();
  }

  private void focusChanged() {
    int focus = selection.focusProperty().get();
    GraphScene scene = drawing.get().scene();
    boolean shownWhole = scene.query() instanceof GraphQuery.Whole
        && extent.get() == GraphRequest.Extent.WHOLE
        && !drawing.get().isEmpty()
        && (focus == Selection.NONE || scene.nodeOf(focus) >= 0);
    if (shownWhole) {
      emphasise();
    } else {
      budget = GraphQuery.Budget.USUAL;
      refresh();
    }
  }

  private void refresh() {
    Optional<ModuleState> state = session.state();
    if (state.isEmpty()) {
      drawing.set(GraphDrawing.EMPTY);
      return;
    }
    GraphRequest request = new GraphRequest(
        state.get(), selection.focusProperty().get(), extent.get(), callers.get(), callees.get(), budget);
    Optional<Known> already = known.filter(it -> it.isOf(request.module()));
    GraphDrawing shown = drawing.get();
    busy.set(true);
    tasks.run(
        "layout",
        Texts.text("graph.laying-out"),
        (progress, cancelled) -> answer(request, already, shown),
        this::show,
        failure -> {
          busy.set(false);
          onError.accept(failure);
        });
  }

  private Answer answer(GraphRequest request, Optional<Known> already, GraphDrawing shown)
      throws InterruptedException {
    Known now = already.orElseGet(() -> new Known(DrawnGraph.of(request.module().graph())));
    GraphScene scene = request.scene(now.graph());
    GraphShape shape = GraphShape.of(scene, widths);
    if (shape.equals(shown.shape()) && !shown.layout().simplified()) {
      return new Answer(now, new GraphDrawing(scene, shape, shown.layout()), Optional.empty());
    }
    Layouter.Attempt attempt = layouter.layout(shape);
    return new Answer(now, new GraphDrawing(scene, shape, attempt.layout()), attempt.onItsWay());
  }

  private void show(Answer answer) {
    busy.set(false);
    if (session.state().filter(state -> answer.known().isOf(state.module())).isEmpty()) {
      return;
    }
    known = Optional.of(answer.known());
    wholePossible.set(GraphRequest.fits(answer.known().graph()));
    session.state().ifPresent(state ->
        drawing.set(answer.drawing().with(answer.drawing().scene().restated(state::stateOf))));
    emphasise();
    answer.onItsWay().ifPresent(this::awaitBetter);
  }

  /// The simple layout is shown; the careful one takes its place when it comes, unless something else is asked before.
  private void awaitBetter(DeepWork<GraphLayout> onItsWay) {
    tasks.run(
        "layout",
        Texts.text("graph.laying-out"),
        (progress, cancelled) -> Layouter.late(onItsWay),
        layout -> layout.ifPresent(better -> drawing.set(drawing.get().with(better))),
        onError);
  }

  private void emphasise() {
    emphasis.set(Emphasis.of(drawing.get().scene(), selection, session.state()));
  }
}
