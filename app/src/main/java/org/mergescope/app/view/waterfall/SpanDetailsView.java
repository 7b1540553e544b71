package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.mergescope.app.view.waterfall.SpanDetails.Line;

import static org.mergescope.app.view.Texts.text;

/// The details of the selected span as keys and values; one line or all of it can be copied.
final class SpanDetailsView extends BorderPane {
  private static final int MOST_LINES = 400;
  private static final int LONGEST_VALUE = 2_000;
  private static final double KEY_WIDTH = 96;

  private final WaterfallViewModel model;
  private final GridPane lines = new GridPane();
  private final ScrollPane scroll = new ScrollPane(lines);

  SpanDetailsView(WaterfallViewModel model) {
    this.model = model;
    setId("span-details");
    getStyleClass().add("span-details");
    setMinWidth(180);
    lines.setId("span-details-lines");
    lines.getStyleClass().add("span-details-lines");
    ColumnConstraints keys = new ColumnConstraints(KEY_WIDTH);
    ColumnConstraints values = new ColumnConstraints(0, KEY_WIDTH, Double.MAX_VALUE);
    values.setHgrow(Priority.ALWAYS);
    lines.getColumnConstraints().setAll(keys, values);
    scroll.setFitToWidth(true);
    setTop(buttons());
    setCenter(scroll);
    model.selection().spanProperty().subscribe(span -> refresh());
    model.shownProperty().subscribe(shown -> refresh());
  }

  private HBox buttons() {
    Button function = new Button(text("waterfall.jump"), new FontIcon(MaterialDesignF.FUNCTION_VARIANT));
    function.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    function.setTooltip(new Tooltip(text("waterfall.jump.tooltip")));
    function.setOnAction(event -> model.jump());
    model.selection().spanProperty().subscribe(span -> function.setDisable(!model.canJump()));
    model.shownProperty().subscribe(shown -> function.setDisable(!model.canJump()));
    Button copy = new Button(text("waterfall.details.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
    copy.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    copy.setOnAction(event -> model.details().ifPresent(details -> toClipboard(details.copy())));
    HBox row = new HBox(function, copy);
    row.getStyleClass().add("span-details-buttons");
    return row;
  }

  private void refresh() {
    lines.getChildren().clear();
    List<Line> all = model.details().map(SpanDetails::lines).orElse(List.of());
    int row = 0;
    for (Line line : all.subList(0, Math.min(all.size(), MOST_LINES))) {
      show(line, row++);
    }
    if (all.size() > MOST_LINES) {
      show(new Line.Heading(text("waterfall.details.more", all.size() - MOST_LINES)), row);
    }
    scroll.setVvalue(0);
  }

  private void show(Line line, int row) {
    switch (line) {
      case Line.Heading heading -> {
        Label title = wrapping(heading.title());
        title.getStyleClass().addAll("span-details-heading", Styles.TEXT_BOLD);
        lines.add(title, 0, row, 2, 1);
      }
      case Line.Entry entry -> {
        Label key = wrapping(Labels.printable(entry.key()));
        key.getStyleClass().add(Styles.TEXT_MUTED);
        String shown = entry.value();
        Label value = wrapping(shown.length() > LONGEST_VALUE ? shown.substring(0, LONGEST_VALUE) + "…" : shown);
        MenuItem copyValue = new MenuItem(text("waterfall.details.copy-value"));
        copyValue.setOnAction(event -> toClipboard(entry.value()));
        MenuItem copyLine = new MenuItem(text("waterfall.details.copy-line"));
        copyLine.setOnAction(event -> toClipboard(entry.copy()));
        value.setContextMenu(new ContextMenu(copyValue, copyLine));
        key.setContextMenu(value.getContextMenu());
        GridPane.setValignment(key, VPos.TOP);
        lines.add(key, 0, row);
        lines.add(value, 1, row);
      }
    }
  }

  private static Label wrapping(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void toClipboard(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
