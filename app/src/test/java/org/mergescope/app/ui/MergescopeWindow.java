package org.mergescope.app.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.mergescope.app.MergescopeApp;
import org.mergescope.app.Surroundings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.settings.ThemeChoice;

/// The whole window of the program as it is put together for users, with the sample of the repository, settings of its
/// own and file dialogs that answer by themselves.
final class MergescopeWindow implements AutoCloseable {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  static final Path SAMPLE = REPOSITORY.resolve("sample-traces/compose-post-merged.ll");

  private final UiDriver driver;
  private final GivenFiles dialogs = new GivenFiles();
  private final MergescopeApp app;

  private MergescopeWindow(UiDriver driver, SettingsFile file, Settings settings) {
    this.driver = driver;
    SettingsFile.Loaded loaded = new SettingsFile.Loaded(settings, Optional.empty());
    Surroundings around = new Surroundings(file, loaded, Optional.of(REPOSITORY), dialogs);
    app = driver.show(stage -> {
      MergescopeApp built = new MergescopeApp(stage, around);
      built.show(last -> save(file, last));
      return built;
    });
  }

  private static void save(SettingsFile file, Settings settings) {
    try {
      file.save(settings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static MergescopeWindow open(ThemeChoice theme) throws IOException, TimeoutException {
    Path target = Files.createDirectories(Path.of("target"));
    SettingsFile file = new SettingsFile(Files.createTempDirectory(target, "state"));
    return new MergescopeWindow(UiDriver.start(), file, Settings.DEFAULTS.withTheme(theme));
  }

  /// Starts the program as the command line does, with what was remembered in a folder.
  static MergescopeWindow start(Path stateFolder, ThemeChoice theme, Path... files) throws TimeoutException {
    SettingsFile file = new SettingsFile(stateFolder);
    MergescopeWindow window =
        new MergescopeWindow(UiDriver.start(), file, file.load().settings().withTheme(theme));
    window.driver.call(() -> {
      window.app.start(List.of(files), Optional.empty());
      return files;
    });
    return window;
  }

  UiDriver driver() {
    return driver;
  }

  /// What the user will choose in the next file dialog.
  void willChoose(Path file) {
    dialogs.next(file);
  }

  /// Opens files as the command line does.
  void openFiles(Path... files) {
    driver.call(() -> {
      app.open(List.of(files), Optional.empty());
      return files;
    });
  }

  void openSample() {
    driver.click("Open the sample");
    awaitStatus("compose-post-merged.ll");
  }

  String status() {
    return driver.call(() -> ((Labeled) driver.stage().getScene().lookup("#status-module")).getText());
  }

  void awaitStatus(String part) {
    driver.await("status " + part, () -> status().contains(part));
  }

  String title() {
    return driver.call(() -> driver.stage().getTitle());
  }

  /// The function table.
  TableView<?> functions() {
    return driver.find("#slot-functions .table-view", TableView.class);
  }

  /// Finds a function by the filter and focuses it.
  void pick(String function) {
    driver.click("#functions-filter");
    driver.press(KeyCode.CONTROL, KeyCode.A);
    driver.type(function);
    driver.await("one row", () -> functions().getItems().size() == 1);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    awaitFocus(function);
  }

  void awaitFocus(String function) {
    driver.await(
        "focus on " + function,
        () -> driver.find("#inspector-name", Labeled.class).getText().equals(function));
  }

  @Override
  public void close() throws TimeoutException {
    driver.close();
  }
}
