package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

/// The inspector's pane: a tab for what a symbol is, why it is kept, whom it calls, and what was deleted.
public final class InspectorView extends StackPane {
  private final TabPane tabs = new TabPane();
  private final Tab why = new Tab(Texts.text("inspector.tab.why"));
  private final DetailsView details;
  private final VBox empty = new VBox();

  /// The inspector of view models.
  ///
  /// @param delete deletes what is selected
  public InspectorView(InspectorViewModel viewModel, WhyViewModel whyKept, CallsViewModel calls, Command delete) {
    setId("inspector");
    URL sheet = InspectorView.class.getResource("inspector.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    Command showWhy = whyCommand();
    Button whyButton = Controls.button(showWhy);
    whyButton.setId("inspector-why");
    Button deleteButton = Controls.button(delete);
    deleteButton.setId("inspector-delete");
    deleteButton.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    details = new DetailsView(viewModel, whyButton, deleteButton);
    why.setContent(new WhyView(viewModel, whyKept));
    whyKept.watchedProperty().bind(why.selectedProperty());
    tabs.getTabs().setAll(new Tab(Texts.text("inspector.tab.details"), details), why);
    addTab(Texts.text("inspector.tab.calls"), new CallsView(viewModel, calls));
    addTab(Texts.text("inspector.tab.deletions"), deletions(viewModel));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    empty.getStyleClass().add("nothing");
    getChildren().setAll(empty, tabs);
    viewModel.inspectedProperty().subscribe(this::show);
  }

  /// Adds a tab behind the others.
  public void addTab(String title, Node content) {
    tabs.getTabs().add(new Tab(title, content));
  }

  /// Shows why the inspected symbol is kept.
  public Command whyCommand() {
    return Command.of("inspector.why", () -> tabs.getSelectionModel().select(why));
  }

  private void show(Inspected inspected) {
    switch (inspected) {
      case Inspected.Nothing(String sentence) -> showEmpty(sentence);
      case Inspected.Several(int symbols, long bytes, int unreachable) ->
        showEmpty(
            Texts.text("inspector.several", symbols),
            Texts.text("inspector.severalbytes", bytes),
            Texts.text("inspector.severalunreachable", unreachable));
      case Inspected.One(SymbolDetails symbol) -> {
        details.show(symbol);
        tabs.setVisible(true);
        empty.setVisible(false);
      }
    }
  }

  private void showEmpty(String... lines) {
    empty.getChildren().setAll(List.of(lines).stream().map(Label::new).toList());
    empty.getChildren().forEach(line -> line.getStyleClass().add(Styles.TEXT_MUTED));
    empty.setVisible(true);
    tabs.setVisible(false);
  }

  private static Node deletions(InspectorViewModel viewModel) {
    ListView<String> list = new ListView<>();
    list.setId("inspector-deletions");
    list.getStyleClass().add(Styles.DENSE);
    list.setPlaceholder(new Label(Texts.text("inspector.nodeletions")));
    viewModel.deletionsProperty().subscribe(labels -> list.getItems().setAll(labels));
    return list;
  }
}
