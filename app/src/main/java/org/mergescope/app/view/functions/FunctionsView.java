package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.shell.TooltipText;

/// The pane of the table: filter box and chips above it, what is selected below.
public final class FunctionsView extends BorderPane {
  /// What filter box, chips and a few rows take.
  private static final double LOW = 300;
  private static final PseudoClass IS_LOW = PseudoClass.getPseudoClass("low");

  private final FunctionsViewModel viewModel;
  private final RowsTexts texts;
  private final FunctionTable table;
  private final RowCommands rowCommands;
  private final FilterBox filter;
  private final Label count = new Label();
  private final Label allReachable = new Label();
  private final Label empty = new Label();
  private final Button showAll = new Button(Texts.text("functions.clearfilter"));

  /// The table of a view model.
  ///
  /// @param delete deletes what is selected
  /// @param menu what can be done with the rows
  public FunctionsView(
      FunctionsViewModel viewModel,
      ColumnsViewModel columns,
      RowsExportViewModel export,
      Command delete,
      FunctionMenu menu) {
    this.viewModel = viewModel;
    this.texts = new RowsTexts(viewModel);
    this.table = new FunctionTable(viewModel, columns);
    this.filter =
        new FilterBox(viewModel, table::requestFocus, new OptionsMenu(viewModel, export, table.columns()));
    setId("functions");
    URL sheet = FunctionsView.class.getResource("functions.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    rowCommands = RowCommands.of(viewModel, export, table.columns());
    RowKeys.install(table, viewModel, export);
    table.setAccessibleText(Texts.text("functions.table"));
    Scope.mark(table, Scope.SYMBOLS, Scope.FUNCTIONS);
    menu.attach(table, event -> table.symbolAt(event));
    table.setPlaceholder(placeholder());
    setTop(new VBox(filter, new ChipBar(viewModel), allReachable));
    setCenter(table);
    setBottom(new SelectionBar(viewModel, export, delete));
    setMinSize(0, 0);
    style();
    follow();
  }

  /// How many rows there are, for the pane's title.
  public Node tools() {
    return count;
  }

  /// Puts the keyboard into the filter box.
  public Command findCommand() {
    return Command.of("functions.find", filter::enter)
        .withIcon(MaterialDesignM.MAGNIFY)
        .withShortcut("Shortcut+F");
  }

  /// The commands that take rows out of the table.
  public RowCommands rowCommands() {
    return rowCommands;
  }

  /// Shows every row where a filter hides a symbol's.
  public void unhide(int symbol) {
    if (viewModel.rowsProperty().get().row(symbol) < 0) {
      viewModel.clearFilter();
    }
  }

  private void style() {
    allReachable.setId("functions-all-reachable");
    allReachable.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE_OUTLINE));
    allReachable.getStyleClass().add("all-reachable");
    allReachable.setMaxWidth(Double.MAX_VALUE);
    FilterBox.showOnlyWithText(allReachable);
    count.setId("functions-count");
    TooltipText.follow(count, count.textProperty());
    count.getStyleClass().add(Styles.TEXT_MUTED);
  }

  private void follow() {
    viewModel.rowsProperty().subscribe(this::show);
    heightProperty().subscribe(height -> {
      pseudoClassStateChanged(IS_LOW, isLow());
      sayAllReachable();
    });
    viewModel.detailProperty().subscribe((before, now) -> table.render());
    Selection selection = viewModel.shared();
    selection.symbolsProperty().subscribe((before, now) -> table.render());
    selection.focusProperty().subscribe((before, now) -> revealFocus(now.intValue()));
  }

  private void show(Rows rows) {
    table.show(rows);
    count.setText(rows.total() == 0 ? "" : texts.count());
    sayAllReachable();
    empty.setText(texts.empty());
    showAll.setVisible(rows.total() > 0);
  }

  /// Not where rows have no room beside it.
  private void sayAllReachable() {
    allReachable.setText(isLow() ? "" : texts.allReachable());
  }

  private boolean isLow() {
    return getHeight() > 0 && getHeight() < LOW;
  }

  private void revealFocus(int symbol) {
    if (symbol == Selection.NONE) {
      table.render();
      return;
    }
    viewModel.reveal(symbol);
    int row = viewModel.rowsProperty().get().row(symbol);
    if (row >= 0) {
      table.reveal(row);
    }
    table.render();
  }

  private Node placeholder() {
    showAll.setId("functions-clear-filter");
    showAll.setOnAction(event -> viewModel.clearFilter());
    empty.setWrapText(true);
    VBox box = new VBox(empty, showAll);
    box.getStyleClass().add("nothing");
    return box;
  }
}
