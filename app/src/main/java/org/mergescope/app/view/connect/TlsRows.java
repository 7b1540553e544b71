package org.mergescope.app.view.connect;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// Whom to trust on an address with https, and our own certificate.
final class TlsRows extends VBox {
  private final FileDialogs dialogs;

  TlsRows(ConnectForm form, FileDialogs dialogs) {
    this.dialogs = dialogs;
    getStyleClass().add("connect-headers");
    TextField password = new PasswordField();
    password.setId("connect-identity-password");
    password.setPromptText(text("connect.tls.identity.password"));
    TooltipText.set(password, text("connect.secrets"));
    password.textProperty().bindBidirectional(form.identityPasswordProperty());
    password.setPrefColumnCount(8);
    HBox identity = file("connect-identity", form.identityProperty(), "connect.tls.identity", "*.p12", "*.pfx", "*.pem");
    identity.getChildren().add(password);
    CheckBox insecure = new CheckBox(text("connect.tls.insecure"));
    insecure.setId("connect-insecure");
    insecure.setWrapText(true);
    insecure.selectedProperty().bindBidirectional(form.insecureProperty());
    Label warning = new Label(text("connect.tls.insecure.warning"), new FontIcon(MaterialDesignF.FLASH_ALERT_OUTLINE));
    warning.setId("connect-insecure-warning");
    warning.getStyleClass().addAll(Styles.WARNING, "connect-warning");
    warning.setWrapText(true);
    warning.setMinHeight(USE_PREF_SIZE);
    warning.visibleProperty().bind(form.insecureProperty());
    warning.managedProperty().bind(form.insecureProperty());
    getChildren().setAll(
        file("connect-authorities", form.authoritiesProperty(), "connect.tls.authorities", "*.pem", "*.crt", "*.cer"),
        identity,
        insecure,
        warning);
  }

  private HBox file(String id, StringProperty path, String key, String... patterns) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(text(key));
    field.setAccessibleText(text(key));
    TooltipText.set(field, text(key + ".hint"));
    field.textProperty().bindBidirectional(path);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button choose = new Button(null, new FontIcon(MaterialDesignF.FOLDER_OPEN_OUTLINE));
    choose.setId(id + "-choose");
    choose.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(choose, text("connect.tls.choose"));
    choose.setAccessibleText(text("connect.tls.choose"));
    choose.setOnAction(event -> {
      Optional<Path> chosen = dialogs.open(
          text(key), List.of(new FileDialogs.Kind(text("connect.tls.kinds"), List.of(patterns)),
              new FileDialogs.Kind(text("connect.tls.all"), List.of("*"))));
      chosen.ifPresent(file -> path.set(file.toString()));
    });
    HBox row = new HBox((Node) field, choose);
    row.getStyleClass().add("connect-row");
    return row;
  }
}
