package org.mergescope.app.view.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over the window, in its middle, and a shade over all the rest; Escape or a click on the shade closes it. The
/// keyboard stays in the sheet while it is shown, and goes back to where it was. Enter presses the sheet's own default
/// button, never one behind it.
/// Panes that show by an order of drawing or an opacity leave traces of the sheet where it was before it was laid out.
final class SheetPane extends StackPane {
  private @Nullable Node focusedBefore;
  private @Nullable Node focusedInside;

  SheetPane() {
    setId("sheets");
    getStyleClass().add("sheets");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown() && goRound(event)) {
        event.consume();
      }
    });
    addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        hide();
        event.consume();
      } else if (event.getCode() == KeyCode.ENTER) {
        mainButton().ifPresent(Button::fire);
        event.consume();
      }
    });
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
      if (event.getTarget() == this) {
        hide();
      }
      event.consume();
    });
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
  }

  void show(Region sheet) {
    Scene scene = getScene();
    if (!isShown() && scene != null) {
      focusedBefore = scene.getFocusOwner();
    }
    focusedInside = null;
    getChildren().setAll(sheet);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
    getChildren().clear();
    Node before = focusedBefore;
    focusedBefore = null;
    if (before != null) {
      before.requestFocus();
    }
  }

  boolean isShown() {
    return isVisible();
  }

  /// What takes the keyboard behind the sheet, a command or work that ends, gives it back.
  private void keep(@Nullable Node owner) {
    if (!isShown() || owner == null) {
      return;
    }
    Node last = focusedInside;
    if (isInside(owner)) {
      focusedInside = owner;
    } else if (last != null && isInside(last)) {
      last.requestFocus();
    } else {
      stops().stream().findFirst().ifPresent(Node::requestFocus);
    }
  }

  private boolean isInside(Node node) {
    Node around = node;
    while (around != null && around != this) {
      around = around.getParent();
    }
    return around == this;
  }

  /// From the last stop on to the first, and back; between them the keyboard goes by itself.
  private boolean goRound(KeyEvent event) {
    List<Node> stops = stops();
    if (stops.isEmpty()) {
      return false;
    }
    boolean back = event.isShiftDown();
    Node end = back ? stops.getFirst() : stops.getLast();
    if (!end.isFocused()) {
      return false;
    }
    Node other = back ? stops.getLast() : stops.getFirst();
    other.requestFocus();
    scrollToEnd(other, back);
    return true;
  }

  private static void scrollToEnd(Node stop, boolean down) {
    for (Node around = stop.getParent(); around != null; around = around.getParent()) {
      if (around instanceof ScrollPane scroll) {
        scroll.setVvalue(down ? scroll.getVmax() : scroll.getVmin());
      }
    }
  }

  private Optional<Button> mainButton() {
    return stops().stream()
        .filter(stop -> stop instanceof Button button && button.isDefaultButton())
        .map(Button.class::cast)
        .findFirst();
  }

  /// What can have the keyboard in the sheet, in the order in which it gets it.
  private List<Node> stops() {
    List<Node> stops = new ArrayList<>();
    ArrayDeque<Node> open = new ArrayDeque<>(getChildren());
    while (!open.isEmpty()) {
      Node node = open.removeFirst();
      if (!node.isVisible() || node.isDisabled()) {
        continue;
      }
      if (node.isFocusTraversable()) {
        stops.add(node);
      }
      boolean whole = node.isFocusTraversable() && (node instanceof ComboBoxBase<?> || node instanceof Spinner<?>);
      if (node instanceof Parent parent && !whole) {
        List<Node> children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
          open.addFirst(children.get(i));
        }
      }
    }
    return stops;
  }
}
