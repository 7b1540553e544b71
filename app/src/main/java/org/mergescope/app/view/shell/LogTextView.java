package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import static org.mergescope.app.view.Texts.text;

/// The last lines of the log, and where all of it is.
public final class LogTextView extends VBox {
  /// @param folder where the files of the log are
  /// @param reveal shows a file in its folder, as the desktop does
  public LogTextView(List<String> lines, Path folder, Consumer<Path> reveal) {
    setId("log-text");
    getStyleClass().add("log-lines");
    String all = String.join("\n", lines);
    TextArea area = new TextArea(lines.isEmpty() ? text("shell.log.empty") : all);
    area.setEditable(false);
    area.getStyleClass().add("log-text");
    area.setScrollTop(Double.MAX_VALUE);
    Button copy = new Button(text("shell.log.copy"));
    copy.setDisable(lines.isEmpty());
    copy.setOnAction(event -> ClipboardText.copy(all));
    Button open = new Button(text("shell.log.reveal"));
    open.setOnAction(event -> reveal.accept(folder.resolve("mergescope.0.log")));
    HBox buttons = new HBox(copy, open);
    buttons.getStyleClass().add("log-buttons");
    getChildren().addAll(new Label(text("shell.log.where", folder)), buttons, area);
  }
}
