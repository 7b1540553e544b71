package org.mergescope.app.view.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.task.TaskRunner;

import static org.mergescope.app.view.Texts.text;

/// What was open before: the pinned files first, then the others, newest first.
public final class RecentFilesViewModel {
  private final TaskRunner tasks;
  private final LiveSettings settings;
  private final Consumer<Exception> onError;
  private final ReadOnlyObjectWrapper<List<RecentFile>> files = new ReadOnlyObjectWrapper<>(this, "files", List.of());

  /// The recent files of the settings.
  public RecentFilesViewModel(TaskRunner tasks, LiveSettings settings, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.settings = settings;
    this.onError = onError;
    settings.settingsProperty().subscribe((before, now) -> {
      if (!before.recentFiles().equals(now.recentFiles()) || !before.pinnedFiles().equals(now.pinnedFiles())) {
        look(now);
      }
    });
    look(settings.get());
  }

  /// The list.
  public ReadOnlyObjectProperty<List<RecentFile>> filesProperty() {
    return files.getReadOnlyProperty();
  }

  /// Puts files at the head of the list.
  void opened(List<Path> paths) {
    paths.forEach(path -> settings.update(before -> before.withRecentFile(path)));
  }

  /// Keeps a file in the list for good, or no longer.
  public void pin(Path path, boolean pinned) {
    settings.update(before -> before.withPinned(path, pinned));
  }

  /// Empties the list but for the pinned files.
  public void clear() {
    settings.update(Settings::withoutRecentFiles);
  }

  private void look(Settings now) {
    List<Path> pinned = now.pinnedFiles();
    Stream<Path> others = now.recentFiles().stream().filter(path -> !pinned.contains(path));
    List<Path> paths = Stream.concat(pinned.stream(), others).toList();
    tasks.run(
        "recent files",
        text("shell.recent.looking"),
        (progress, cancelled) -> paths.stream()
            .map(path -> new RecentFile(path, Files.exists(path), pinned.contains(path)))
            .toList(),
        files::set,
        onError);
  }
}
