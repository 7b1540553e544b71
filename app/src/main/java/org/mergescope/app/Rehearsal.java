package org.mergescope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.view.shell.FxFileDialogs;

/// What the launcher's start-up cache is learnt from: a window that opens files and closes once nothing is under way.
public final class Rehearsal {
  private static final int MINUTES = 2;

  private Rehearsal() {}

  /// A folder for settings, and the files.
  static void main(String[] arguments) throws InterruptedException {
    SettingsFile settings = new SettingsFile(Path.of(arguments[0]));
    List<Path> files = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
    CountDownLatch seen = new CountDownLatch(1);
    Platform.startup(() -> {
      Stage stage = new Stage();
      MergescopeApp app = new MergescopeApp(
          stage, new Surroundings(settings, settings.load(), Optional.empty(), new FxFileDialogs(stage)));
      app.show(_ -> {});
      app.start(files, Optional.empty());
      app.whenAtRest(seen::countDown);
    });
    seen.await(MINUTES, TimeUnit.MINUTES);
    System.exit(0);
  }
}
