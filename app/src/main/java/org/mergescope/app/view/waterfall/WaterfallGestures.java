package org.mergescope.app.view.waterfall;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.waterfall.WaterfallViewModel.Shown;

/// What the mouse and the keyboard do on the canvas.
final class WaterfallGestures {
  private static final double WHEEL_STEP = 40;
  private static final double PAN = 0.2;

  private final WaterfallCanvas canvas;
  private final WaterfallViewModel model;
  private Sheet.@Nullable Zone dragged;
  private double dragX;

  WaterfallGestures(WaterfallCanvas canvas, WaterfallViewModel model) {
    this.canvas = canvas;
    this.model = model;
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(event -> dragged = null);
    canvas.setOnMouseMoved(this::move);
    canvas.setOnMouseExited(event -> canvas.hover(-1, -1));
    canvas.setOnMouseClicked(this::click);
    canvas.setOnScroll(this::scroll);
    canvas.setOnKeyPressed(this::key);
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    Sheet sheet = canvas.sheet();
    dragged = sheet.zone(event.getX(), event.getY());
    dragX = event.getX();
    Shown shown = model.shown();
    int row = sheet.rowAt(event.getY());
    if (shown == null || dragged == Sheet.Zone.DIVIDER || row < 0 || row >= shown.rows().rowCount()) {
      return;
    }
    int span = shown.rows().span(row);
    boolean triangle = dragged == Sheet.Zone.NAME
        && shown.facts().hasChildren(span)
        && sheet.onTriangle(event.getX(), shown.facts().trace().depth(span));
    if (triangle) {
      model.toggle(span);
    } else {
      model.select(span);
    }
  }

  private void drag(MouseEvent event) {
    Sheet sheet = canvas.sheet();
    if (dragged == Sheet.Zone.DIVIDER) {
      canvas.nameWidth(event.getX());
    } else if (dragged == Sheet.Zone.TIMELINE || dragged == Sheet.Zone.HEADER) {
      model.timeline().pan((dragX - event.getX()) / sheet.timelineWidth());
      dragX = event.getX();
    }
  }

  private void move(MouseEvent event) {
    Sheet sheet = canvas.sheet();
    Sheet.Zone zone = sheet.zone(event.getX(), event.getY());
    canvas.cursorFor(zone);
    canvas.hover(sheet.rowAt(event.getY()), zone == Sheet.Zone.TIMELINE ? event.getX() : -1);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      Sheet.Zone zone = canvas.sheet().zone(event.getX(), event.getY());
      if (zone == Sheet.Zone.TIMELINE) {
        model.fit();
      } else if (zone == Sheet.Zone.HEADER) {
        model.timeline().showAll();
      } else {
        model.jump();
      }
    }
  }

  private void scroll(ScrollEvent event) {
    Sheet sheet = canvas.sheet();
    if (event.isShortcutDown()) {
      model.timeline().zoom(event.getDeltaY() / WHEEL_STEP, sheet.fraction(event.getX()));
    } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      double delta = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
      model.timeline().pan(-delta / sheet.timelineWidth());
    } else {
      model.scroll(-event.getDeltaY() / Sheet.ROW);
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    int page = Math.max(1, (int) model.visibleRowsProperty().get() - 1);
    boolean known = true;
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case PAGE_UP -> model.move(-page);
      case PAGE_DOWN -> model.move(page);
      case HOME -> model.move(Integer.MIN_VALUE);
      case END -> model.move(Integer.MAX_VALUE);
      case LEFT -> model.left();
      case RIGHT -> model.right();
      case W -> model.timeline().zoom(1, model.anchor());
      case S -> model.timeline().zoom(-1, model.anchor());
      case A -> model.timeline().pan(-PAN);
      case D -> model.timeline().pan(PAN);
      case F -> model.fit();
      case DIGIT0, NUMPAD0 -> model.timeline().showAll();
      case E -> model.nextError();
      case I -> model.toggleDetails();
      case C -> model.byFunctionProperty().set(!model.byFunctionProperty().get());
      case ENTER -> model.jump();
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }
}
