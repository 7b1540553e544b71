package org.mergescope.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;

/// Notices that open files change on disk. It looks when it is told to, as network drives and containers tell nobody;
/// what two looks in a row find the same is believed, so that half a write is not.
public final class FileWatch {
  private final TaskRunner tasks;
  private final Consumer<Path> onChanged;
  private final Consumer<Path> onGone;
  private final Consumer<Exception> onError;
  private List<Stamp> known = List.of();
  private List<Stamp> last = List.of();
  private TaskHandle look = () -> {};

  /// What tells one version of a file from another.
  private record Stamp(Path path, boolean exists, long length, long modified, @Nullable Object key) {
    static Stamp of(Path path) {
      try {
        BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
        return new Stamp(path, true, facts.size(), facts.lastModifiedTime().toMillis(), facts.fileKey());
      } catch (IOException absent) {
        return new Stamp(path, false, 0, 0, null);
      }
    }
  }

  /// A watch over nothing yet.
  ///
  /// @param onChanged told once for each change of a file
  /// @param onGone told once when a file is no longer there
  public FileWatch(
      TaskRunner tasks, Consumer<Path> onChanged, Consumer<Path> onGone, Consumer<Exception> onError) {
    this.tasks = tasks;
    this.onChanged = onChanged;
    this.onGone = onGone;
    this.onError = onError;
  }

  /// Watches these files from now on, and no others.
  public void watch(List<Path> files) {
    look.cancel();
    known = List.of();
    last = List.of();
    look(files, now -> known = now);
  }

  /// Looks whether something has changed.
  public void look() {
    if (!tasks.running().contains(look) && !known.isEmpty()) {
      look(known.stream().map(Stamp::path).toList(), this::compare);
    }
  }

  private void look(List<Path> files, Consumer<List<Stamp>> onDone) {
    look = tasks.run(
        "watch",
        "Looking for changes on disk",
        (progress, cancelled) -> files.stream().map(Stamp::of).toList(),
        onDone,
        onError);
  }

  private void compare(List<Stamp> now) {
    List<Stamp> believed = new ArrayList<>(known);
    for (int i = 0; i < now.size(); i++) {
      Stamp stamp = now.get(i);
      boolean steady = i < last.size() && stamp.equals(last.get(i));
      if (steady && !stamp.equals(known.get(i))) {
        believed.set(i, stamp);
      }
    }
    List<Stamp> before = known;
    known = believed;
    last = now;
    for (int i = 0; i < believed.size(); i++) {
      if (!Objects.equals(believed.get(i), before.get(i))) {
        (believed.get(i).exists() ? onChanged : onGone).accept(believed.get(i).path());
      }
    }
  }
}
