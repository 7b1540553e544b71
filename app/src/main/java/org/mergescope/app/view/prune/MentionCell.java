package org.mergescope.app.view.prune;

import javafx.scene.control.ListCell;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;
import org.mergescope.app.view.shell.TooltipText;

/// A reference in the list of a question, on one line; all of it is in the tooltip.
final class MentionCell extends ListCell<Mention> {
  private final MentionLine line = new MentionLine();

  MentionCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Mention mention, boolean empty) {
    super.updateItem(mention, empty);
    if (empty || mention == null) {
      setGraphic(null);
      TooltipText.set(this, "");
      setAccessibleText(null);
      return;
    }
    line.show(mention);
    TooltipText.set(this, mention.sentence());
    setAccessibleText(mention.sentence());
    setGraphic(line);
  }
}
