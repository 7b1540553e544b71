package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;

/// One view with its title; tools of the view stand beside the title.
final class SlotPane extends BorderPane {
  private final HBox tools = new HBox();

  SlotPane(Slot slot) {
    getStyleClass().add("slot-pane");
    setId("slot-" + slot.name().toLowerCase(Locale.ROOT));
    Label title = new Label(Texts.text(slot.key()));
    title.getStyleClass().addAll("slot-title", Styles.TEXT_BOLD);
    title.setMinWidth(Region.USE_PREF_SIZE);
    tools.getStyleClass().add("slot-tools");
    HBox.setHgrow(tools, Priority.ALWAYS);
    HBox header = new HBox(title, tools);
    header.getStyleClass().add("slot-header");
    setTop(header);
    setMinSize(0, 0);
  }

  void show(Node content, Node... beside) {
    setCenter(content);
    tools.getChildren().setAll(beside);
  }

  boolean isEmpty() {
    return getCenter() == null;
  }
}
