package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

import static org.mergescope.app.view.Texts.text;

/// The request side of the window: finding requests, and the waterfall of the one that is open.
public final class TraceView extends StackPane {
  private static final String STYLES =
      Objects.requireNonNull(TraceView.class.getResource("waterfall.css")).toExternalForm();

  private final WaterfallViewModel model;
  private final WaterfallView waterfall;
  private final Node search;
  private final Node empty;
  private final ToggleButton waterfallTab = new ToggleButton(text("waterfall.tab.waterfall"));
  private final ToggleButton searchTab = new ToggleButton(text("waterfall.tab.search"));
  private final ToggleGroup tabs = new ToggleGroup();

  /// A view of both; `ways` are the commands that lead to a trace.
  public TraceView(WaterfallViewModel model, WaterfallView waterfall, Node search, Command... ways) {
    this.model = model;
    this.waterfall = waterfall;
    this.search = search;
    this.empty = empty(ways);
    setMinSize(0, 0);
    searchTab.setId("trace-tab-search");
    waterfallTab.setId("trace-tab-waterfall");
    tabs.getToggles().setAll(searchTab, waterfallTab);
    waterfallTab.setSelected(true);
    tabs.selectedToggleProperty().subscribe((before, after) -> {
      if (after == null) {
        before.setSelected(true);
      }
      arrange();
    });
    model.shownProperty().subscribe((before, after) -> {
      boolean another = after != null && (before == null || before.facts().trace() != after.facts().trace());
      if (another) {
        showWaterfall();
      }
      arrange();
    });
    arrange();
  }

  /// What stands beside the title: which of the two is seen.
  public Node tools() {
    searchTab.getStyleClass().addAll(Styles.SMALL, Styles.LEFT_PILL);
    waterfallTab.getStyleClass().addAll(Styles.SMALL, Styles.RIGHT_PILL);
    HBox row = new HBox(searchTab, waterfallTab);
    row.getStyleClass().add("trace-tabs");
    row.getStylesheets().add(STYLES);
    return row;
  }

  /// Shows the search.
  public void showSearch() {
    searchTab.setSelected(true);
    search.requestFocus();
  }

  /// Shows the waterfall.
  public void showWaterfall() {
    waterfallTab.setSelected(true);
    waterfall.requestFocus();
  }

  private void arrange() {
    Node wanted = searchTab.isSelected() ? search : model.shown() == null ? empty : waterfall;
    if (!getChildren().equals(List.of(wanted))) {
      getChildren().setAll(wanted);
    }
  }

  private static ScrollPane empty(Command... ways) {
    FontIcon icon = new FontIcon(MaterialDesignC.CHART_GANTT);
    icon.getStyleClass().add("large");
    Label title = new Label(text("waterfall.empty"));
    title.getStyleClass().add(Styles.TEXT_BOLD);
    Label hint = new Label(text("waterfall.empty.hint"));
    hint.getStyleClass().add(Styles.TEXT_MUTED);
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    HBox buttons = new HBox();
    buttons.getStyleClass().add("buttons");
    for (Command way : ways) {
      buttons.getChildren().add(Controls.button(way));
    }
    VBox box = new VBox(icon, title, hint, buttons);
    box.setId("trace-empty");
    box.getStyleClass().add("trace-empty");
    ScrollPane scroll = new ScrollPane(box);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStylesheets().add(STYLES);
    return scroll;
  }
}
