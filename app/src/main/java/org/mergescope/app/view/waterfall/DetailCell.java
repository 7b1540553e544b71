package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.PrintableText;
import org.mergescope.app.view.shell.ClipboardText;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.app.view.waterfall.SpanDetails.Line;
import org.mergescope.model.trace.SpanLink;

import static org.mergescope.app.view.Texts.text;

/// One line of the details: a heading, or a key and its value.
final class DetailCell extends ListCell<Line> {
  private static final double KEY_WIDTH = 104;
  /// Longer values may be cut where the details are narrow.
  private static final int SHORT = 16;

  private final WaterfallViewModel model;

  DetailCell(WaterfallViewModel model) {
    this.model = model;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    if (empty || line == null) {
      setGraphic(null);
      setContextMenu(null);
      return;
    }
    setGraphic(switch (line) {
      case Line.Heading heading -> heading(heading);
      case Line.Entry entry -> entry(entry);
    });
    setContextMenu(menu(line));
  }

  private Node heading(Line.Heading heading) {
    Label title = line(heading.title());
    title.getStyleClass().addAll("span-details-heading", Styles.TEXT_BOLD);
    SpanLink link = heading.link();
    if (link == null) {
      return title;
    }
    Hyperlink go = new Hyperlink(text("waterfall.details.follow"));
    go.setOnAction(event -> model.follow(link));
    return new HBox(title, go);
  }

  private static Node entry(Line.Entry entry) {
    Label key = line(PrintableText.of(entry.key()));
    key.getStyleClass().add(Styles.TEXT_MUTED);
    key.setMinWidth(KEY_WIDTH);
    key.setMaxWidth(KEY_WIDTH);
    Label value = line(PrintableText.of(entry.value()));
    if (entry.value().length() > SHORT) {
      TooltipText.set(value, PrintableText.of(entry.value()));
    }
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(key, value);
    row.getStyleClass().add("span-details-entry");
    return row;
  }

  private static ContextMenu menu(Line line) {
    ContextMenu menu = new ContextMenu();
    if (line instanceof Line.Entry entry) {
      MenuItem value = new MenuItem(text("waterfall.details.copy-value"));
      value.setOnAction(event -> ClipboardText.copy(entry.value()));
      menu.getItems().add(value);
    }
    MenuItem whole = new MenuItem(text("waterfall.details.copy-line"));
    whole.setOnAction(event -> ClipboardText.copy(line.copy()));
    menu.getItems().add(whole);
    return menu;
  }

  private static Label line(String text) {
    Label label = new Label(text);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
