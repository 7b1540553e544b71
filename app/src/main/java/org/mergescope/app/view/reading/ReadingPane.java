package org.mergescope.app.view.reading;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import static org.mergescope.app.view.Texts.text;

/// A reading below the controls that belong to it; computed while it is in the window.
final class ReadingPane extends BorderPane {
  /// @param wanted told whether it is in the window
  ReadingPane(String id, Consumer<Boolean> wanted, Node content, List<? extends Node> controls, Label note) {
    setId(id);
    setMinSize(0, 0);
    getStyleClass().add("reading");
    getStylesheets().add(Objects.requireNonNull(ReadingPane.class.getResource("reading.css")).toExternalForm());
    FlowPane bar = new FlowPane();
    bar.getStyleClass().add("reading-bar");
    bar.getChildren().setAll(controls);
    note.getStyleClass().addAll(Styles.TEXT_MUTED, "reading-note");
    note.setWrapText(true);
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    setTop(new VBox(bar, note));
    setCenter(content);
    sceneProperty().subscribe(scene -> wanted.accept(scene != null));
  }

  /// A box to search in.
  static CustomTextField search(String id, Consumer<String> search) {
    CustomTextField field = new CustomTextField();
    field.setId(id);
    field.setPromptText(text("reading.search"));
    field.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    field.getStyleClass().add(Styles.SMALL);
    field.setPrefWidth(180);
    field.textProperty().subscribe((before, after) -> search.accept(after));
    return field;
  }

  /// What stands beside a control.
  static HBox labelled(String key, Node control) {
    HBox row = new HBox(new Label(text(key)), control);
    row.getStyleClass().add("reading-labelled");
    return row;
  }
}
