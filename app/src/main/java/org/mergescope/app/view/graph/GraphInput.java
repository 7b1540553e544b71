package org.mergescope.app.view.graph;

import java.util.BitSet;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.mergescope.app.view.picture.Box;

/// Mouse and touchpad on the drawing surface: a node is dragged elsewhere, what is empty pans, with Shift it selects.
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
  private int held = -1;
  private boolean dragging;

  private GraphInput(GraphViewModel model, GraphCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
  }

  /// Listens from now on.
  static void attach(GraphViewModel model, GraphCanvas canvas) {
    GraphInput input = new GraphInput(model, canvas);
    canvas.setOnMouseMoved(input::moved);
    canvas.setOnMouseExited(event -> model.picking().hover(-1));
    canvas.setOnMousePressed(input::pressed);
    canvas.setOnMouseDragged(input::dragged);
    canvas.setOnMouseReleased(input::released);
    canvas.setOnMouseClicked(input::clicked);
    canvas.setOnScroll(input::scrolled);
    canvas.addEventHandler(ZoomEvent.ZOOM, event -> canvas.zoomAt(event.getX(), event.getY(), event.getZoomFactor()));
  }

  private void moved(MouseEvent event) {
    int node = canvas.nodeAt(event.getX(), event.getY());
    model.picking().hover(node);
    canvas.setCursor(node >= 0 ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    lastX = pressedX;
    lastY = pressedY;
    dragging = false;
    int node = canvas.nodeAt(pressedX, pressedY);
    boolean movable = model.drawingProperty().get().scene().symbolOf(node) >= 0;
    held = event.getButton() == MouseButton.PRIMARY && movable ? node : -1;
  }

  private void dragged(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY) {
      return;
    }
    dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_SLOP;
    if (!dragging) {
      return;
    }
    if (held >= 0) {
      Route.Point at = model.drawingProperty().get().layout().place(held);
      double scale = canvas.cameraProperty().get().scale();
      model.arrangement().move(
          held, at.x() + (event.getX() - lastX) / scale, at.y() + (event.getY() - lastY) / scale);
    } else if (event.isShiftDown() && event.getButton() == MouseButton.PRIMARY) {
      canvas.band(band(event));
    } else {
      canvas.setCursor(Cursor.CLOSED_HAND);
      canvas.pan(event.getX() - lastX, event.getY() - lastY);
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void released(MouseEvent event) {
    canvas.setCursor(Cursor.DEFAULT);
    held = -1;
    if (canvas.isBanding()) {
      canvas.band(GraphCanvas.NO_BAND);
      BitSet caught = canvas.nodesIn(band(event));
      model.picking().select(caught);
    }
  }

  private Box band(MouseEvent event) {
    return new Box(
        Math.min(pressedX, event.getX()),
        Math.min(pressedY, event.getY()),
        Math.abs(event.getX() - pressedX),
        Math.abs(event.getY() - pressedY));
  }

  private void clicked(MouseEvent event) {
    if (dragging || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int node = canvas.nodeAt(event.getX(), event.getY());
    if (event.getClickCount() == 2) {
      model.picking().focus(node);
    } else if (event.isAltDown() && model.arrangement().open(node, true)) {
      event.consume();
    } else if (event.isShortcutDown() || event.isShiftDown()) {
      model.picking().toggle(node);
    } else {
      model.picking().choose(node);
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
}
