package org.mergescope.app.view.overview;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// The groups around what is shown; a click on one shows it.
final class PathBar extends HBox {
  private final OverviewViewModel model;

  PathBar(OverviewViewModel model) {
    this.model = model;
    setId("overview-path");
    getStyleClass().add("overview-path");
    setMinWidth(0);
    model.drawingProperty().subscribe(drawing -> fill(drawing.map(MapDrawing::tree).orElse(null)));
  }

  private void fill(@Nullable FunctionTree tree) {
    List<Node> parts = new ArrayList<>();
    List<Integer> path = tree == null ? List.of() : model.zoom().path();
    for (int place = 0; place < path.size() && tree != null; place++) {
      int node = path.get(place);
      String name = tree.group(node);
      if (place == path.size() - 1) {
        Label here = new Label(name);
        here.getStyleClass().add(Styles.TEXT_BOLD);
        here.setMinWidth(0);
        HBox.setHgrow(here, Priority.ALWAYS);
        parts.add(here);
      } else {
        Hyperlink link = new Hyperlink(name);
        TooltipText.set(link, Texts.text("overview.path.back", tree.path(node)));
        link.setMinWidth(place == 0 ? Region.USE_PREF_SIZE : 0);
        link.setOnAction(event -> model.zoom().to(node));
        Label separator = new Label("›");
        separator.setMinWidth(Region.USE_PREF_SIZE);
        parts.addAll(List.of(link, separator));
      }
    }
    getChildren().setAll(parts);
  }
}
