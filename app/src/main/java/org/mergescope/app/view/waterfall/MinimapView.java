package org.mergescope.app.view.waterfall;

import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.shell.TooltipText;
import org.mergescope.app.view.theme.Palette;
import org.mergescope.app.view.theme.Theme;

import static org.mergescope.app.view.Texts.text;

/// The whole trace above the waterfall: dragging chooses what is shown, dragging what is shown moves it.
final class MinimapView extends Region {
  private static final double HEIGHT = 34;
  private static final double LEAST_DRAG = 4;

  private final Canvas ground = new Canvas();
  private final Canvas stretch = new Canvas();
  private final WaterfallViewModel model;
  private final Theme theme;
  private final CharWidths widths;
  private final WaterfallCanvas below;
  private @Nullable Density density;
  private @Nullable SpanFacts counted;
  private @Nullable Object countedScale;
  private @Nullable Object drawn;
  private boolean moving;
  private double pressed;
  private double dragged;

  /// @param below where the timeline is that this is the whole of
  MinimapView(WaterfallViewModel model, Theme theme, CharWidths widths, WaterfallCanvas below) {
    this.model = model;
    this.theme = theme;
    this.widths = widths;
    this.below = below;
    setId("waterfall-minimap");
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(ground, stretch);
    setCursor(Cursor.CROSSHAIR);
    TooltipText.set(this, text("waterfall.minimap.tooltip"));
    model.shownProperty().subscribe(this::requestLayout);
    model.timeline().windowProperty().subscribe(this::requestLayout);
    theme.paletteProperty().subscribe(this::requestLayout);
    below.nameWidthProperty().subscribe(this::requestLayout);
    below.widthProperty().subscribe(this::requestLayout);
    setOnMousePressed(this::press);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
  }

  private MinimapPainter.Place place() {
    Sheet sheet = below.sheet();
    return new MinimapPainter.Place(sheet.timelineLeft(), sheet.timelineWidth(), HEIGHT);
  }

  private void press(MouseEvent event) {
    if (event.getClickCount() == 2) {
      model.timeline().showAll();
      return;
    }
    TimeWindow window = model.timeline().window();
    pressed = place().fraction(event.getX());
    dragged = pressed;
    double start = (double) window.startNanos() / window.traceNanos();
    double length = (double) window.lengthNanos() / window.traceNanos();
    moving = !window.isWhole() && pressed >= start && pressed <= start + length;
  }

  private void drag(MouseEvent event) {
    double at = place().fraction(event.getX());
    if (moving) {
      TimeWindow window = model.timeline().window();
      long start = window.startNanos() + Math.round((at - dragged) * window.traceNanos());
      model.timeline().show(window.of(start, window.lengthNanos()));
    }
    dragged = at;
    requestLayout();
  }

  private void release(MouseEvent event) {
    if (!moving && Math.abs(dragged - pressed) * place().width() >= LEAST_DRAG) {
      model.timeline().show(model.timeline().window().between(pressed, dragged));
    }
    moving = false;
    pressed = dragged;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Shown shown = model.shown();
    MinimapPainter.Place place = place();
    double width = below.sheet().width();
    if (shown == null || width <= 0) {
      return;
    }
    TimeWindow window = model.timeline().window();
    if (density == null || counted != shown.facts() || countedScale != window.gaps()) {
      density = window.gaps() == null
          ? shown.facts().density()
          : Density.of(shown.facts().trace(), window.whole(), SpanFacts.STRETCHES);
      counted = shown.facts();
      countedScale = window.gaps();
    }
    // The ground is some hundred rectangles: too many for every frame of a pan.
    Drawn now = new Drawn(density, theme.palette(), place, width);
    if (!now.equals(drawn)) {
      drawn = now;
      resize(ground, width);
      MinimapPainter.ground(new PainterSurface(new CanvasPainter(ground, theme.palette()), widths), density, place);
    }
    resize(stretch, width);
    stretch.getGraphicsContext2D().clearRect(0, 0, width, HEIGHT);
    boolean choosing = !moving && pressed != dragged;
    MinimapPainter.stretch(
        new PainterSurface(new CanvasPainter(stretch, theme.palette()), widths), window, place,
        choosing ? pressed : 0, choosing ? dragged : 0);
  }

  private record Drawn(Density density, Palette palette, MinimapPainter.Place place, double width) {}

  private static void resize(Canvas canvas, double width) {
    canvas.setWidth(width);
    canvas.setHeight(HEIGHT);
  }
}
