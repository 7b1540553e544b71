package org.mergescope.app.view.waterfall;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.shell.ClipboardText;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.app.view.waterfall.SpanDetails.Line;

import static org.mergescope.app.view.Texts.text;

/// The details of the selected span as a table of keys and values that can be searched; one line or all of it can be
/// copied.
final class SpanDetailsView extends BorderPane {
  private static final double ROW = 25;
  private static final int LONGEST_VALUE = 100_000;

  private final WaterfallViewModel model;
  private final ListView<Line> lines = new ListView<>();
  private final CustomTextField search = new CustomTextField();
  private final TextArea whole = new TextArea();
  private final Label nothing = new Label(text("waterfall.details.no-match"));
  private Optional<SpanDetails> details = Optional.empty();

  SpanDetailsView(WaterfallViewModel model) {
    this.model = model;
    setId("span-details");
    getStyleClass().add("span-details");
    setMinWidth(180);
    lines.setId("span-details-lines");
    lines.getStyleClass().addAll(Styles.DENSE, "span-details-lines");
    lines.setCellFactory(list -> new DetailCell(model));
    lines.setPlaceholder(nothing);
    lines.setFixedCellSize(ROW);
    whole.setId("span-details-value");
    whole.setEditable(false);
    whole.setWrapText(true);
    whole.setPrefRowCount(3);
    whole.setMinHeight(0);
    whole.managedProperty().bind(whole.visibleProperty());
    whole.setVisible(false);
    lines.getSelectionModel().selectedItemProperty().subscribe(this::showWhole);
    lines.setOnKeyPressed(event -> {
      if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem())
            .ifPresent(line -> ClipboardText.copy(line.copy()));
        event.consume();
      }
    });
    search.setId("span-details-search");
    search.setPromptText(text("waterfall.details.search"));
    search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    search.getStyleClass().add(Styles.SMALL);
    search.textProperty().subscribe((before, after) -> show());
    HBox box = new HBox(search);
    HBox.setHgrow(search, Priority.ALWAYS);
    box.getStyleClass().add("span-details-search");
    setTop(new VBox(buttons(), box));
    setCenter(lines);
    setBottom(whole);
    model.selection().spanProperty().subscribe(span -> refresh());
    model.shownProperty().subscribe((before, after) -> {
      if (before == null || after == null || before.facts() != after.facts()) {
        refresh();
      }
    });
  }

  private HBox buttons() {
    Button function = new Button(text("waterfall.jump"), new FontIcon(MaterialDesignF.FUNCTION_VARIANT));
    function.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    TooltipText.set(function, text("waterfall.jump.tooltip"));
    function.setOnAction(event -> model.span().jump());
    model.selection().spanProperty().subscribe(span -> function.setDisable(!model.span().canJump()));
    model.shownProperty().subscribe(shown -> function.setDisable(!model.span().canJump()));
    Button copy = new Button(text("waterfall.details.copy"), new FontIcon(MaterialDesignC.CONTENT_COPY));
    copy.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    copy.setOnAction(event -> details.ifPresent(now -> ClipboardText.copy(now.copy())));
    Button json = new Button(text("waterfall.details.json"), new FontIcon(MaterialDesignC.CODE_JSON));
    json.setId("span-details-json");
    json.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    TooltipText.set(json, text("waterfall.details.json.tooltip"));
    json.setOnAction(event -> model.span().json().ifPresent(ClipboardText::copy));
    HBox row = new HBox(function, copy, json);
    row.getStyleClass().add("span-details-buttons");
    return row;
  }

  /// The value of the selected line in full, below: in its row it has one line.
  private void showWhole(@Nullable Line line) {
    String value = line instanceof Line.Entry entry ? entry.value() : "";
    whole.setVisible(!value.isEmpty());
    whole.setText(
        value.length() > LONGEST_VALUE
            ? value.substring(0, LONGEST_VALUE) + "\n" + text("waterfall.details.long", value.length())
            : value);
  }

  private void refresh() {
    details = model.span().details();
    show();
  }

  private void show() {
    List<Line> shown = details.map(now -> now.containing(search.getText())).orElse(List.of());
    lines.setItems(FXCollections.observableList(shown));
    if (!shown.isEmpty()) {
      lines.scrollTo(0);
    }
  }
}
