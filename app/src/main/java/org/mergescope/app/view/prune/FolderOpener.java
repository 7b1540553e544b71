package org.mergescope.app.view.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Texts;

/// Shows a file in its folder with the desktop's own file manager.
public record FolderOpener(String operatingSystem, TaskRunner tasks, Consumer<Exception> onError)
    implements Consumer<Path> {
  /// The file manager of this machine.
  public static FolderOpener ofThisMachine(TaskRunner tasks, Consumer<Exception> onError) {
    return new FolderOpener(System.getProperty("os.name", ""), tasks, onError);
  }

  @Override
  public void accept(Path file) {
    tasks.run(
        "reveal",
        Texts.text("prune.reveal"),
        (progress, cancelled) -> start(file),
        started -> {},
        onError);
  }

  /// What is run; a desktop without a way to mark the file shows its folder.
  List<String> command(Path file) {
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of("explorer.exe", "/select," + file);
    }
    if (system.contains("mac")) {
      return List.of("open", "-R", file.toString());
    }
    return List.of("xdg-open", file.resolveSibling("").toString());
  }

  private Process start(Path file) throws IOException {
    List<String> command = command(file);
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException missing) {
      throw new IOException(Texts.text("prune.noreveal", command.getFirst(), file), missing);
    }
  }
}
