package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
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

/// The request side of the window: finding requests, and the waterfall and other readings of the one that is open, a tab
/// each.
public final class TraceView extends StackPane {
  private static final String STYLES =
      Objects.requireNonNull(TraceView.class.getResource("waterfall.css")).toExternalForm();

  private final WaterfallViewModel model;
  private final Supplier<? extends Node> waterfall;
  private final Supplier<? extends Node> search;
  private final Node empty;
  private final Map<ToggleButton, Supplier<? extends Node>> views = new LinkedHashMap<>();
  private final ToggleButton searchTab;
  private final ToggleButton waterfallTab;
  private final ToggleGroup tabs = new ToggleGroup();

  /// A view of all, which are made when they are first seen.
  ///
  /// @param readings other readings of the trace, by the key of their titles
  /// @param ways the commands that lead to a trace
  public TraceView(
      WaterfallViewModel model,
      Supplier<? extends Node> waterfall,
      Supplier<? extends Node> search,
      Map<String, Supplier<Node>> readings,
      Command... ways) {
    this.model = model;
    this.waterfall = waterfall;
    this.search = search;
    this.empty = empty(ways);
    setMinSize(0, 0);
    searchTab = tab("trace-tab-search", "waterfall.tab.search", search);
    waterfallTab = tab("trace-tab-waterfall", "waterfall.tab.waterfall", waterfall);
    readings.forEach((key, reading) -> tab("trace-tab-" + key.substring(key.indexOf('.') + 1), key, reading));
    tabs.getToggles().setAll(views.keySet());
    waterfallTab.setSelected(true);
    tabs.selectedToggleProperty().subscribe((before, after) -> {
      if (after == null) {
        before.setSelected(true);
      }
      arrange();
    });
    model.shownProperty().subscribe((before, after) -> {
      boolean another = after != null && (before == null || before.facts().trace() != after.facts().trace());
      if (another && searchTab.isSelected()) {
        showWaterfall();
      }
      arrange();
    });
    arrange();
  }

  private ToggleButton tab(String id, String key, Supplier<? extends Node> view) {
    ToggleButton tab = new ToggleButton(text(key));
    tab.setId(id);
    views.put(tab, view);
    return tab;
  }

  /// What stands beside the title: which of them is seen.
  public Node tools() {
    HBox row = new HBox();
    for (ToggleButton tab : views.keySet()) {
      boolean first = row.getChildren().isEmpty();
      boolean last = row.getChildren().size() == views.size() - 1;
      tab.getStyleClass().addAll(
          Styles.SMALL, first ? Styles.LEFT_PILL : last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
      tab.setMinWidth(30);
      row.getChildren().add(tab);
    }
    row.setMinWidth(0);
    row.getStyleClass().add("trace-tabs");
    row.getStylesheets().add(STYLES);
    return row;
  }

  /// Shows the search.
  public void showSearch() {
    searchTab.setSelected(true);
    search.get().requestFocus();
  }

  /// Shows the waterfall.
  public void showWaterfall() {
    waterfallTab.setSelected(true);
    waterfall.get().requestFocus();
  }

  /// Shows a reading, by the key of its title.
  public void show(String key) {
    views.keySet().stream()
        .filter(tab -> tab.getText().equals(text(key)))
        .findFirst()
        .ifPresent(tab -> tab.setSelected(true));
  }

  private void arrange() {
    Toggle chosen = tabs.getSelectedToggle();
    Node wanted = chosen instanceof ToggleButton tab && (tab.equals(searchTab) || model.shown() != null)
        ? views.getOrDefault(tab, () -> empty).get()
        : empty;
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
    buttons.setMinHeight(USE_PREF_SIZE);
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
