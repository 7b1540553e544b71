package org.mergescope.bench.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Searches functions in the palette.
final class PaletteTour {
  private static final String OPEN = "palette.function";
  private static final String FUNCTIONS = "@";
  private static final List<String> QUERIES = List.of("main", "fmt", "drop", "alloc vec", "wrtstr");

  private final Series series;
  private final WindowScene scene;

  PaletteTour(Series series) {
    this.series = series;
    this.scene = series.scene();
  }

  void run() throws InterruptedException {
    series.attempt("search functions in the palette", () -> {
      if (!series.pulses().call(() -> scene.hasMenuItem(OPEN))) {
        throw new NotShownException("the window has no palette");
      }
      series.settle();
      series.pulses().measure(() -> scene.menuItem(OPEN).fire(), scene.settled());
      for (String query : QUERIES) {
        series.answer("search `" + query + "` in the palette", _ -> search(query));
      }
      series.pulses().measure(() -> Gestures.press(box(), KeyCode.ESCAPE), closed());
    });
  }

  private Shot search(String query) throws NotShownException, InterruptedException {
    series.pulses().measure(() -> box().setText(FUNCTIONS), scene.settled());
    return series.pulses().measure(() -> box().setText(FUNCTIONS + query), scene.idle());
  }

  private TextField box() {
    return WindowScene.find(scene.scene(), "#palette-box", TextField.class);
  }

  private Condition closed() {
    return new Condition(
        "a closed palette", () -> !WindowScene.find(scene.scene(), "#palette", Node.class).isVisible());
  }
}
