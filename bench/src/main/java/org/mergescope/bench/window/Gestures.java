package org.mergescope.bench.window;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// What a mouse and a keyboard tell a node.
final class Gestures {
  private Gestures() {}

  /// A touchpad moves by so much, or a wheel turns: 40 a notch.
  static void scroll(Node node, double byX, double byY) {
    Point2D middle = middle(node);
    Point2D onScreen = node.localToScreen(middle);
    Event.fireEvent(node, new ScrollEvent(
        ScrollEvent.SCROLL, middle.getX(), middle.getY(), onScreen.getX(), onScreen.getY(), false, false, false, false,
        true, false, byX, byY, byX, byY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(node, middle.getX(), middle.getY())));
  }

  /// The second press of a double click.
  static void doubleClick(Node node) {
    Point2D middle = middle(node);
    Point2D onScreen = node.localToScreen(middle);
    Event.fireEvent(node, new MouseEvent(
        MouseEvent.MOUSE_PRESSED, middle.getX(), middle.getY(), onScreen.getX(), onScreen.getY(), MouseButton.PRIMARY,
        2, false, false, false, false, true, false, false, true, false, true,
        new PickResult(node, middle.getX(), middle.getY())));
  }

  /// A key goes down.
  static void press(Node node, KeyCode key) {
    Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  /// A character is typed.
  static void type(Node node, String character) {
    Event.fireEvent(
        node, new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
  }

  private static Point2D middle(Node node) {
    return new Point2D(node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
  }
}
