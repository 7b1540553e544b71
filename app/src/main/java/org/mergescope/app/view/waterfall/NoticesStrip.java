package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import static org.mergescope.app.view.Texts.text;

/// What the server and the reader said about the trace: the first sentence, all of them on demand.
final class NoticesStrip extends VBox {
  private static final double TALLEST = 120;

  private final WaterfallViewModel model;
  private final Label first = new Label();
  private final Hyperlink more = new Hyperlink();
  private final Label all = new Label();
  private final ScrollPane allPane = new ScrollPane(all);

  NoticesStrip(WaterfallViewModel model) {
    this.model = model;
    getStyleClass().add("waterfall-notices");
    FontIcon icon = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
    HBox.setHgrow(first, Priority.ALWAYS);
    first.setMaxWidth(Double.MAX_VALUE);
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnAction(event -> open(!allPane.isVisible()));
    Label heading = new Label(text("waterfall.notices"));
    heading.getStyleClass().add(Styles.TEXT_BOLD);
    heading.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(icon, heading, first, more);
    line.getStyleClass().add("waterfall-notice");
    all.setWrapText(true);
    all.getStyleClass().add(Styles.TEXT_SMALL);
    allPane.setFitToWidth(true);
    allPane.setMaxHeight(TALLEST);
    allPane.managedProperty().bind(allPane.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().setAll(line, allPane);
    model.shownProperty().subscribe(shown -> say());
    model.remarkProperty().subscribe(remark -> say());
  }

  private void say() {
    List<String> notices = model.notices();
    setVisible(!notices.isEmpty());
    first.setText(notices.isEmpty() ? "" : notices.getFirst());
    all.setText(String.join("\n", notices));
    more.setVisible(notices.size() > 1);
    open(false);
  }

  private void open(boolean whole) {
    allPane.setVisible(whole);
    more.setText(whole ? text("waterfall.notices.less") : text("waterfall.notices.more", model.notices().size()));
  }
}
