package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.TooltipText;

/// Why a symbol is kept: the answer, a button for each way, and the steps of the one that is chosen.
final class WhyView extends VBox {
  /// For some steps; where there is less, all of this scrolls.
  private static final double LEAST_ROOM = 96;

  private final WhyViewModel why;
  private final Label explanation = new Label();
  private final FlowPane ways = new FlowPane();
  private final Label sentence = new Label();
  private final Button graph =
      new Button(Texts.text("inspector.showingraph"), new FontIcon(MaterialDesignG.GRAPH_OUTLINE));
  private final NeighbourList steps;

  WhyView(InspectorViewModel viewModel, WhyViewModel why, FunctionMenu menu) {
    this.why = why;
    this.steps = new NeighbourList(viewModel, menu, "inspector-chain", "", () -> NeighbourCell.step(viewModel));
    getStyleClass().add("inspector-column");
    explanation.setId("inspector-explanation");
    explanation.setWrapText(true);
    explanation.setMinHeight(USE_PREF_SIZE);
    explanation.getStyleClass().add("inspector-title");
    sentence.setId("inspector-way");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.getStyleClass().addAll("inspector-title", Styles.TEXT_MUTED);
    ways.getStyleClass().add("inspector-ways");
    graph.setId("inspector-show-in-graph");
    graph.getStyleClass().add(Styles.SMALL);
    TooltipText.set(graph, Texts.text("inspector.showingraph.tooltip"));
    graph.setOnAction(event -> why.showInGraph());
    VBox.setVgrow(steps, Priority.ALWAYS);
    steps.setMinHeight(LEAST_ROOM);
    getChildren().setAll(explanation, ways, sentence, steps);
    why.explanationProperty().subscribe(this::show);
    why.chosenProperty().subscribe((before, now) -> showChain());
  }

  private void show(Explanation now) {
    explanation.setText(now.sentence());
    ways.getChildren().clear();
    ToggleGroup one = new ToggleGroup();
    for (int way = 0; now.chains().size() > 1 && way < now.chains().size(); way++) {
      ways.getChildren().add(button(way, one));
    }
    if (!now.chains().isEmpty()) {
      ways.getChildren().add(graph);
    }
    ways.setVisible(!ways.getChildren().isEmpty());
    ways.setManaged(ways.isVisible());
    showChain();
  }

  private ToggleButton button(int way, ToggleGroup one) {
    ToggleButton button = new ToggleButton(Texts.text("inspector.way", way + 1));
    button.setId("inspector-way-" + (way + 1));
    button.setToggleGroup(one);
    button.getStyleClass().add(Styles.SMALL);
    TooltipText.set(button, why.explanationProperty().get().chains().get(way).sentence());
    button.setSelected(way == why.chosenProperty().get());
    button.setOnAction(event -> {
      why.chosenProperty().set(way);
      button.setSelected(true);
    });
    return button;
  }

  private void showChain() {
    sentence.setText(why.chain().sentence());
    sentence.setVisible(!sentence.getText().isEmpty());
    sentence.setManaged(sentence.isVisible());
    steps.show(why.chain().steps());
  }
}
