package org.mergescope.app.view.overview;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.mergescope.model.treemap.Rectangle;

/// Mouse, touchpad and keys on the map.
final class MapInput {
  private static final double CLICK_SLOP = 4;
  private static final double WHEEL_NOTCH = 40;
  private static final double PINCH = 1.2;

  private final OverviewViewModel model;
  private final MapCanvas canvas;
  private double pressedX;
  private double pressedY;
  private boolean dragging;
  private double wheel;
  private double pinch = 1;

  private MapInput(OverviewViewModel model, MapCanvas canvas) {
    this.model = model;
    this.canvas = canvas;
  }

  /// Listens from now on.
  static void attach(OverviewViewModel model, MapCanvas canvas) {
    MapInput input = new MapInput(model, canvas);
    canvas.setOnMouseMoved(input::moved);
    canvas.setOnMouseExited(event -> model.picking().hover(-1));
    canvas.setOnMousePressed(input::pressed);
    canvas.setOnMouseDragged(input::dragged);
    canvas.setOnMouseReleased(input::released);
    canvas.setOnMouseClicked(input::clicked);
    canvas.setOnScroll(input::scrolled);
    canvas.setOnZoom(input::pinched);
    canvas.setOnZoomStarted(event -> input.pinch = 1);
    canvas.setOnKeyPressed(input::keyPressed);
    canvas.setOnKeyTyped(input::keyTyped);
  }

  private void moved(MouseEvent event) {
    int cell = canvas.cellAt(event.getX(), event.getY());
    model.picking().hover(cell);
    canvas.setCursor(cell > 0 ? Cursor.HAND : Cursor.DEFAULT);
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    pressedX = event.getX();
    pressedY = event.getY();
    dragging = false;
  }

  private void dragged(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      dragging |= Math.hypot(event.getX() - pressedX, event.getY() - pressedY) > CLICK_SLOP;
      if (dragging) {
        canvas.band(band(event));
      }
    }
  }

  private Rectangle band(MouseEvent event) {
    return new Rectangle(
        Math.min(pressedX, event.getX()),
        Math.min(pressedY, event.getY()),
        Math.abs(event.getX() - pressedX),
        Math.abs(event.getY() - pressedY));
  }

  private void released(MouseEvent event) {
    if (dragging) {
      canvas.band(null);
      model.picking().selectWithin(band(event), event.isShortcutDown() || event.isShiftDown());
    }
  }

  private void clicked(MouseEvent event) {
    if (dragging || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int cell = canvas.cellAt(event.getX(), event.getY());
    if (event.getClickCount() == 2) {
      model.open(cell);
    } else if (event.isShiftDown()) {
      model.picking().extend(cell, event.isShortcutDown());
    } else if (event.isShortcutDown()) {
      model.picking().toggle(cell);
    } else {
      model.picking().choose(cell);
    }
  }

  /// A level for each notch of a wheel.
  private void scrolled(ScrollEvent event) {
    wheel = Math.signum(wheel) == Math.signum(event.getDeltaY()) ? wheel + event.getDeltaY() : event.getDeltaY();
    if (Math.abs(wheel) >= WHEEL_NOTCH) {
      zoom(wheel > 0, event.getX(), event.getY());
      wheel = 0;
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    pinch *= event.getZoomFactor();
    if (pinch > PINCH || pinch < 1 / PINCH) {
      zoom(pinch > 1, event.getX(), event.getY());
      pinch = 1;
    }
    event.consume();
  }

  private void zoom(boolean in, double x, double y) {
    if (in) {
      model.zoom().into(canvas.cellAt(x, y));
    } else {
      model.zoom().out();
    }
  }

  private void keyPressed(KeyEvent event) {
    if (event.isShortcutDown()) {
      return;
    }
    boolean used = event.isAltDown()
        ? switch (event.getCode()) {
          case UP -> done(model.zoom()::out);
          case HOME -> done(() -> model.zoom().to(0));
          default -> false;
        }
        : switch (event.getCode()) {
          case LEFT -> done(() -> model.picking().step(MapSteps.Way.LEFT));
          case RIGHT -> done(() -> model.picking().step(MapSteps.Way.RIGHT));
          case UP -> done(() -> model.picking().step(MapSteps.Way.UP));
          case DOWN -> done(() -> model.picking().step(MapSteps.Way.DOWN));
          case PAGE_UP -> done(() -> model.picking().climb(true));
          case PAGE_DOWN -> done(() -> model.picking().climb(false));
          case ENTER -> done(() -> model.open(model.emphasisProperty().get().cursor()));
          case BACK_SPACE -> done(model.zoom()::out);
          case HOME -> done(() -> model.zoom().to(0));
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private void keyTyped(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCharacter()) {
      case "+", "=" -> model.zoom().into(model.emphasisProperty().get().cursor());
      case "-" -> model.zoom().out();
      case "0" -> model.zoom().to(0);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }
}
