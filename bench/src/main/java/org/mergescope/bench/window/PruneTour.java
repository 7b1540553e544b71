package org.mergescope.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Deletes all that is dead, takes that back and forth, and exports what is left.
final class PruneTour {
  private static final String DELETE = "prune.unreachable";
  private static final String UNDO = "shell.undo";
  private static final String REDO = "shell.redo";

  private final Series series;
  private final WindowScene scene;
  private final Path target;

  /// @param target where exports go, as the file dialog answers
  PruneTour(Series series, Path target) {
    this.series = series;
    this.scene = series.scene();
    this.target = target;
  }

  void run() throws InterruptedException {
    List<Shot> deleted = new ArrayList<>();
    List<Shot> undone = new ArrayList<>();
    List<Shot> redone = new ArrayList<>();
    series.attempt("delete all that is dead", () -> {
      for (int round = 0; round <= series.runs(); round++) {
        deleted.add(step(DELETE));
        undone.add(step(UNDO));
        redone.add(step(REDO));
        if (round < series.runs()) {
          step(UNDO);
        }
      }
    });
    addSteps("delete all that is dead", deleted);
    addSteps("undo that", undone);
    addSteps("redo that", redone);
    List<Shot> planned = new ArrayList<>();
    List<Shot> written = new ArrayList<>();
    series.attempt("export", () -> {
      for (int round = 0; round <= series.runs(); round++) {
        export(planned, written);
      }
    });
    series.add(Action.Kind.WORK, "export: the plan is shown", 0, planned);
    series.add(Action.Kind.WORK, "export: the file is written", 0, written);
  }

  private void addSteps(String name, List<Shot> shots) {
    series.add(Action.Kind.ANSWER, name + ": the table", 0, shots);
    series.add(Action.Kind.ANSWER, name + ": table and overview", 1, shots);
  }

  /// The status bar answers first; a step is done when the table follows, and then the overview.
  private Shot step(String command) throws NotShownException, InterruptedException {
    series.settle();
    Condition status = series.pulses().call(scene::otherStatus);
    Condition rows = series.pulses().call(scene::answeredRows);
    Condition overview = series.pulses().call(scene::overview);
    return series.pulses().measure(
        () -> scene.button(command).fire(),
        new Condition(
            status.what() + " and " + rows.what(),
            () -> status.holds().getAsBoolean() && rows.holds().getAsBoolean()),
        new Condition(
            status.what() + " and " + overview.what(),
            () -> status.holds().getAsBoolean() && rows.holds().getAsBoolean() && overview.holds().getAsBoolean()));
  }

  private void export(List<Shot> planned, List<Shot> written) throws NotShownException, InterruptedException {
    series.settle();
    planned.add(series.pulses().measure(
        () -> scene.menuItem("prune.export.as").fire(),
        new Condition("a plan", () -> WindowScene.hasButton("export-go"))));
    series.pulses().measure(
        () -> scene.button("export-choose").fire(),
        new Condition("an export that may start", () -> !scene.button("export-go").isDisabled()));
    written.add(series.pulses().measure(
        () -> scene.button("export-go").fire(),
        new Condition("an end of the export", () -> WindowScene.hasButton("export-close"))));
    if (!series.pulses().call(() -> WindowScene.hasButton("export-copy"))) {
      throw new NotShownException("the export failed");
    }
    series.pulses().measure(
        () -> scene.button("export-close").fire(),
        new Condition("a closed dialog", () -> !WindowScene.hasButton("export-close")));
    try {
      Files.deleteIfExists(target);
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
