package org.mergescope.app.view.graph;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Mouse, touchpad and keys on the drawing surface.
final class GraphInput {
  private static final double STEP = 1.25;
  private static final double CLICK_SLOP = 4;
  private static final double WHEEL_NOTCH = 40;

  private final GraphViewModel model;
  private final GraphCanvas canvas;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragging;

  private GraphInput(GraphViewModel model, GraphCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
  }

  /// Listens from now on.
  static void attach(GraphViewModel model, GraphCanvas canvas) {
    GraphInput input = new GraphInput(model, canvas);
    canvas.setOnMouseMoved(input::moved);
    canvas.setOnMouseExited(event -> model.hover(-1));
    canvas.setOnMousePressed(input::pressed);
    canvas.setOnMouseDragged(input::dragged);
    canvas.setOnMouseReleased(event -> canvas.setCursor(Cursor.DEFAULT));
    canvas.setOnMouseClicked(input::clicked);
    canvas.setOnScroll(input::scrolled);
    canvas.addEventHandler(ZoomEvent.ZOOM, event -> canvas.zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
    canvas.setOnKeyPressed(input::keyPressed);
    canvas.setOnKeyTyped(input::keyTyped);
  }

  private void moved(MouseEvent event) {
    int node = canvas.nodeAt(event.getX(), event.getY());
    model.hover(node);
    canvas.setCursor(node >= 0 ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    dragging = false;
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      return;
    }
    dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_SLOP;
    if (dragging) {
      canvas.setCursor(Cursor.CLOSED_HAND);
      canvas.pan(event.getX() - lastX, event.getY() - lastY);
      lastX = event.getX();
      lastY = event.getY();
    }
  }

  private void clicked(MouseEvent event) {
    if (dragging || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int node = canvas.nodeAt(event.getX(), event.getY());
    if (event.getClickCount() == 2) {
      model.focus(node);
    } else if (event.isShortcutDown()) {
      model.toggle(node);
    } else {
      model.choose(node);
    }
  }

  /// A wheel turns in notches and zooms; a touchpad moves smoothly and pans.
  private void scrolled(ScrollEvent event) {
    boolean wheel = event.getDeltaX() == 0 && Math.abs(event.getDeltaY()) % WHEEL_NOTCH == 0;
    if (event.isShortcutDown() || (wheel && !event.isInertia() && !event.isShiftDown())) {
      if (event.getDeltaY() != 0) {
        canvas.zoomAt(event.getX(), event.getY(), Math.pow(STEP, event.getDeltaY() / WHEEL_NOTCH));
      }
    } else {
      canvas.pan(event.getDeltaX(), event.getDeltaY());
    }
    event.consume();
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used = switch (event.getCode()) {
      case LEFT -> step(Steps.Way.TO_CALLER);
      case RIGHT -> step(Steps.Way.TO_CALLEE);
      case UP -> step(Steps.Way.UP);
      case DOWN -> step(Steps.Way.DOWN);
      case ENTER -> enter();
      case HOME -> reveal(model.emphasisProperty().get().focus());
      case DIGIT1 -> event.isShiftDown() && fit();
      default -> false;
    };
    if (used || event.getCode() == KeyCode.HOME) {
      event.consume();
    }
  }

  private void keyTyped(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter()) {
      case "+", "=" -> canvas.zoom(STEP);
      case "-" -> canvas.zoom(1 / STEP);
      case "0" -> canvas.actualSize();
      case "[" -> model.changeCallers(-1);
      case "]" -> model.changeCallers(1);
      case "{" -> model.changeCallees(-1);
      case "}" -> model.changeCallees(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean step(Steps.Way way) {
    int next = Steps.next(model.drawingProperty().get(), model.current(), way);
    if (next >= 0 && model.drawingProperty().get().scene().symbolOf(next) >= 0) {
      model.choose(next);
      canvas.reveal(next);
    }
    return true;
  }

  private boolean enter() {
    model.focus(model.current());
    return true;
  }

  private boolean reveal(int node) {
    if (node >= 0) {
      canvas.reveal(node);
    }
    return node >= 0;
  }

  private boolean fit() {
    canvas.fit();
    return true;
  }
}
