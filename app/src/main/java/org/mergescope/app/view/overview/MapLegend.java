package org.mergescope.app.view.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.Box;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.Padlock;
import org.mergescope.app.view.picture.Painter;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.app.view.theme.Token;

/// What the looks of cells mean: little samples, of the states and colours that there are.
final class MapLegend extends FlowPane {
  private static final double WIDTH = 16;
  private static final double HEIGHT = 12;
  private static final double WIDEST = 150;
  private static final Box SAMPLE = new Box(0, 0, WIDTH, HEIGHT);

  private final Theme theme;
  private Entries shown = new Entries(List.of(), Set.of(), false);

  private record Entries(List<Shading.Category> categories, Set<FunctionState> states, boolean locked) {}

  MapLegend(OverviewViewModel model, Theme theme) {
    this.theme = theme;
    setId("overview-legend");
    getStyleClass().add("overview-legend");
    model.drawingProperty().subscribe(drawing -> drawing.ifPresent(it -> show(entries(it))));
    theme.paletteProperty().subscribe((before, now) -> fill());
  }

  private static Entries entries(MapDrawing drawing) {
    Set<FunctionState> states = EnumSet.noneOf(FunctionState.class);
    states.addAll(drawing.states());
    if (!drawing.shading().categories().isEmpty()) {
      states.removeAll(EnumSet.of(FunctionState.LIVE, FunctionState.ROOT));
    }
    return new Entries(
        drawing.shading().categories(), states, !drawing.state().choices().excluded().isEmpty());
  }

  private void show(Entries entries) {
    if (!entries.equals(shown)) {
      shown = entries;
      fill();
    }
  }

  private void fill() {
    List<Label> labels = new ArrayList<>();
    for (Shading.Category category : shown.categories()) {
      labels.add(entry(category.name(), painter -> painter.fill(category.ink().faded(0.5), SAMPLE)));
    }
    for (FunctionState state : shown.states()) {
      labels.add(entry(
          CellWords.stateWord(state.name()), painter -> MapPicture.look(painter, CellLook.of(state), SAMPLE)));
    }
    if (shown.locked()) {
      labels.add(entry(Texts.text("shell.locked"), painter ->
          Padlock.draw(painter, WIDTH / 2, HEIGHT / 2, Padlock.SIZE)));
    }
    getChildren().setAll(labels);
  }

  private Label entry(String text, Consumer<Painter> sample) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    Painter painter = new CanvasPainter(canvas, theme.palette());
    painter.fill(Token.CANVAS_BACKGROUND, SAMPLE);
    sample.accept(painter);
    Label label = new Label(text, canvas);
    label.setMaxWidth(WIDEST);
    label.getStyleClass().add("overview-legend-entry");
    return label;
  }
}
