package org.mergescope.app.view.graph;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.view.Texts;

/// Says what is looked at where that is not simply the focus, with the way back; of namespaces, each outer one.
final class ModeBar extends FlowPane {
  private final GraphViewModel model;

  ModeBar(GraphViewModel model) {
    this.model = model;
    getStyleClass().add("graph-mode-bar");
    setId("graph-mode-bar");
    setMaxHeight(USE_PREF_SIZE);
    model.modeProperty().subscribe(this::update);
  }

  private void update(GraphMode mode) {
    setVisible(!mode.followsFocus());
    setManaged(isVisible());
    getChildren().clear();
    if (!isVisible()) {
      return;
    }
    String title = model.state()
        .map(state -> ModeTexts.title(mode, symbol -> NodeLabel.of(state.module().displayName(symbol))))
        .orElse("");
    getChildren().add(new Label(title));
    if (mode instanceof GraphMode.Namespaces inside) {
      link(Texts.text("graph.module"), () -> model.modes().namespaces(List.of()));
      for (int depth = 1; depth <= inside.scope().size(); depth++) {
        List<String> outer = inside.scope().subList(0, depth);
        getChildren().add(new Label("/"));
        link(outer.getLast(), () -> model.modes().namespaces(outer));
      }
    }
    link(Texts.text("graph.mode.leave"), model.modes()::around);
  }

  private void link(String text, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(event -> action.run());
    getChildren().add(link);
  }
}
