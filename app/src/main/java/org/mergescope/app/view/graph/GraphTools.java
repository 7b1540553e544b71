package org.mergescope.app.view.graph;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// How the module is looked at, how far around the focus, and what else can be done to the drawing.
final class GraphTools extends HBox {
  private final HBox depths;

  GraphTools(GraphViewModel model, DrawingCommands drawing, GraphExport export) {
    getStyleClass().add("graph-tools");
    getStylesheets().add(GraphView.stylesheet());
    depths = new HBox(
        new DepthControl("graph.callers", model.depths().callersProperty(), model.depths()::changeCallers),
        new DepthControl("graph.callees", model.depths().calleesProperty(), model.depths()::changeCallees));
    depths.getStyleClass().add("graph-depths");
    BooleanBinding isAround = Bindings.createBooleanBinding(
        () -> seen(model) instanceof GraphMode.Around, model.modeProperty(), model.wholePossibleProperty());
    depths.visibleProperty().bind(isAround);
    depths.managedProperty().bind(isAround);
    getChildren().addAll(depths, modes(model), more(model, drawing, export));
  }

  /// How far around the focus, which stands on the drawing instead where the title has no room for it.
  HBox depths() {
    return depths;
  }

  /// What is in fact seen: a module that is too large is not seen whole.
  private static GraphMode seen(GraphViewModel model) {
    GraphMode mode = model.modeProperty().get();
    return mode instanceof GraphMode.Whole && !model.wholePossibleProperty().get() ? new GraphMode.Around() : mode;
  }

  private static MenuButton modes(GraphViewModel model) {
    GraphModes modes = model.modes();
    MenuButton button = new MenuButton();
    button.setId("graph-mode");
    button.getStyleClass().addAll(Styles.SMALL, "graph-mode");
    button.setMinWidth(Region.USE_PREF_SIZE);
    TooltipText.set(button, Texts.text("graph.mode.tooltip"));
    button.textProperty().bind(Bindings.createStringBinding(
        () -> Texts.text(ModeTexts.key(seen(model))), model.modeProperty(), model.wholePossibleProperty()));
    MenuItem whole = item("graph.mode.whole", "M", modes::whole);
    whole.disableProperty().bind(model.wholePossibleProperty().not());
    button.getItems().addAll(
        item("graph.mode.around", "A", modes::around),
        whole,
        item("graph.mode.path", "W", () -> modes.path(model.picking().currentSymbol())),
        item("graph.mode.between", "B", modes::between),
        item("graph.mode.dominated", "D", () -> modes.dominated(model.picking().currentSymbol())),
        item("graph.mode.cycle", "S", () -> modes.cycle(model.picking().currentSymbol())),
        item("graph.mode.namespaces", "N", modes::namespaces));
    return button;
  }

  private static MenuButton more(GraphViewModel model, DrawingCommands drawing, GraphExport export) {
    MenuButton button = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_VERTICAL));
    button.setId("graph-more");
    button.getStyleClass().addAll(
        Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, Tweaks.NO_ARROW, "graph-button");
    TooltipText.set(button, Texts.text("graph.tools"));
    button.setAccessibleText(Texts.text("graph.tools"));
    button.getItems().addAll(MoreItems.of(model, drawing, export));
    return button;
  }

  private static MenuItem item(String key, String letter, Runnable action) {
    MenuItem item = new MenuItem(Texts.text("graph.mode.item", Texts.text(key), letter));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
