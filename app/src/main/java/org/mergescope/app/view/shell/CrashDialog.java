package org.mergescope.app.view.shell;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.task.TaskRunner;

import static org.mergescope.app.view.Texts.text;

/// Tells what nobody caught, in the window. While one failure is told, further ones go to the log alone: a mistake in
/// the layout comes again with each frame.
public final class CrashDialog {
  private final ShellView shell;
  private final FileDialogs dialogs;
  private final TaskRunner tasks;
  private final Notices notices;
  private final Supplier<List<String>> log;
  private @Nullable CrashView shown;

  /// A dialog of a window.
  ///
  /// @param log the last lines of the log
  public CrashDialog(
      ShellView shell, FileDialogs dialogs, TaskRunner tasks, Notices notices, Supplier<List<String>> log) {
    this.shell = shell;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.notices = notices;
    this.log = log;
  }

  /// Tells a failure.
  public void tell(Throwable failure) {
    if (shown != null && shell.shows(shown)) {
      return;
    }
    notices.keep(failure);
    String report = new CrashReport(platform(), log.get(), failure).text();
    shown = new CrashView(report, dialogs, tasks, notices, shell::hideSheet);
    shell.showSheet(text("crash.title"), shown);
  }

  private static CrashReport.Platform platform() {
    return new CrashReport.Platform(
        Objects.requireNonNullElse(CrashDialog.class.getPackage().getImplementationVersion(), "(development)"),
        System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
        System.getProperty("javafx.runtime.version", "?"),
        Platform.isSupported(ConditionalFeature.SCENE3D) ? "hardware" : "software");
  }
}
