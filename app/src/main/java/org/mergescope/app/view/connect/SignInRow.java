package org.mergescope.app.view.connect;

import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.mergescope.app.settings.SavedConnection.SignIn;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// How to sign in, and the fields that this takes.
final class SignInRow extends HBox {
  private final ChoiceBox<SignIn> scheme = new ChoiceBox<>();

  SignInRow(ConnectForm model) {
    getStyleClass().add("connect-row");
    scheme.setId("connect-scheme");
    scheme.getItems().setAll(SignIn.values());
    scheme.setConverter(new StringConverter<>() {
      @Override
      public String toString(SignIn value) {
        return text("connect.authentication." + value.name().toLowerCase(Locale.ROOT));
      }

      @Override
      public SignIn fromString(String shown) {
        throw new UnsupportedOperationException(shown);
      }
    });
    scheme.valueProperty().bindBidirectional(model.signInProperty());
    TextField user = field(new TextField(), model.userProperty(), "connect.user");
    TextField password = field(new PasswordField(), model.passwordProperty(), "connect.password");
    TextField token = field(new PasswordField(), model.tokenProperty(), "connect.token");
    TooltipText.set(password, text("connect.secrets"));
    TooltipText.set(token, text("connect.secrets"));
    getChildren().setAll(scheme, user, password, token);
    model.signInProperty().subscribe(now -> {
      show(user, now == SignIn.BASIC);
      show(password, now == SignIn.BASIC);
      show(token, now == SignIn.BEARER);
    });
  }

  private static TextField field(TextField field, StringProperty property, String key) {
    field.setId(key.replace('.', '-'));
    field.setPromptText(text(key));
    field.setAccessibleText(text(key));
    field.textProperty().bindBidirectional(property);
    field.setPrefColumnCount(8);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private static void show(TextField field, boolean shown) {
    field.setVisible(shown);
    field.setManaged(shown);
  }
}
