package org.mergescope.app.view.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/// The panes of the window: three columns of slots. A slot without a view, or one that the user hid, takes no room; one
/// that the user enlarged takes it all. In a narrow window the right column is a drawer over the others.
public final class WorkspaceView extends SharesPane {
  private static final double SIDE_PART = 0.27;
  private static final double SIDE_WIDTH = 270;
  private static final double NARROW = 1_100;
  private static final double LOW = 620;
  private static final List<Double> LOW_LEFT = List.of(0.37, 0.92);
  private static final Map<String, List<Double>> DEFAULT_DIVIDERS =
      Map.of(
          "columns", List.of(SIDE_PART, 1 - SIDE_PART),
          "columns.narrow", List.of(0.36),
          "left", List.of(0.4, 0.8),
          "centre", List.of(0.6),
          "centre.traces", List.of(0.22),
          "right", List.of(0.48));

  private final Map<Slot, SlotPane> panes = new EnumMap<>(Slot.class);
  private final Map<Slot, BooleanProperty> shown = new EnumMap<>(Slot.class);
  private final Map<String, SharesPane> splits = new TreeMap<>();
  private final Drawer drawer = new Drawer();
  private final Map<String, List<Double>> dividers = new TreeMap<>(DEFAULT_DIVIDERS);
  private @Nullable Slot enlarged;
  private List<Double> fittedLeft = DEFAULT_DIVIDERS.getOrDefault("left", List.of());
  private boolean narrow;
  private boolean tracesOnly;
  private List<Double> fitted = DEFAULT_DIVIDERS.getOrDefault("columns", List.of());

  WorkspaceView() {
    setId("workspace");
    getStyleClass().add("workspace");
    setMinSize(0, 0);
    widthProperty().subscribe(width -> fit(width.doubleValue()));
    heightProperty().subscribe(height -> fitLeft(height.doubleValue()));
    List.of("left", "right").forEach(name -> splits.put(name, column(() -> name)));
    splits.put("centre", column(() -> tracesOnly ? "centre.traces" : "centre"));
    for (Slot slot : Slot.values()) {
      BooleanProperty isShown = new SimpleBooleanProperty(this, slot.key(), true);
      isShown.subscribe((before, now) -> rearrange(null));
      shown.put(slot, isShown);
      panes.put(slot, new SlotPane(slot, () -> isShown.set(false), () -> rearrange(enlarged == slot ? null : slot)));
    }
  }

  /// Gives a slot its view, and tools beside its title.
  public void put(Slot slot, Node view, Node... tools) {
    pane(slot).show(view, tools);
    arrange();
  }

  /// Whether the user wants to see a slot.
  public BooleanProperty shownProperty(Slot slot) {
    return Optional.ofNullable(shown.get(slot)).orElseThrow();
  }

  /// While nothing but traces is open they have most of the middle.
  public void giveRoomToTraces(ObservableValue<Boolean> only) {
    only.subscribe(now -> {
      tracesOnly = now;
      Optional.ofNullable(splits.get("centre")).ifPresent(SharesPane::share);
    });
  }

  /// The right column of a narrow window.
  public Drawer drawer() {
    return drawer;
  }

  /// Shows a pane, wherever it is, and gives it the keyboard.
  public void goTo(Slot slot) {
    if (pane(slot).isEmpty()) {
      return;
    }
    shownProperty(slot).set(true);
    if (enlarged != null && enlarged != slot) {
      rearrange(null);
    }
    if (drawer.holds(pane(slot))) {
      drawer.openProperty().set(true);
    }
    pane(slot).takeFocus();
  }

  /// Fills the window with the pane that has the keyboard, or shows the others again.
  public void enlargeFocused() {
    Slot focused = null;
    for (Map.Entry<Slot, SlotPane> entry : panes.entrySet()) {
      focused = entry.getValue().isFocusWithin() ? entry.getKey() : focused;
    }
    if (focused != null) {
      rearrange(enlarged == focused ? null : focused);
      pane(focused).takeFocus();
    }
  }

  private void rearrange(@Nullable Slot alone) {
    enlarged = alone;
    arrange();
  }

  /// Moves the keyboard to the pane after the one that has it, or before it.
  public void focusNext(int step) {
    List<SlotPane> shown = panes.values().stream().filter(pane -> pane.isInSight()).toList();
    int focused = -1;
    for (int i = 0; i < shown.size(); i++) {
      focused = shown.get(i).isFocusWithin() ? i : focused;
    }
    if (!shown.isEmpty()) {
      shown.get(Math.floorMod(focused < 0 && step < 0 ? -1 : focused + step, shown.size())).takeFocus();
    }
  }

  /// Where the dividers are, by split pane.
  public Map<String, List<Double>> dividers() {
    return Map.copyOf(dividers);
  }

  /// Puts the dividers where they were.
  public void restoreDividers(Map<String, List<Double>> positions) {
    positions.forEach((name, where) -> {
      boolean fitsItself = name.equals("left") && isNear(where, LOW_LEFT);
      if (dividers.getOrDefault(name, List.of()).size() == where.size() && !fitsItself) {
        dividers.put(name, where);
      }
    });
    arrange();
  }

  /// Arranges the columns for a width. In a small window those at the sides need a larger part of it, until the user says
  /// otherwise.
  void fit(double width) {
    boolean isNarrow = width > 0 && width < NARROW;
    if (isNarrow != narrow) {
      narrow = isNarrow;
      arrange();
    }
    if (width > 0 && isNear(dividers.getOrDefault("columns", List.of()), fitted)) {
      double side = Math.max(SIDE_PART, SIDE_WIDTH / width);
      fitted = List.of(side, 1 - side);
      dividers.put("columns", fitted);
    }
    share();
  }

  /// In a low window the table keeps the room it needs and the pane below it shows little more than its title.
  private void fitLeft(double height) {
    if (height > 0 && isNear(dividers.getOrDefault("left", List.of()), fittedLeft)) {
      fittedLeft = height < LOW ? LOW_LEFT : DEFAULT_DIVIDERS.getOrDefault("left", List.of());
      dividers.put("left", fittedLeft);
      Optional.ofNullable(splits.get("left")).ifPresent(SharesPane::share);
    }
  }

  private static boolean isNear(List<Double> positions, List<Double> others) {
    return positions.size() == others.size()
        && IntStream.range(0, positions.size()).allMatch(i -> Math.abs(positions.get(i) - others.get(i)) < 0.02);
  }

  @Override
  List<Double> shares() {
    return dividers.getOrDefault(columnsName(), List.of());
  }

  @Override
  void dragged(List<Double> positions) {
    dragged(columnsName(), positions);
  }

  private void dragged(String name, List<Double> positions) {
    if (positions.size() == dividers.getOrDefault(name, List.of()).size()) {
      dividers.put(name, positions);
    }
  }

  private String columnsName() {
    return narrow ? "columns.narrow" : "columns";
  }

  private void arrange() {
    SplitPane right = fill("right", Slot.INSPECTOR, Slot.CODE);
    boolean aside = narrow && enlarged == null;
    drawer.hold(aside && !right.getItems().isEmpty() ? right : null);
    Stream<SplitPane> others = Stream.of(
        fill("left", Slot.OVERVIEW, Slot.FUNCTIONS, Slot.MERGED), fill("centre", Slot.GRAPH, Slot.TRACE));
    List<SplitPane> columns = Stream.concat(others, aside ? Stream.of() : Stream.of(right))
        .filter(column -> !column.getItems().isEmpty())
        .toList();
    getItems().setAll(columns);
    share();
  }

  private SplitPane fill(String name, Slot... slots) {
    SharesPane column = Optional.ofNullable(splits.get(name)).orElseThrow();
    column.getItems().setAll(Stream.of(slots).filter(this::isShown).map(this::pane).toList());
    column.share();
    return column;
  }

  private boolean isShown(Slot slot) {
    return !pane(slot).isEmpty() && (enlarged == null ? shownProperty(slot).get() : enlarged == slot);
  }

  private SlotPane pane(Slot slot) {
    return Optional.ofNullable(panes.get(slot)).orElseThrow();
  }

  private SharesPane column(Supplier<String> name) {
    SharesPane column = new SharesPane() {
      @Override
      List<Double> shares() {
        return dividers.getOrDefault(name.get(), List.of());
      }

      @Override
      void dragged(List<Double> positions) {
        WorkspaceView.this.dragged(name.get(), positions);
      }
    };
    column.setOrientation(Orientation.VERTICAL);
    return column;
  }
}
