package org.mergescope.app.view.log;

import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.mergescope.app.view.log.LogRow.Stand;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// The list of steps. A double click, Enter or the button below goes to where the module stood after one.
public final class LogView extends BorderPane {
  private static final double ROW_HEIGHT = 44;

  private final LogViewModel viewModel;
  private final ListView<LogRow> list = new ListView<>();

  /// The log of a view model.
  public LogView(LogViewModel viewModel) {
    this.viewModel = viewModel;
    setId("log");
    URL sheet = LogView.class.getResource("log.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    list.setId("log-steps");
    list.setAccessibleText(text("log.accessible"));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setCellFactory(view -> new LogCell());
    Label nothing = new Label(text("log.nothing"), new FontIcon(MaterialDesignH.HISTORY));
    nothing.getStyleClass().add(Styles.TEXT_MUTED);
    list.setPlaceholder(nothing);
    list.setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        revert();
      }
    });
    list.setOnKeyPressed(press -> {
      if (press.getCode() == KeyCode.ENTER) {
        revert();
      }
    });
    setCenter(list);
    setBottom(bar());
    viewModel.rowsProperty().subscribe(this::show);
  }

  private HBox bar() {
    Button revert = new Button(text("log.revert"));
    revert.setId("log-revert");
    TooltipText.set(revert, text("log.revert.tip"));
    revert.getStyleClass().add(Styles.SMALL);
    revert.disableProperty().bind(Bindings.createBooleanBinding(
        () -> chosen().filter(row -> row.stand() != Stand.HERE).isEmpty(),
        list.getSelectionModel().selectedItemProperty()));
    revert.setOnAction(event -> revert());
    HBox bar = new HBox(revert);
    bar.getStyleClass().add("log-bar");
    bar.visibleProperty().bind(Bindings.isNotEmpty(list.getItems()));
    bar.managedProperty().bind(bar.visibleProperty());
    return bar;
  }

  private void show(List<LogRow> rows) {
    int place = chosen().map(LogRow::place).orElse(-1);
    list.getItems().setAll(rows);
    for (LogRow row : rows) {
      if (row.place() == place) {
        list.getSelectionModel().select(row);
      }
    }
  }

  private void revert() {
    chosen().ifPresent(viewModel::revertTo);
  }

  private Optional<LogRow> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
  }
}
