package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.FunctionMenu;

/// The inspector's pane: a tab for what a symbol is, why it is kept, whom it calls, and what was deleted.
public final class InspectorView extends StackPane {
  private final TabPane tabs = new TabPane();
  private final Tab why = new Tab(Texts.text("inspector.tab.why"));
  private final Tab log = new Tab(Texts.text("inspector.tab.deletions"));
  private final DetailsView details;
  private final VBox empty = new VBox();

  /// The inspector of view models.
  ///
  /// @param delete deletes what is selected
  /// @param steps the log of what was deleted
  /// @param menu what can be done with the functions in the lists
  public InspectorView(
      InspectorViewModel viewModel,
      WhyViewModel whyKept,
      CallsViewModel calls,
      Command delete,
      Node steps,
      FunctionMenu menu) {
    setId("inspector");
    URL sheet = InspectorView.class.getResource("inspector.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    Command showWhy = whyCommand();
    Button whyButton = Controls.button(showWhy);
    whyButton.setId("inspector-why");
    Button deleteButton = Controls.button(delete);
    deleteButton.setId("inspector-delete");
    deleteButton.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
    details = new DetailsView(viewModel, menu, whyButton, deleteButton);
    ScrollPane reasons = new ScrollPane(new WhyView(viewModel, whyKept, menu));
    reasons.setFitToWidth(true);
    reasons.setFitToHeight(true);
    why.setContent(reasons);
    whyKept.watchedProperty().bind(why.selectedProperty());
    tabs.getTabs().setAll(
        new Tab(Texts.text("inspector.tab.details"), details),
        why,
        new Tab(Texts.text("inspector.tab.calls"), new CallsView(viewModel, calls, menu)),
        log);
    tabs.getSelectionModel().selectedItemProperty().subscribe(shown -> showTabs());
    log.setContent(steps);
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    empty.getStyleClass().add("nothing");
    getChildren().setAll(empty, tabs);
    viewModel.inspectedProperty().subscribe(this::show);
  }

  /// Shows why the inspected symbol is kept.
  public Command whyCommand() {
    return Command.of("inspector.why", () -> tabs.getSelectionModel().select(why));
  }

  /// Shows the log of what was deleted.
  ///
  /// @param show brings the inspector into sight
  public Command logCommand(Runnable show) {
    return Command.of("log.command", () -> {
      tabs.getSelectionModel().select(log);
      show.run();
    }).withShortcut("Shortcut+Shift+H");
  }

  private void show(Inspected inspected) {
    switch (inspected) {
      case Inspected.Nothing(String sentence) -> showEmpty(sentence);
      case Inspected.Several(int symbols, long bytes, int unreachable) ->
        showEmpty(
            Texts.text("inspector.several", symbols),
            Texts.text("inspector.severalbytes", bytes),
            unreachable == 0 ? "" : Texts.text("inspector.severalunreachable", unreachable));
      case Inspected.One(SymbolDetails symbol) -> {
        details.show(symbol);
        empty.getChildren().clear();
        showTabs();
      }
    }
  }

  private void showEmpty(String... lines) {
    empty.getChildren().setAll(List.of(lines).stream().map(Label::new).toList());
    empty.getChildren().forEach(line -> line.getStyleClass().add(Styles.TEXT_MUTED));
    showTabs();
  }

  /// The log is about the module: it is there also while no symbol is.
  private void showTabs() {
    boolean nothing = !empty.getChildren().isEmpty() && !log.isSelected();
    empty.setVisible(nothing);
    tabs.setVisible(!nothing);
  }
}
