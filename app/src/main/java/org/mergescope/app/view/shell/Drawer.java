package org.mergescope.app.view.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A column that comes over the others from the right when it is asked for, and goes with Escape.
public final class Drawer extends BorderPane {
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", false);
  private final BooleanProperty hidden = new SimpleBooleanProperty(this, "hidden", false);
  private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper(this, "filled", false);

  Drawer() {
    setId("drawer");
    getStyleClass().add("drawer");
    setMinWidth(0);
    setMaxWidth(USE_PREF_SIZE);
    StackPane.setAlignment(this, Pos.CENTER_RIGHT);
    visibleProperty().bind(open.and(filled).and(hidden.not()));
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        open.set(false);
        event.consume();
      }
    });
  }

  /// Whether it is pulled out.
  public BooleanProperty openProperty() {
    return open;
  }

  /// Whether there is anything in it.
  public ReadOnlyBooleanProperty filledProperty() {
    return filled.getReadOnlyProperty();
  }

  /// Whether something else stands in for the panes.
  BooleanProperty hiddenProperty() {
    return hidden;
  }

  void hold(@Nullable Node column) {
    setCenter(column);
    filled.set(column != null);
  }

  boolean holds(Node pane) {
    for (Node node = pane; node != null; node = node.getParent()) {
      if (node == this) {
        return true;
      }
    }
    return false;
  }
}
