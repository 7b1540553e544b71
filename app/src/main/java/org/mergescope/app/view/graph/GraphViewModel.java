package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
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
  private final ModuleSession session;
  private final Selection selection;
  private final SceneWork work;
  private final GraphModes modes;
  private final GraphDrawer drawer;
  private final Depths depths = new Depths();
  private final Picking picking;
  private final Descriptions descriptions;
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private boolean turning;

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
    modes = new GraphModes(session, selection, depths, remark::set);
    drawer = new GraphDrawer(session, selection, work, depths, remark::set);
    picking = new Picking(session, selection, this::scene, drawer.emphasisProperty(), arrangement(), modes);
    descriptions = new Descriptions(session, selection, this::scene, work);
    session.stateProperty().subscribe((before, now) -> moduleChanged(before, now));
    selection.focusProperty().subscribe((before, now) -> focusChanged());
    selection.symbolsProperty().subscribe((before, now) -> drawer.emphasise());
    selection.filterProperty().subscribe((before, now) -> drawer.emphasise());
    selection.pathProperty().subscribe((before, now) -> pathChanged());
    selection.graphModeProperty().subscribe((before, now) -> modeChanged(before, now));
    depths.callersProperty().subscribe((before, now) -> depthChanged());
    depths.calleesProperty().subscribe((before, now) -> depthChanged());
    drawer.refresh();
  }

  /// What is drawn at the moment.
  ReadOnlyObjectProperty<GraphDrawing> drawingProperty() {
    return drawer.drawingProperty();
  }

  /// What stands out in it.
  ReadOnlyObjectProperty<Emphasis> emphasisProperty() {
    return drawer.emphasisProperty();
  }

  /// Whether a drawing is on its way.
  ReadOnlyBooleanProperty busyProperty() {
    return work.busyProperty();
  }

  /// Whether the module is small enough to be shown whole.
  ReadOnlyBooleanProperty wholePossibleProperty() {
    return drawer.wholePossibleProperty();
  }

  /// A sentence about what was asked for last, or "".
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /// What is focused, here as in all views.
  ReadOnlyIntegerProperty focusProperty() {
    return selection.focusProperty();
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
    return drawer.arrangement();
  }

  /// How far around the focus it goes.
  Depths depths() {
    return depths;
  }

  /// Which nodes are pointed at.
  Picking picking() {
    return picking;
  }

  /// What is said about its nodes.
  Descriptions descriptions() {
    return descriptions;
  }

  /// What is looked at and how, to go on with it later.
  GraphLook leave() {
    return new GraphLook(
        selection.focusProperty().get(),
        modeProperty().get(),
        depths.callers(),
        depths.callees(),
        arrangement().leave(),
        drawer.drawing(),
        drawer.laidOut());
  }

  /// Goes on with a look that was left, or begins one. What was selected beside the focus before stays selected.
  void takeUp(GraphLook look) {
    turning = true;
    depths.set(look.callers(), look.callees());
    arrangement().takeUp(look.arrangement());
    BitSet selected = selection.symbolsProperty().get();
    boolean others = selected.cardinality() > 1;
    selection.focus(look.focus());
    if (others) {
      selection.select(selected);
    }
    selection.show(look.mode());
    turning = false;
    drawer.takeUp(look.drawing(), look.laidOut());
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

  private GraphScene scene() {
    return drawer.drawing().scene();
  }

  private void moduleChanged(@Nullable ModuleState before, @Nullable ModuleState now) {
    boolean same = before != null && now != null && before.module().index() == now.module().index();
    if (same && now != null && !drawer.drawing().isEmpty()) {
      drawer.restate(now);
      return;
    }
    drawer.clear();
    arrangement().forget();
    selection.path(List.of());
    selection.show(new GraphMode.Whole());
    drawer.emphasise();
    drawer.refresh();
  }

  private void focusChanged() {
    int focus = selection.focusProperty().get();
    GraphMode mode = modeProperty().get();
    boolean seen = !drawer.drawing().isEmpty() && (focus == Selection.NONE || scene().showsItself(focus));
    boolean whole = mode instanceof GraphMode.Whole && scene().query() instanceof GraphQuery.Whole;
    remark.set("");
    if (turning) {
      return;
    }
    if (seen && (whole || !mode.followsFocus())) {
      drawer.emphasise();
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
    drawer.emphasise();
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

  private void depthChanged() {
    if (!turning) {
      drawer.refresh();
    }
  }

  private void startAfresh() {
    if (turning) {
      return;
    }
    arrangement().startAfresh();
    drawer.refresh();
  }
}
