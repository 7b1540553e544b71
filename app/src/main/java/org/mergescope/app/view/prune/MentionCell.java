package org.mergescope.app.view.prune;

import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;

/// A reference in the list of a question, on one line; all of it is in the tooltip.
final class MentionCell extends ListCell<Mention> {
  private final MentionLine line = new MentionLine();
  private final Tooltip tooltip = new Tooltip();

  MentionCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Mention mention, boolean empty) {
    super.updateItem(mention, empty);
    if (empty || mention == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    line.show(mention);
    tooltip.setText(mention.sentence());
    setTooltip(tooltip);
    setAccessibleText(mention.sentence());
    setGraphic(line);
  }
}
