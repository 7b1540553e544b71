package org.mergescope.app.view.code;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// The size of IR text, changed with the wheel and the keys that browsers use for it.
public final class CodeTextSize {
  private static final double USUAL = 12;
  private static final double SMALLEST = 7;
  private static final double LARGEST = 36;

  private final DoubleProperty pixels = new SimpleDoubleProperty(this, "pixels", USUAL);

  /// The usual size.
  public CodeTextSize() {}

  /// A size that was chosen before.
  public CodeTextSize(int chosen) {
    pixels.set(Math.clamp(chosen, SMALLEST, LARGEST));
  }

  /// The size in pixels.
  public DoubleProperty pixelsProperty() {
    return pixels;
  }

  /// One step larger or smaller.
  void change(int steps) {
    pixels.set(Math.clamp(pixels.get() + steps, SMALLEST, LARGEST));
  }

  /// As it was.
  void reset() {
    pixels.set(USUAL);
  }

  /// Gives a node the size, and listens there for the wheel and the keys.
  void attach(Node node) {
    pixels.subscribe(size -> node.setStyle("-fx-font-size: " + size + "px;"));
    node.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void scrolled(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      change(event.getDeltaY() > 0 ? 1 : -1);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> change(1);
      case MINUS, SUBTRACT -> change(-1);
      case DIGIT0, NUMPAD0 -> reset();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
