package org.mergescope.app;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.settings.StateFolder;
import org.mergescope.app.view.shell.FxFileDialogs;

/// Opens the window and waits until it is closed.
public final class WindowLauncher {
  private static final Logger LOG = System.getLogger("org.mergescope");

  private WindowLauncher() {}

  /// Opens a window with files, told apart by content, and a connection.
  ///
  /// @param verbose whether the terminal gets what the log gets
  /// @return the exit code: 0 when the window was closed, 1 where it cannot open, after one sentence on stderr
  public static int open(List<Path> files, Optional<String> tempoUrl, boolean verbose) {
    Path state = StateFolder.of(
        System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    return open(state, verbose, app -> app.start(files, tempoUrl));
  }

  /// Opens a window that keeps its settings in a folder.
  ///
  /// @param begin what is done as soon as it is shown
  static int open(Path state, boolean verbose, Consumer<MergescopeApp> begin) {
    Optional<String> problem = DisplayCheck.problem(
        System.getenv(),
        System.getProperty("os.name", ""),
        System.getProperty("glass.platform", ""),
        DisplayCheck.thisMachine());
    if (problem.isPresent()) {
      return refuse(System.err, problem.get());
    }
    try {
      LogFile.start(state, verbose);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "no log file", unwritable);
    }
    return openWindow(new SettingsFile(state), begin);
  }

  static int refuse(PrintStream err, String sentence) {
    err.println("mergescope: " + sentence);
    return 1;
  }

  private static int openWindow(SettingsFile file, Consumer<MergescopeApp> begin) {
    SettingsFile.Loaded loaded = file.load();
    AtomicReference<Settings> last = new AtomicReference<>(loaded.settings());
    AtomicReference<Optional<String>> failure = new AtomicReference<>(Optional.empty());
    CountDownLatch closed = new CountDownLatch(1);
    Thread.setDefaultUncaughtExceptionHandler((thread, early) -> {
      LOG.log(Level.ERROR, "the window did not open", early);
      failure.set(Optional.of("The window did not open: " + early + "; the log in " + file.folder() + " says more."));
      closed.countDown();
    });
    Platform.startup(() -> {
      Stage stage = new Stage();
      Optional<Path> home = Optional.ofNullable(System.getProperty("mergescope.home")).map(Path::of);
      MergescopeApp app = new MergescopeApp(stage, new Surroundings(file, loaded, home, new FxFileDialogs(stage)));
      app.show(settings -> {
        last.set(settings);
        closed.countDown();
      });
      begin.accept(app);
    });
    await(closed);
    Platform.exit();
    save(file, last.get());
    return failure.get().map(sentence -> refuse(System.err, sentence)).orElse(0);
  }

  private static void await(CountDownLatch closed) {
    try {
      closed.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private static void save(SettingsFile file, Settings settings) {
    try {
      file.save(settings);
    } catch (IOException unwritable) {
      LOG.log(Level.WARNING, "settings not saved", unwritable);
    }
  }
}
