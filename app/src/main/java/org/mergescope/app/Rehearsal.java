package org.mergescope.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.util.Duration;
import org.mergescope.app.cli.CommandLines;

/// What the launcher's start-up cache is learnt from: a window that opens files, all the way from the command line, then
/// connects, opens a trace of a server, shows every reading of it, and closes.
public final class Rehearsal {
  private static final long AT_THE_LATEST_MILLIS = 120_000;
  private static final Duration STEP = Duration.millis(400);
  private static final List<String> TABS = List.of("path", "statistics", "flame", "calls", "comparison", "waterfall");

  private final MergescopeApp app;
  private final Queue<Runnable> steps = new ArrayDeque<>();
  private boolean begun;

  private Rehearsal(MergescopeApp app) {
    this.app = app;
    steps.add(() -> press("trace-tab-search"));
    steps.add(Rehearsal::openTrace);
    TABS.forEach(tab -> steps.add(() -> press("trace-tab-" + tab)));
  }

  /// A folder for settings, and what the command line says.
  static void main(String[] arguments) throws IOException {
    Path state = Path.of(arguments[0]);
    Thread.ofPlatform().daemon().name("patience").start(Rehearsal::giveUp);
    PrintWriter terminal = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try (RehearsedTempo server = RehearsedTempo.start()) {
      System.exit(CommandLines.run(
          (files, tempo, verbose) -> WindowLauncher.open(state, verbose, app -> {
            app.start(files, Optional.of(server.url()));
            app.whenAtRest(new Rehearsal(app)::begin);
          }),
          terminal,
          terminal,
          Arrays.copyOfRange(arguments, 1, arguments.length)));
    }
  }

  /// Whoever starts the program for the first time waits for this: a window that does not come to rest must not keep them.
  private static void giveUp() {
    try {
      Thread.sleep(AT_THE_LATEST_MILLIS);
    } catch (InterruptedException stop) {
      return;
    }
    Runtime.getRuntime().halt(1);
  }

  /// Rest may come again while the steps are done.
  private void begin() {
    if (!begun) {
      begun = true;
      next();
    }
  }

  private void next() {
    Runnable step = steps.poll();
    if (step == null) {
      app.quit();
      return;
    }
    step.run();
    PauseTransition pause = new PauseTransition(STEP);
    pause.setOnFinished(_ -> next());
    pause.play();
  }

  private static void openTrace() {
    if (scene().lookup("#tempo-id") instanceof TextField id) {
      id.setText(RehearsedTempo.TRACE_ID);
      press("tempo-id-open");
    }
  }

  private static void press(String id) {
    if (scene().lookup("#" + id) instanceof ButtonBase button) {
      button.fire();
    }
  }

  private static Scene scene() {
    return Window.getWindows().getFirst().getScene();
  }
}
