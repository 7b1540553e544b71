package org.mergescope.app.view.connect;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.mergescope.app.view.connect.ConnectForm.HeaderRow;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// Extra headers, a name and a value each.
final class HeaderRows extends VBox {
  private final ConnectForm model;
  private final VBox rows = new VBox();

  HeaderRows(ConnectForm model) {
    this.model = model;
    getStyleClass().add("connect-headers");
    rows.getStyleClass().add("connect-headers");
    Button add = new Button(text("connect.headers.add"), new FontIcon(MaterialDesignP.PLUS));
    add.setId("connect-add-header");
    add.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
    add.setOnAction(event -> model.headers().add(HeaderRow.empty()));
    rows.managedProperty().bind(rows.visibleProperty());
    getChildren().setAll(rows, add);
    model.headers().addListener((ListChangeListener<HeaderRow>) change -> show());
    show();
  }

  private void show() {
    rows.setVisible(!model.headers().isEmpty());
    rows.getChildren().setAll(model.headers().stream().map(this::row).toList());
  }

  private Node row(HeaderRow header) {
    TextField name = new TextField();
    name.setPromptText(text("connect.headers.name"));
    name.textProperty().bindBidirectional(header.name());
    name.setPrefColumnCount(12);
    TextField value = new PasswordField();
    value.setPromptText(text("connect.headers.value"));
    value.textProperty().bindBidirectional(header.value());
    TooltipText.set(value, text("connect.secrets"));
    HBox.setHgrow(value, Priority.ALWAYS);
    Button remove = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
    remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(remove, text("connect.headers.remove"));
    remove.setAccessibleText(text("connect.headers.remove"));
    remove.setOnAction(event -> model.headers().remove(header));
    HBox row = new HBox(name, value, remove);
    row.getStyleClass().add("connect-row");
    return row;
  }
}
