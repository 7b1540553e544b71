package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.inspector.SymbolDetails.Fact;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.TooltipText;

/// Name, state and facts of a symbol, and what would die with it.
final class DetailsView extends ScrollPane {
  private static final int MOST_ROWS = 8;
  private static final double ROW_HEIGHT = 28;

  private final Label name = new Label();
  private final Label sentence = new Label();
  private final FontIcon icon = new FontIcon();
  private final GridPane facts = new GridPane();
  private final Label dying = new Label();
  private final NeighbourList dyingList;

  DetailsView(InspectorViewModel viewModel, FunctionMenu menu, Node... actions) {
    dyingList = new NeighbourList(viewModel, menu, "inspector-dying-list", "", () -> NeighbourCell.row(viewModel));
    dying.setId("inspector-dying");
    dying.setWrapText(true);
    Label dyingTitle = new Label(Texts.text("inspector.dying"));
    dyingTitle.getStyleClass().add(Styles.TEXT_BOLD);
    name.setId("inspector-name");
    name.setWrapText(true);
    name.getStyleClass().addAll(Styles.TEXT_BOLD, "inspector-name");
    sentence.setId("inspector-sentence");
    sentence.setWrapText(true);
    sentence.setGraphic(icon);
    facts.getStyleClass().add("inspector-facts");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().addAll(labels, values);
    FlowPane buttons = new FlowPane(actions);
    buttons.getStyleClass().add("inspector-actions");
    VBox box = new VBox(name, sentence, buttons, facts, dyingTitle, dying, dyingList);
    box.getStyleClass().add("inspector-details");
    setContent(box);
    setFitToWidth(true);
    getStyleClass().add("edge-to-edge");
  }

  void show(SymbolDetails details) {
    name.setText(details.name());
    sentence.setText(details.sentence());
    sentence.getStyleClass().setAll("label", "inspector-sentence", details.state().styleClass());
    icon.setIconCode(details.state().icon());
    dying.setText(details.dying().sentence());
    dyingList.show(details.dying().symbols());
    int rows = details.dying().symbols().size();
    dyingList.setVisible(rows > 0);
    dyingList.setManaged(rows > 0);
    dyingList.setPrefHeight(Math.min(rows, MOST_ROWS) * ROW_HEIGHT + 2);
    dyingList.setMinHeight(Region.USE_PREF_SIZE);
    showFacts(details.facts());
  }

  private void showFacts(List<Fact> rows) {
    facts.getChildren().clear();
    for (int row = 0; row < rows.size(); row++) {
      Label label = new Label(rows.get(row).label());
      label.getStyleClass().add(Styles.TEXT_MUTED);
      Label value = new Label(rows.get(row).value());
      value.setWrapText(true);
      TooltipText.set(value, rows.get(row).value());
      facts.addRow(row, label, value);
    }
  }
}
