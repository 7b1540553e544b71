package org.mergescope.app.view.functions;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Scope;

/// The pane of the table: filter box and chips above it, what is selected below.
public final class FunctionsView extends BorderPane {
  private final FunctionsViewModel viewModel;
  private final FunctionTable table;
  private final CustomTextField filter = new CustomTextField();
  private final Label problem = new Label();
  private final Label count = new Label();
  private final Label allReachable = new Label();
  private final Label empty = new Label();
  private final Button showAll = new Button(Texts.text("functions.clearfilter"));

  /// The table of a view model.
  ///
  /// @param delete deletes what is selected
  /// @param menu what can be done with the rows
  public FunctionsView(FunctionsViewModel viewModel, Command delete, FunctionMenu menu) {
    this.viewModel = viewModel;
    this.table = new FunctionTable(viewModel);
    setId("functions");
    URL sheet = FunctionsView.class.getResource("functions.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    RowKeys.install(table, viewModel);
    Scope.mark(table, Scope.SYMBOLS, Scope.FUNCTIONS);
    menu.attach(table, event -> table.symbolAt(event));
    table.setPlaceholder(placeholder());
    setTop(new VBox(filterRow(), problem, chips(), allReachable));
    setCenter(table);
    setBottom(selectionBar(delete));
    style();
    follow();
  }

  /// How many rows there are, for the pane's title.
  public Node tools() {
    return count;
  }

  /// Puts the keyboard into the filter box.
  public Command findCommand() {
    return Command.of("functions.find", () -> {
          filter.requestFocus();
          filter.selectAll();
        })
        .withIcon(MaterialDesignM.MAGNIFY)
        .withShortcut("Shortcut+F");
  }

  /// Shows every row where a filter hides a symbol's.
  public void unhide(int symbol) {
    if (viewModel.rowsProperty().get().row(symbol) < 0) {
      viewModel.clearFilter();
    }
  }

  private void style() {
    problem.setId("functions-problem");
    problem.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL, "filter-problem");
    problem.setWrapText(true);
    allReachable.setId("functions-all-reachable");
    allReachable.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
    allReachable.getStyleClass().add("all-reachable");
    allReachable.setMaxWidth(Double.MAX_VALUE);
    count.getStyleClass().add(Styles.TEXT_MUTED);
  }

  private void follow() {
    problem.textProperty().bind(viewModel.filterProblemProperty());
    showOnlyWithText(problem);
    showOnlyWithText(allReachable);
    viewModel.filterProblemProperty().subscribe(now ->
        filter.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
    viewModel.rowsProperty().subscribe(this::show);
    Selection selection = viewModel.shared();
    selection.symbolsProperty().subscribe((before, now) -> table.render());
    selection.focusProperty().subscribe((before, now) -> revealFocus(now.intValue()));
  }

  private void show(Rows rows) {
    table.show(rows);
    count.setText(viewModel.countText());
    allReachable.setText(viewModel.allReachableText());
    empty.setText(viewModel.emptyText());
    showAll.setVisible(rows.total() > 0);
  }

  private void revealFocus(int symbol) {
    int row = symbol == Selection.NONE ? -1 : viewModel.rowsProperty().get().row(symbol);
    if (row >= 0) {
      table.reveal(row);
    }
    table.render();
  }

  private Node filterRow() {
    filter.setId("functions-filter");
    filter.setPromptText(Texts.text("functions.filter"));
    filter.setTooltip(new Tooltip(Texts.text("functions.filtertip")));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    filter.textProperty().bindBidirectional(viewModel.filterProperty());
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        viewModel.filterProperty().set("");
      } else if (event.getCode() == KeyCode.DOWN) {
        table.requestFocus();
      }
    });
    HBox.setHgrow(filter, Priority.ALWAYS);
    ToggleButton variables = chip(Texts.text("functions.variables"), Texts.text("functions.variablestip"));
    variables.setId("functions-variables");
    variables.selectedProperty().bindBidirectional(viewModel.variablesProperty());
    HBox row = new HBox(filter, variables);
    row.getStyleClass().add("filter-row");
    return row;
  }

  private Node chips() {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("chips");
    for (Chip chip : Chip.values()) {
      ToggleButton button = chip(chip.word(), chip.meaning());
      button.setId("functions-chip-" + chip.key());
      button.getStyleClass().add("chip-" + chip.key());
      button.setOnAction(event -> viewModel.toggle(chip));
      viewModel.chipsProperty().subscribe(now -> button.setSelected(now.contains(chip)));
      viewModel.rowsProperty().subscribe(rows ->
          button.setText(Texts.text("functions.chip", chip.word(), rows.count(chip))));
      row.getChildren().add(button);
    }
    return row;
  }

  private static ToggleButton chip(String text, String hint) {
    ToggleButton button = new ToggleButton(text);
    button.getStyleClass().addAll("chip", Styles.SMALL, Styles.ROUNDED);
    button.setTooltip(new Tooltip(hint));
    return button;
  }

  private Node placeholder() {
    showAll.setId("functions-clear-filter");
    showAll.setOnAction(event -> viewModel.clearFilter());
    empty.setWrapText(true);
    VBox box = new VBox(empty, showAll);
    box.getStyleClass().add("nothing");
    return box;
  }

  private Node selectionBar(Command delete) {
    Label selected = new Label();
    selected.setId("functions-selected");
    selected.textProperty().bind(viewModel.selectedProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button deleteButton = Controls.button(delete);
    deleteButton.setId("functions-delete-selected");
    deleteButton.getStyleClass().addAll(Styles.SMALL, Styles.DANGER);
    Button clear = new Button(Texts.text("functions.clearselection"));
    clear.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    clear.setOnAction(event -> viewModel.selection().clear());
    HBox bar = new HBox(selected, gap, deleteButton, clear);
    bar.getStyleClass().add("selection-bar");
    bar.visibleProperty().bind(selected.textProperty().isNotEmpty());
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private static void showOnlyWithText(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }
}
