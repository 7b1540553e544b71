package org.mergescope.app.view.graph;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.mergescope.app.view.Texts;

/// How much of the module is shown: all of it, or so many calls around the focus.
final class GraphTools extends HBox {
  GraphTools(GraphViewModel model) {
    getStyleClass().add("graph-tools");
    getStylesheets().add(GraphView.stylesheet());
    ToggleGroup group = new ToggleGroup();
    ToggleButton whole = toggle(model, group, GraphRequest.Extent.WHOLE, "graph.whole", Styles.LEFT_PILL);
    ToggleButton around = toggle(model, group, GraphRequest.Extent.AROUND, "graph.around", Styles.RIGHT_PILL);
    whole.disableProperty().bind(model.wholePossibleProperty().not());
    BooleanBinding isAround = Bindings.createBooleanBinding(
        () -> model.extentProperty().get() == GraphRequest.Extent.AROUND || !model.wholePossibleProperty().get(),
        model.extentProperty(),
        model.wholePossibleProperty());
    isAround.subscribe(yes -> group.selectToggle(yes ? around : whole));
    HBox extent = new HBox(whole, around);
    extent.getStyleClass().add("graph-extent");
    extent.setMinWidth(Region.USE_PREF_SIZE);
    HBox depths = new HBox(
        new DepthControl("graph.callers", model.callersProperty(), model::changeCallers),
        new DepthControl("graph.callees", model.calleesProperty(), model::changeCallees));
    depths.getStyleClass().add("graph-depths");
    shownWhile(depths, isAround);
    getChildren().addAll(depths, extent);
  }

  private static ToggleButton toggle(
      GraphViewModel model, ToggleGroup group, GraphRequest.Extent extent, String key, String shape) {
    ToggleButton button = new ToggleButton(Texts.text(key));
    button.setToggleGroup(group);
    button.getStyleClass().addAll(shape, Styles.SMALL);
    button.setTooltip(new Tooltip(Texts.text(key + ".tooltip", GraphQuery.WHOLE_LIMIT)));
    button.setOnAction(event -> {
      button.setSelected(true);
      model.extentProperty().set(extent);
    });
    return button;
  }

  private static void shownWhile(Node node, BooleanBinding condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }
}
