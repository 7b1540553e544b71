package org.mergescope.app.view.code;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.Texts;

/// Finds words in the text that is shown, upper and lower case alike.
final class FindBar extends HBox {
  private final IrTextArea area;
  private final TextField field = new TextField();
  private final Label count = new Label();
  private TextMatches matches = TextMatches.NONE;

  FindBar(IrTextArea area) {
    this.area = area;
    getStyleClass().add("code-find");
    setId("code-find");
    field.setPromptText(Texts.text("code.find.prompt"));
    field.getStyleClass().add(Styles.SMALL);
    HBox.setHgrow(field, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(
        field,
        count,
        button(MaterialDesignC.CHEVRON_UP, "code.find.previous", () -> go(-1)),
        button(MaterialDesignC.CHEVRON_DOWN, "code.find.next", () -> go(1)),
        button(MaterialDesignC.CLOSE, "code.find.close", this::close));
    field.textProperty().subscribe(text -> update());
    field.setOnAction(event -> go(1));
    addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    setVisible(false);
    setManaged(false);
  }

  /// Shows the bar with the cursor in it.
  void open() {
    setVisible(true);
    setManaged(true);
    field.requestFocus();
    field.selectAll();
    update();
  }

  /// Looks again, in another text or for other words.
  void update() {
    matches = isVisible() ? TextMatches.of(area.getText(), field.getText()) : TextMatches.NONE;
    if (matches.count() > 0) {
      select(matches.from(area.getSelection().getStart()));
    } else {
      count.setText(field.getText().isEmpty() || !isVisible() ? "" : Texts.text("code.find.none"));
    }
  }

  private void go(int step) {
    if (matches.count() > 0) {
      int now = matches.from(area.getSelection().getStart());
      boolean onIt = area.getSelection().getStart() == matches.start(now) && area.getSelection().getLength() > 0;
      int next = step < 0 ? now - 1 : onIt ? now + 1 : now;
      select(Math.floorMod(next, matches.count()));
    }
  }

  private void select(int match) {
    area.selectRange(matches.start(match), matches.start(match) + matches.length());
    area.requestFollowCaret();
    count.setText(Texts.text("code.find.count", match + 1, matches.count()));
  }

  private void close() {
    setVisible(false);
    setManaged(false);
    area.requestFocus();
  }

  private void keyPressed(KeyEvent event) {
    switch (event.getCode()) {
      case F3 -> go(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> {
        if (!isVisible()) {
          return;
        }
        close();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    button.setTooltip(new Tooltip(Texts.text(key)));
    button.setAccessibleText(Texts.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }
}
