package org.mergescope.app.view.code;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// Where words or an expression to find are typed.
final class FindBar extends VBox {
  private final FindViewModel model;
  private final TextField field = new TextField();

  /// A bar that leads the keyboard back to a node when it is closed.
  FindBar(FindViewModel model, Runnable leave) {
    this.model = model;
    setId("code-find");
    getStyleClass().add("code-find");
    field.setPromptText(Texts.text("code.find.prompt"));
    field.setAccessibleText(Texts.text("code.find.prompt"));
    field.getStyleClass().add(Styles.SMALL);
    field.setMinWidth(60);
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.setOnAction(event -> model.next());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button cancel = button(MaterialDesignC.CANCEL, "code.find.cancel", model::cancel);
    shownWhile(cancel, model.searchingProperty());
    HBox row = new HBox(
        field,
        toggle(MaterialDesignF.FORMAT_LETTER_CASE, "code.find.case", model.matchCaseProperty()),
        toggle(MaterialDesignR.REGEX, "code.find.regex", model.regexProperty()),
        cancel,
        button(MaterialDesignC.CHEVRON_UP, "code.find.previous", model::previous),
        button(MaterialDesignC.CHEVRON_DOWN, "code.find.next", model::next),
        button(MaterialDesignC.CLOSE, "code.find.close", () -> close(leave)));
    row.getStyleClass().add("code-find-row");
    Label status = new Label();
    status.setId("code-find-status");
    status.textProperty().bind(model.statusProperty());
    Label problem = new Label();
    problem.getStyleClass().add("code-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problemProperty());
    shownWhile(status, model.problemProperty().isEmpty().and(model.statusProperty().isNotEmpty()));
    shownWhile(problem, model.problemProperty().isNotEmpty());
    model.problemProperty().subscribe(text -> field.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    getChildren().addAll(row, status, problem);
    shownWhile(this, model.openProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, leave));
  }

  /// Shows the bar with the cursor in it.
  void open() {
    model.openProperty().set(true);
    field.requestFocus();
    field.selectAll();
  }

  /// Listens for the keys of the bar at a node that it looks through.
  void listenAt(Node node) {
    node.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, node::requestFocus));
  }

  private void pressed(KeyEvent event, Runnable leave) {
    switch (event.getCode()) {
      case F3 -> step(event.isShiftDown());
      case ESCAPE -> {
        if (!model.openProperty().get()) {
          return;
        }
        close(leave);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void step(boolean back) {
    if (back) {
      model.previous();
    } else {
      model.next();
    }
  }

  private void close(Runnable leave) {
    model.openProperty().set(false);
    leave.run();
  }

  private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(button, Texts.text(key));
    button.setAccessibleText(Texts.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static ToggleButton toggle(Ikon icon, String key, BooleanProperty state) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(button, Texts.text(key));
    button.setAccessibleText(Texts.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.selectedProperty().bindBidirectional(state);
    return button;
  }
}
