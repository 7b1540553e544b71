package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Decides which cells the overview shows, what is selected in it, and what the texts around it say. Cells and pixels
/// are made off the JavaFX thread; the map before stays until they are there.
public final class OverviewViewModel {
  private final ModuleSession session;
  private final Selection selection;
  private final MapChoice choice;
  private final MapMaker maker;
  private final MapPicking picking;
  private final MapZoom zoom;
  private final Consumer<Exception> onError;
  private final ObjectProperty<AreaBy> areaBy = new SimpleObjectProperty<>(this, "areaBy", AreaBy.BYTES);
  private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>(this, "colourBy", ColourBy.STATE);
  private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(this, "viewport", Viewport.NONE);
  private final ObjectProperty<@Nullable Inks> inks = new SimpleObjectProperty<>(this, "inks", null);
  private final ReadOnlyObjectWrapper<Optional<MapDrawing>> drawing =
      new ReadOnlyObjectWrapper<>(this, "drawing", Optional.empty());
  private final ReadOnlyObjectWrapper<MapRaster> raster =
      new ReadOnlyObjectWrapper<>(this, "raster", MapRaster.NONE);
  private final ReadOnlyObjectWrapper<MapEmphasis> emphasis =
      new ReadOnlyObjectWrapper<>(this, "emphasis", MapEmphasis.NONE);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);

  /// A map of what is open and selected.
  ///
  /// @param onError told when it could not be drawn, which would be a mistake of ours
  public OverviewViewModel(
      ModuleSession session, Selection selection, TaskRunner tasks, Consumer<Exception> onError) {
    this.session = session;
    this.selection = selection;
    this.choice = new MapChoice(selection);
    this.maker = new MapMaker(tasks, onError);
    this.picking = new MapPicking(session, selection, drawing::get, emphasis, choice, maker);
    this.zoom = new MapZoom(drawing::get, this::refresh);
    this.onError = onError;
    session.stateProperty().subscribe(this::follow);
    selection.filterProperty().subscribe((before, now) -> refresh());
    selection.focusProperty().subscribe((before, now) -> emphasise());
    selection.symbolsProperty().subscribe((before, now) -> emphasise());
    areaBy.subscribe((before, now) -> refresh());
    colourBy.subscribe((before, now) -> refresh());
    viewport.subscribe((before, now) -> refresh());
    inks.subscribe((before, now) -> refresh());
  }

  /// What the size of cells says.
  ObjectProperty<AreaBy> areaByProperty() {
    return areaBy;
  }

  /// What the colour of cells says.
  ObjectProperty<ColourBy> colourByProperty() {
    return colourBy;
  }

  /// How much room there is; nothing is drawn before it is known.
  ObjectProperty<Viewport> viewportProperty() {
    return viewport;
  }

  /// The colours of the theme; nothing is drawn before they are known.
  ObjectProperty<@Nullable Inks> inksProperty() {
    return inks;
  }

  /// The map of the moment, where there is one.
  ReadOnlyObjectProperty<Optional<MapDrawing>> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /// Its pixels.
  ReadOnlyObjectProperty<MapRaster> rasterProperty() {
    return raster.getReadOnlyProperty();
  }

  /// What stands out in it.
  ReadOnlyObjectProperty<MapEmphasis> emphasisProperty() {
    return emphasis.getReadOnlyProperty();
  }

  /// Whether a map is on its way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// What is pointed at and selected in it.
  MapPicking picking() {
    return picking;
  }

  /// Which group of the module it shows.
  MapZoom zoom() {
    return zoom;
  }

  /// Why there is no map, or "" where there is one or it is on its way.
  String emptyText() {
    return OverviewTexts.empty(session.state());
  }

  /// "All 84 functions reachable", or "" where something is dead.
  String allReachableText() {
    return OverviewTexts.allReachable(session.state());
  }

  /// What the line below says: what is pointed at or selected, else the whole.
  String line() {
    return told() == 0 ? words(0).facts() : spoken();
  }

  /// The same for who does not see what stands above the map: the group that is shown is named as well.
  String spoken() {
    CellWords words = words(told());
    return words.name().isEmpty() ? "" : Texts.text("overview.line", words.name(), words.facts());
  }

  private int told() {
    return drawing.get().map(it -> emphasis.get().told(it.cells())).orElse(-1);
  }

  /// The words for a cell.
  CellWords words(int cell) {
    return drawing.get()
        .filter(it -> cell >= 0 && cell < it.cells().size())
        .map(it -> CellWords.of(it, cell, maker.dominators(it.state())))
        .orElse(new CellWords("", ""));
  }

  /// The groups below the one shown that have most dead bytes.
  List<DeadGroup> deadGroups() {
    return drawing.get().map(MapDrawing::deadGroups).orElse(List.of());
  }

  /// Shows a group and selects what is dead in it; a function is focused.
  void show(DeadGroup group) {
    drawing.get().ifPresent(it -> {
      if (group.group()) {
        BitSet symbols = new BitSet();
        it.tree().collect(group.node(), symbols);
        choice.dead(it, symbols);
        zoom.to(group.node());
      } else {
        selection.focus(it.tree().symbol(group.node()));
      }
    });
  }

  /// Focuses the function of a cell, or shows the group; what is merged right below the group shown is selected.
  void open(int cell) {
    drawing.get().filter(it -> cell > 0).ifPresent(it -> {
      int node = it.cells().node(cell);
      if (it.symbol(cell) >= 0) {
        selection.focus(it.symbol(cell));
      } else if (node != it.top()) {
        zoom.to(node);
      } else {
        picking.choose(cell);
      }
    });
  }

  private void follow(@Nullable ModuleState now) {
    if (now == null || drawing.get().filter(it -> it.tree().isOf(now.module().index())).isEmpty()) {
      drawing.set(Optional.empty());
      raster.set(MapRaster.NONE);
      zoom.reset();
      emphasise();
    }
    refresh();
  }

  private void refresh() {
    Optional<ModuleState> state = session.state();
    Inks colours = inks.get();
    if (state.isEmpty() || colours == null || viewport.get().isEmpty()) {
      busy.set(false);
      return;
    }
    MapRequest request = new MapRequest(
        state.get(),
        maker.known(state.get()),
        zoom.top(),
        areaBy.get(),
        colourBy.get(),
        selection.filterProperty().get(),
        viewport.get(),
        colours);
    busy.set(true);
    maker.make(request, this::show, this::fail);
  }

  private void show(MapRequest.Answer answer) {
    busy.set(false);
    if (session.state().filter(now -> answer.drawing().tree().isOf(now.module().index())).isPresent()) {
      int cursor = cursorIn(answer.drawing());
      raster.set(answer.raster());
      drawing.set(Optional.of(answer.drawing()));
      emphasis.set(MapEmphasis.NONE.at(cursor));
      emphasise();
    }
  }

  /// Where the keyboard is in the next map.
  private int cursorIn(MapDrawing next) {
    int cursor = emphasis.get().cursor();
    return drawing.get()
        .filter(before -> cursor > 0 && before.tree() == next.tree())
        .map(before -> next.cells().cellOf(
            before.cells().memberCount(cursor) > 0
                ? before.cells().member(cursor, 0)
                : before.cells().node(cursor)))
        .orElse(-1);
  }

  private void fail(Exception failure) {
    busy.set(false);
    onError.accept(failure);
  }

  private void emphasise() {
    MapEmphasis before = emphasis.get();
    emphasis.set(drawing.get()
        .map(it -> {
          int node = it.tree().nodeOf(selection.focusProperty().get());
          return new MapEmphasis(
              MapEmphasis.selected(it, selection.symbolsProperty().get()),
              node < 0 ? -1 : it.cells().cellOf(node),
              before.cursor(),
              before.hovered());
        })
        .orElse(MapEmphasis.NONE));
  }
}
