package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.CharWidths;

/// Decides what the graph shows. A new focus or depth is laid out off the JavaFX thread while the drawing before stays;
/// a deletion repaints the nodes where they are.
public final class GraphViewModel {
  /// The most calls away from the focus that can be asked for.
  static final int DEEPEST = 6;

  private final ModuleSession session;
  private final Selection selection;
  private final SceneWork work;
  private final GraphModes modes;
  private final Arrangement arrangement;
  private final IntegerProperty callers = new SimpleIntegerProperty(this, "callers", 1);
  private final IntegerProperty callees = new SimpleIntegerProperty(this, "callees", 2);
  private final ReadOnlyBooleanWrapper wholePossible = new ReadOnlyBooleanWrapper(this, "wholePossible", true);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private final ReadOnlyObjectWrapper<GraphDrawing> drawing =
      new ReadOnlyObjectWrapper<>(this, "drawing", GraphDrawing.EMPTY);
  private final ReadOnlyObjectWrapper<Emphasis> emphasis =
      new ReadOnlyObjectWrapper<>(this, "emphasis", Emphasis.NONE);
  private GraphLayout laidOut = GraphLayout.EMPTY;

  /// A graph of what is open and selected.
  public GraphViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this(session, selection, tasks, CanvasPainter.widths(NodePicture.TEXT_SIZE), Layouter.ELK, onError);
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
    work = new SceneWork(tasks, widths, layouter, onError);
    modes = new GraphModes(session, selection, remark::set);
    arrangement = new Arrangement(drawing::get, work::facts, this::refresh, this::rearrange, remark::set);
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    selection.focusProperty().subscribe((before, now) -> focusChanged());
    selection.symbolsProperty().subscribe((before, now) -> emphasise());
    selection.filterProperty().subscribe((before, now) -> emphasise());
    selection.pathProperty().subscribe((before, now) -> pathChanged());
    selection.graphModeProperty().subscribe((before, now) -> modeChanged(before, now));
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
    return work.busyProperty();
  }

  /// Whether the module is small enough to be shown whole.
  ReadOnlyBooleanProperty wholePossibleProperty() {
    return wholePossible.getReadOnlyProperty();
  }

  /// A sentence about what was asked for last, or "".
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /// Which part of the graph is looked at.
  ReadOnlyObjectProperty<GraphMode> modeProperty() {
    return selection.graphModeProperty();
  }

  /// The ways to other looks at the graph.
  GraphModes modes() {
    return modes;
  }

  /// What the user did to the drawing.
  Arrangement arrangement() {
    return arrangement;
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

  /// Selects what a node stands for; a bundle opens instead.
  void choose(int node) {
    if (!arrangement.open(node, false)) {
      selection.select(scene().symbolsOf(node));
    }
  }

  /// Adds what a node stands for to the selection, or takes it out.
  void toggle(int node) {
    BitSet chosen = (BitSet) selection.symbolsProperty().get().clone();
    chosen.xor(scene().symbolsOf(node));
    selection.select(chosen);
  }

  /// Selects what nodes stand for.
  void select(BitSet nodes) {
    BitSet symbols = new BitSet();
    nodes.stream().forEach(node -> symbols.or(scene().symbolsOf(node)));
    selection.select(symbols);
  }

  /// Selects all that is shown.
  void selectShown() {
    selection.select(scene().symbols());
  }

  /// Focuses the symbol of a node, or goes into a group.
  void focus(int node) {
    if (scene().symbolOf(node) >= 0) {
      modes.enter(scene().nodes().get(node), selection::focus);
    }
  }

  /// Lets the node that is pointed at stand out; -1 for none.
  void hover(int node) {
    if (emphasis.get().hovered() != node) {
      emphasis.set(emphasis.get().hovering(node));
    }
  }

  /// The node the keyboard is at: the only selected one, else the focus, else -1.
  int current() {
    BitSet selected = emphasis.get().selected();
    return selected.cardinality() == 1 ? selected.nextSetBit(0) : emphasis.get().focus();
  }

  /// The symbol the keyboard is at, or -1.
  int currentSymbol() {
    int node = current();
    return node < 0 ? selection.focusProperty().get() : scene().symbolOf(node);
  }

  /// The symbol that a command is about, be it drawn or not: the only selected one, else the one the keyboard is at,
  /// else the first that is selected; -1 for none.
  int chosen() {
    BitSet symbols = selection.symbolsProperty().get();
    int current = symbols.cardinality() == 1 ? symbols.nextSetBit(0) : currentSymbol();
    return current < 0 ? symbols.nextSetBit(0) : current;
  }

  /// Whether there is such a symbol.
  BooleanBinding hasChosen() {
    return Bindings.createBooleanBinding(
        () -> session.state().isPresent() && chosen() >= 0,
        session.stateProperty(),
        selection.symbolsProperty(),
        selection.focusProperty(),
        emphasis);
  }

  /// Shows what calls a symbol, and nothing that it calls.
  void showCallers(int symbol) {
    showAround(symbol, Math.max(1, callers.get()), 0);
  }

  /// Shows what a symbol calls, and nothing that calls it.
  void showCallees(int symbol) {
    showAround(symbol, 0, Math.max(1, callees.get()));
  }

  private void showAround(int symbol, int back, int on) {
    selection.focus(symbol);
    callers.set(back);
    callees.set(on);
    modes.around();
  }

  /// What is known of the module, once something was drawn.
  Optional<GraphFacts> facts() {
    return work.facts();
  }

  /// The module after the deletions so far.
  Optional<ModuleState> state() {
    return session.state();
  }

  /// How wide labels are.
  CharWidths widths() {
    return work.widths();
  }

  /// Stops laying out; what was drawn before stays.
  void cancel() {
    work.cancel();
  }

  /// The symbol in the middle: the focus, else what a neighbourhood is drawn around, else -1.
  int middle() {
    int focus = selection.focusProperty().get();
    return focus != Selection.NONE ? focus : scene().query().focus();
  }

  /// The words for a node.
  Optional<NodeWords> words(int node) {
    return session.state()
        .filter(state -> scene().symbolOf(node) >= 0)
        .map(state -> NodeWords.of(state, scene(), node));
  }

  /// Finds out more about a node.
  void describe(int node, Consumer<HoverCard> then) {
    if (node >= 0 && scene().nodes().get(node) instanceof GraphNode.Symbol symbol) {
      session.state().ifPresent(state -> work.describe(state, symbol.symbol(), then));
    }
  }

  /// Whether the focus is chosen for deletion. While another module takes the place of one, it may be of that before.
  boolean isFocusDeleted() {
    int focus = selection.focusProperty().get();
    return focus != Selection.NONE
        && session.state()
            .filter(state -> focus < state.module().index().symbolCount())
            .filter(state -> state.stateOf(focus) == FunctionState.DELETED)
            .isPresent();
  }

  private GraphScene scene() {
    return drawing.get().scene();
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    boolean same = before != null && now != null && before.module().index() == now.module().index();
    if (same && now != null && !drawing.get().isEmpty()) {
      drawing.set(drawing.get().with(scene().restated(now::stateOf)));
      emphasise();
      return;
    }
    drawing.set(GraphDrawing.EMPTY);
    laidOut = GraphLayout.EMPTY;
    arrangement.forget();
    selection.path(List.of());
    selection.show(new GraphMode.Whole());
    emphasise();
    refresh();
  }

  private void focusChanged() {
    int focus = selection.focusProperty().get();
    GraphMode mode = modeProperty().get();
    boolean seen = !drawing.get().isEmpty() && (focus == Selection.NONE || scene().showsItself(focus));
    boolean whole = mode instanceof GraphMode.Whole && scene().query() instanceof GraphQuery.Whole;
    remark.set("");
    if (seen && (whole || !mode.followsFocus())) {
      emphasise();
    } else if (mode.followsFocus()) {
      startAfresh();
    } else {
      modes.around();
    }
  }

  private void pathChanged() {
    List<Integer> path = selection.pathProperty().get();
    if (!path.isEmpty()) {
      selection.show(new GraphMode.Path(path));
    } else if (modeProperty().get() instanceof GraphMode.Path) {
      modes.around();
    }
    emphasise();
  }

  private void modeChanged(GraphMode before, GraphMode now) {
    if (now instanceof GraphMode.Path path) {
      selection.path(path.chain());
    } else if (before instanceof GraphMode.Path) {
      selection.path(List.of());
    }
    remark.set("");
    startAfresh();
  }

  private void startAfresh() {
    arrangement.startAfresh();
    refresh();
  }

  private void refresh() {
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
        modeProperty().get(),
        callers.get(),
        callees.get(),
        arrangement.budget(),
        arrangement.choicesProperty().get());
    work.draw(request, drawing.get().with(laidOut), this::show, better -> {
      laidOut = better;
      rearrange();
    });
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

  private void emphasise() {
    emphasis.set(Emphasis.of(scene(), selection, session.state()));
  }
}
