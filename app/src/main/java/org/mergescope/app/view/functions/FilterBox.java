package org.mergescope.app.view.functions;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// The filter box; under it what is wrong with it, or how its last word can go on.
final class FilterBox extends VBox {
  private final FunctionsViewModel viewModel;
  private final CustomTextField filter = new CustomTextField();
  private final Label problem = new Label();
  private final Label hint = new Label();

  FilterBox(FunctionsViewModel viewModel, Runnable leave, Node... beside) {
    this.viewModel = viewModel;
    HBox row = new HBox(filter, variables());
    row.getChildren().addAll(beside);
    row.getStyleClass().add("filter-row");
    getChildren().setAll(row, problem, hint);
    filter.setId("functions-filter");
    filter.setPromptText(Texts.text("functions.filter"));
    TooltipText.set(filter, Texts.text("functions.filtertip"));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    filter.textProperty().bindBidirectional(viewModel.filterProperty());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, leave));
    HBox.setHgrow(filter, Priority.ALWAYS);
    problem.setId("functions-problem");
    problem.getStyleClass().addAll(Styles.DANGER, Styles.TEXT_SMALL, "filter-problem");
    problem.textProperty().bind(viewModel.filterProblemProperty());
    hint.setId("functions-hint");
    hint.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL, "filter-hint");
    showOnlyWithText(problem);
    showOnlyWithText(hint);
    viewModel.filterProblemProperty().subscribe(now ->
        filter.pseudoClassStateChanged(Styles.STATE_DANGER, !now.isEmpty()));
    filter.textProperty().subscribe(this::suggest);
    filter.focusedProperty().subscribe(this::suggest);
  }

  /// Puts the keyboard into the box.
  void enter() {
    filter.requestFocus();
    filter.selectAll();
  }

  private void press(KeyEvent event, Runnable leave) {
    if (event.getCode() == KeyCode.ESCAPE) {
      viewModel.filterProperty().set("");
    } else if (event.getCode() == KeyCode.DOWN) {
      leave.run();
    } else if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
      completion().first().ifPresent(completed -> {
        filter.setText(completed);
        filter.end();
      });
    } else {
      return;
    }
    event.consume();
  }

  private FilterCompletion completion() {
    return FilterCompletion.of(filter.getText(), viewModel.facts());
  }

  private void suggest() {
    FilterCompletion completion = completion();
    boolean wanted = filter.isFocused() && viewModel.filterProblemProperty().get().isEmpty();
    hint.setText(!wanted || completion.words().isEmpty()
        ? ""
        : Texts.text("functions.filter.hint", String.join("  ", completion.words())));
  }

  private ToggleButton variables() {
    ToggleButton variables = ChipBar.chip(Texts.text("functions.variables"), Texts.text("functions.variablestip"));
    variables.setId("functions-variables");
    variables.selectedProperty().bindBidirectional(viewModel.variablesProperty());
    return variables;
  }

  /// A label that takes no room while it says nothing.
  static void showOnlyWithText(Label label) {
    label.setWrapText(true);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }
}
