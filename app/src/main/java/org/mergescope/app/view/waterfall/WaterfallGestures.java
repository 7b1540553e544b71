package org.mergescope.app.view.waterfall;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.shell.Command;

/// What the mouse and the keyboard do on the canvas.
final class WaterfallGestures {
  private static final double WHEEL_STEP = 40;

  private final WaterfallCanvas canvas;
  private final WaterfallViewModel model;
  private final List<Command> commands;
  private Sheet.@Nullable Zone dragged;
  private double dragX;

  /// @param commands what characters do here
  WaterfallGestures(WaterfallCanvas canvas, WaterfallViewModel model, List<Command> commands) {
    this.canvas = canvas;
    this.commands = commands;
    this.model = model;
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(event -> dragged = null);
    canvas.setOnMouseMoved(this::move);
    canvas.setOnMouseExited(event -> canvas.hover(-1, -1));
    canvas.setOnMouseClicked(this::click);
    canvas.setOnScroll(this::scroll);
    canvas.setOnKeyPressed(this::key);
    canvas.setOnKeyTyped(this::typed);
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
    if (dragged == Sheet.Zone.TIMELINE && event.isShiftDown()) {
      return;
    }
    boolean triangle = dragged == Sheet.Zone.NAME
        && (shown.facts().hasChildren(span) || shown.choice().folded(span) > 1)
        && sheet.onTriangle(event.getX(), shown.facts().trace().depth(span));
    if (triangle) {
      model.rows().toggle(span);
    } else {
      model.select(span);
    }
  }

  private void drag(MouseEvent event) {
    Sheet sheet = canvas.sheet();
    if (dragged == Sheet.Zone.DIVIDER) {
      canvas.nameWidth(event.getX());
    } else if (event.isShiftDown() && dragged == Sheet.Zone.TIMELINE) {
      TimeWindow window = model.timeline().window();
      model.timeline().measure(
          window.nanosAt(sheet.fraction(dragX)), window.nanosAt(sheet.fraction(event.getX())));
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
    canvas.pointed().ifPresent(model.timeline()::pointAt);
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      Sheet.Zone zone = canvas.sheet().zone(event.getX(), event.getY());
      if (zone == Sheet.Zone.TIMELINE) {
        model.span().fit();
      } else if (zone == Sheet.Zone.HEADER) {
        model.timeline().showAll();
      } else {
        model.span().jump();
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
      model.rows().scroll(-event.getDeltaY() / Sheet.ROW);
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    int page = Math.max(1, (int) model.rows().roomProperty().get() - 1);
    boolean known = true;
    switch (event.getCode()) {
      case UP -> model.steps().rows(-1);
      case DOWN -> model.steps().rows(1);
      case PAGE_UP -> model.steps().rows(-page);
      case PAGE_DOWN -> model.steps().rows(page);
      case HOME -> model.steps().rows(Integer.MIN_VALUE);
      case END -> model.steps().rows(Integer.MAX_VALUE);
      case LEFT -> model.steps().left();
      case RIGHT -> model.steps().right();
      case F3 -> model.steps().match(!event.isShiftDown());
      case ENTER -> model.span().jump();
      case ESCAPE -> known = model.timeline().forgetMeasure();
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void typed(KeyEvent event) {
    commands.stream()
        .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
        .findFirst()
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }
}
