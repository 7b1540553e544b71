package org.mergescope.app.view.log;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// One step: what it was and how it stands, and below how much it took away and when. What was undone is grey, struck
/// through and has the sign of undo.
final class LogCell extends ListCell<LogRow> {
  private final FontIcon icon = new FontIcon();
  private final Label label = new Label();
  private final Label exported = new Label(text("log.exported"), new FontIcon(MaterialDesignE.EXPORT_VARIANT));
  private final Label facts = new Label();
  private final HBox row;

  LogCell() {
    getStyleClass().add("log-cell");
    setPrefWidth(0);
    label.getStyleClass().add("log-label");
    facts.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    exported.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.ACCENT, "log-exported");
    exported.setMinWidth(Region.USE_PREF_SIZE);
    exported.managedProperty().bind(exported.visibleProperty());
    VBox words = new VBox(label, facts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(icon, words, exported);
    row.getStyleClass().add("log-row");
  }

  @Override
  protected void updateItem(LogRow step, boolean empty) {
    super.updateItem(step, empty);
    for (LogRow.Stand stand : LogRow.Stand.values()) {
      getStyleClass().remove(style(stand));
    }
    if (empty || step == null) {
      setGraphic(null);
      TooltipText.set(this, "");
      return;
    }
    getStyleClass().add(style(step.stand()));
    icon.setIconCode(switch (step.stand()) {
      case HOLDS -> MaterialDesignC.CHECK;
      case HERE -> MaterialDesignC.CIRCLE_SLICE_8;
      case UNDONE -> MaterialDesignU.UNDO_VARIANT;
    });
    label.setText(step.label());
    facts.setText(facts(step));
    exported.setVisible(step.exported());
    setAccessibleText(step.spoken() + ", " + stands(step.stand()));
    TooltipText.set(this, step.label());
    setGraphic(row);
  }

  private static String facts(LogRow step) {
    String stands = stands(step.stand());
    String size = step.size().isEmpty() ? stands : step.size() + "  ·  " + stands;
    return step.time().isEmpty() ? size : step.time() + "  ·  " + size;
  }

  private static String stands(LogRow.Stand stand) {
    return text("log.stand." + stand.name().toLowerCase(Locale.ROOT));
  }

  private static String style(LogRow.Stand stand) {
    return "log-" + stand.name().toLowerCase(Locale.ROOT);
  }
}
