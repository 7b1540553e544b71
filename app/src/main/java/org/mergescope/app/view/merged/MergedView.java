package org.mergescope.app.view.merged;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.mergescope.app.view.merged.MergedViewModel.Order;
import org.mergescope.app.view.merged.MergedViewModel.State;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Controls;

import static org.mergescope.app.view.Texts.text;

/// The list of merged functions, or what to do so that there is one.
public final class MergedView extends BorderPane {
  private final MergedViewModel model;
  private final ListView<MergedRow> list = new ListView<>();
  private final Command chooseManifest;
  private boolean following;

  /// A view of the model; `chooseManifest` asks for a manifest.
  public MergedView(MergedViewModel model, Command chooseManifest) {
    this.model = model;
    this.chooseManifest = chooseManifest;
    setId("merged");
    getStyleClass().add("merged");
    getStylesheets().add(Objects.requireNonNull(MergedView.class.getResource("merged.css")).toExternalForm());
    list.setId("merged-list");
    list.setCellFactory(cells -> new MergedCell());
    list.getSelectionModel().selectedItemProperty().subscribe((before, row) -> {
      if (row != null && !following) {
        model.choose(row);
      }
    });
    list.setOnKeyPressed(event -> {
      MergedRow row = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER && row != null) {
        model.choose(row);
        event.consume();
      }
    });
    model.stateProperty().subscribe(this::show);
    model.selectedProperty().subscribe(this::follow);
  }

  /// What stands beside the title: the order of the list.
  public Node tools() {
    ChoiceBox<Order> order = new ChoiceBox<>();
    order.setId("merged-order");
    order.getStyleClass().add(Styles.SMALL);
    order.getItems().setAll(Order.values());
    order.setConverter(new StringConverter<>() {
      @Override
      public String toString(Order value) {
        return value.label();
      }

      @Override
      public Order fromString(String shown) {
        throw new UnsupportedOperationException(shown.toLowerCase(Locale.ROOT));
      }
    });
    order.setAccessibleText(text("merged.order"));
    order.valueProperty().bindBidirectional(model.orderProperty());
    return order;
  }

  private void show(State state) {
    switch (state) {
      case State.NoModule none -> setCenter(message(text("merged.no-module"), text("merged.no-module.hint")));
      case State.NoFunction none -> {
        VBox message = message(text("merged.no-function"), text("merged.no-function.hint"));
        Button choose = Controls.button(chooseManifest);
        HBox way = new HBox(choose);
        way.setMinHeight(USE_PREF_SIZE);
        way.getStyleClass().add("merged-way");
        message.getChildren().add(way);
        ScrollPane scroll = new ScrollPane(message);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        setCenter(scroll);
      }
      case State.Listed listed -> {
        following = true;
        list.getItems().setAll(listed.rows());
        following = false;
        setCenter(list);
        follow();
      }
    }
  }

  private void follow() {
    following = true;
    list.getSelectionModel().clearSelection();
    model.selectedProperty().get().forEach(row -> list.getSelectionModel().select(row));
    if (!model.selectedProperty().get().isEmpty()) {
      list.scrollTo(model.selectedProperty().get().getFirst());
    }
    following = false;
  }

  private static VBox message(String title, String hint) {
    FontIcon icon = new FontIcon(MaterialDesignF.FUNCTION_VARIANT);
    icon.getStyleClass().add("large");
    Label first = new Label(title);
    first.getStyleClass().add(Styles.TEXT_BOLD);
    Label second = new Label(hint);
    for (Label label : new Label[] {first, second}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    second.getStyleClass().add(Styles.TEXT_MUTED);
    VBox message = new VBox(icon, first, second);
    message.getStyleClass().add("merged-message");
    return message;
  }
}
