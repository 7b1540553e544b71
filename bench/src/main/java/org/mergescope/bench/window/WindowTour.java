package org.mergescope.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mergescope.app.MergescopeApp;
import org.mergescope.app.Surroundings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.view.shell.FileDialogs;

/// Puts the program's window together, opens a module in it as the command line does, and measures what a user does
/// next. JavaFX runs already.
final class WindowTour {
  private static final int IDLE_FRAMES = 60;
  private static final int SPANS = 100_000;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Course course;
  private final Account account = new Account();

  /// What to do.
  ///
  /// @param home the program's folder
  /// @param state a folder for its settings
  /// @param module what to open first
  /// @param other what is opened in between, to open the module again
  /// @param runs how often each action is measured once it is warm
  /// @param limit how long an answer is waited for
  record Course(Path home, Path state, Path module, Path other, int runs, Duration limit) {}

  private record Shown(MergescopeApp app, WindowScene scene, Pulses pulses) {}

  private WindowTour(Course course) {
    this.course = course;
  }

  /// Opens the module in a new window; no more.
  ///
  /// @param startedMillis when the process was started, by the clock on the wall
  static Account start(Course course, long startedMillis) throws IOException, InterruptedException {
    WindowTour tour = new WindowTour(course);
    tour.started(startedMillis);
    return tour.account;
  }

  /// Does everything.
  static Account all(Course course) throws IOException, InterruptedException {
    WindowTour tour = new WindowTour(course);
    tour.everything();
    return tour.account;
  }

  /// Opens a large trace, made here, and moves around in it.
  static Account trace(Course course) throws IOException, InterruptedException {
    WindowTour tour = new WindowTour(course);
    Shown shown = tour.showPanes();
    Path large = TraceSample.write(course.state.resolve("large.json"), SPANS);
    Path small = TraceSample.write(course.state.resolve("small.json"), 1);
    Series series = new Series(shown.pulses, shown.scene, tour.account, course.runs);
    new TraceTour(series, large, small, "100,000 spans", file -> open(shown, file)).run();
    return tour.account;
  }

  private void started(long startedMillis) throws IOException, InterruptedException {
    AtomicLong beforeMillis = new AtomicLong();
    AtomicReference<CompletableFuture<Shot>> opened = new AtomicReference<>(new CompletableFuture<>());
    try {
      // As the launcher does it: the file is asked for before the first frame.
      Shown shown = show(made -> {
        beforeMillis.set(System.currentTimeMillis() - startedMillis);
        opened.set(made.pulses.begin(
            () -> made.app.start(List.of(course.module), Optional.empty()),
            new Condition("a frame", () -> true),
            made.scene.rows()));
      });
      Shot shot = shown.pulses.get(opened.get());
      long first = shot.nanos().getFirst();
      account.add(new Action(
          Action.Kind.FIRST_FRAME,
          "start to the first frame",
          List.of(beforeMillis.get() * NANOS_PER_MILLI + first),
          List.of(shot.worstFrame())));
      account.add(new Action(
          Action.Kind.SAMPLE,
          "from there to the sample's rows",
          List.of(shot.nanos().get(1) - first),
          List.of(shot.worstFrame())));
    } catch (NotShownException reason) {
      account.addMissing("start", String.valueOf(reason.getMessage()));
    }
  }

  private void everything() throws IOException, InterruptedException {
    Shown shown = showPanes();
    Series series = new Series(shown.pulses, shown.scene, account, course.runs);
    series.attempt("open", () -> openings(shown, series));
    series.frames("nothing (what the clock does by itself)", _ -> {}, IDLE_FRAMES);
    new TableTour(series).run();
    new PaletteTour(series).run();
    new GraphTour(series).run();
    new PruneTour(series, target()).run();
  }

  private void openings(Shown shown, Series series) throws NotShownException, InterruptedException {
    List<Shot> opened = new ArrayList<>();
    List<Shot> turnedTo = new ArrayList<>();
    for (int round = 0; round <= course.runs; round++) {
      if (round > 0) {
        shown.pulses.measure(() -> shown.scene.menuItem("shell.close").fire(), shown.scene.otherStatus());
        series.settle();
      }
      opened.add(shown(shown, course.module));
      series.settle();
    }
    for (int round = 0; round <= course.runs; round++) {
      shown(shown, course.other);
      series.settle();
      turnedTo.add(shown(shown, course.module));
      series.settle();
    }
    series.add(Action.Kind.WORK, "open: the first rows", 0, opened);
    series.add(Action.Kind.WORK, "open: the overview", 1, opened);
    series.add(Action.Kind.WORK, "turn to its tab: the first rows", 0, turnedTo);
    series.add(Action.Kind.WORK, "turn to its tab: the overview", 1, turnedTo);
  }

  /// The status bar names the module as soon as it is there; rows before that are those of the module before.
  private static Shot shown(Shown shown, Path file) throws NotShownException, InterruptedException {
    Condition named = new Condition(
        "status of " + file.getFileName(), () -> shown.scene.status().startsWith(file.getFileName().toString()));
    Condition rows = shown.pulses.call(shown.scene::otherRows);
    Condition overview = shown.pulses.call(shown.scene::overview);
    return shown.pulses.measure(
        () -> open(shown, file),
        new Condition(rows.what(), () -> named.holds().getAsBoolean() && rows.holds().getAsBoolean()),
        new Condition(overview.what(), () -> named.holds().getAsBoolean() && overview.holds().getAsBoolean()));
  }

  private static void open(Shown shown, Path file) {
    shown.app.open(List.of(file), Optional.empty());
  }

  private Path target() {
    return course.state.resolve("exported.ll");
  }

  /// A window with its panes, which come after the first frame.
  private Shown showPanes() throws IOException, InterruptedException {
    Shown shown = show(_ -> {});
    try {
      shown.pulses.measure(() -> {}, shown.scene.panes());
    } catch (NotShownException missing) {
      throw new IOException(missing);
    }
    return shown;
  }

  private Shown show(Consumer<Shown> next) throws IOException, InterruptedException {
    Files.createDirectories(course.state);
    FutureTask<Shown> shown = new FutureTask<>(() -> {
      Stage stage = new Stage();
      SettingsFile file = new SettingsFile(course.state);
      Surroundings around = new Surroundings(file, file.load(), Optional.of(course.home), new GivenTarget(target()));
      MergescopeApp app = new MergescopeApp(stage, around);
      app.show(_ -> {});
      Shown made = new Shown(app, new WindowScene(stage), Pulses.of(stage.getScene(), course.limit));
      next.accept(made);
      return made;
    });
    Platform.runLater(shown);
    try {
      return shown.get();
    } catch (ExecutionException failure) {
      throw new IOException(failure);
    }
  }

  /// A file dialog that has its answer.
  private record GivenTarget(Path target) implements FileDialogs {
    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
      return Optional.of(target);
    }
  }
}
