package org.mergescope.app.view.connect;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.mergescope.app.settings.SavedConnection;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// The connections that are remembered: choosing one fills the card.
final class SavedRow extends HBox {
  private final ComboBox<SavedConnection> saved = new ComboBox<>();

  SavedRow(ConnectViewModel model) {
    getStyleClass().add("connect-row");
    saved.setId("connect-saved");
    saved.setPromptText(text("connect.saved.prompt"));
    saved.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(saved, Priority.ALWAYS);
    saved.setConverter(new StringConverter<>() {
      @Override
      public String toString(SavedConnection connection) {
        return connection == null ? "" : label(connection);
      }

      @Override
      public SavedConnection fromString(String shown) {
        throw new UnsupportedOperationException(shown);
      }
    });
    Button forget = new Button(null, new FontIcon(MaterialDesignD.DELETE_OUTLINE));
    forget.setId("connect-forget");
    forget.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    TooltipText.set(forget, text("connect.saved.forget"));
    forget.setAccessibleText(text("connect.saved.forget"));
    forget.disableProperty().bind(saved.valueProperty().isNull());
    forget.setOnAction(event -> model.forget(saved.getValue()));
    getChildren().setAll(saved, forget);
    model.savedProperty().subscribe(this::show);
    saved.valueProperty().subscribe((before, after) -> {
      if (after != null) {
        model.choose(after);
      }
    });
  }

  private void show(List<SavedConnection> connections) {
    if (!saved.getItems().equals(connections)) {
      saved.setValue(null);
      saved.getItems().setAll(connections);
    }
    setVisible(!connections.isEmpty());
  }

  private static String label(SavedConnection connection) {
    return connection.name().equals(connection.url())
        ? connection.url()
        : connection.name() + " · " + connection.url();
  }
}
