package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import static org.mergescope.app.view.Texts.text;

/// What a notice is shown with, as a card and in the list.
final class NoticeParts {
  private NoticeParts() {}

  static Ikon icon(Notice.Kind kind) {
    return switch (kind) {
      case INFORMATION -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
      case WARNING -> MaterialDesignA.ALERT_OUTLINE;
      case ERROR -> MaterialDesignA.ALERT_CIRCLE_OUTLINE;
    };
  }

  static Button copyDetails(Notice notice) {
    return button(text("notice.copy-details"), () -> ClipboardText.copy(notice.details()));
  }

  static Button button(String label, Runnable action) {
    Button button = new Button(label);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(event -> action.run());
    return button;
  }
}
