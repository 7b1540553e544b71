package org.mergescope.app.view.shell;

import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.prune.TargetFile;

import static org.mergescope.app.view.Texts.text;

/// Says that something went wrong in the program itself, shows what would be reported, and lets the user go on.
final class CrashView extends VBox {
  private final String report;
  private final FileDialogs dialogs;
  private final TaskRunner tasks;
  private final Notices notices;

  /// @param onContinue takes it away
  CrashView(String report, FileDialogs dialogs, TaskRunner tasks, Notices notices, Runnable onContinue) {
    this.report = report;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.notices = notices;
    setId("crash");
    getStyleClass().add("log-lines");
    Label sentence = new Label(text("crash.sentence"));
    sentence.setWrapText(true);
    Label contents = new Label(text("crash.contents"));
    contents.setWrapText(true);
    TextArea lines = new TextArea(report);
    lines.setId("crash-report");
    lines.setEditable(false);
    lines.getStyleClass().add("log-text");
    Button goOn = button("crash.continue", onContinue);
    goOn.setDefaultButton(true);
    HBox buttons = new HBox(
        button("crash.copy", () -> ClipboardText.copy(report)), button("crash.save", this::save), goOn);
    buttons.getStyleClass().add("log-buttons");
    getChildren().addAll(sentence, contents, buttons, lines);
  }

  private void save() {
    Path suggestion = Path.of(System.getProperty("user.home", "."), "mergescope-report.txt");
    List<FileDialogs.Kind> kinds = List.of(new FileDialogs.Kind(text("crash.kind"), List.of("*.txt")));
    dialogs.save(text("crash.save.title"), suggestion, kinds).ifPresent(target -> tasks.run(
        "save report",
        text("crash.saving"),
        (progress, cancelled) -> {
          TargetFile.write(target, channel ->
              Channels.newOutputStream(channel).write(report.getBytes(StandardCharsets.UTF_8)));
          return target;
        },
        saved -> notices.information(text("crash.saved", saved)),
        notices::error));
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(event -> action.run());
    return button;
  }
}
