package org.mergescope.app.view.waterfall;

import java.util.OptionalLong;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.shell.Controls;
import org.mergescope.app.view.shell.Scope;
import org.mergescope.app.view.theme.Theme;

import static org.mergescope.app.view.Texts.text;

/// The canvas: as large as what is seen, drawn again at most once a pulse, when something that it shows has changed.
final class WaterfallCanvas extends Region {
  private static final double LARGEST = 8_192;
  private static final double NARROWEST_NAME = 90;
  private static final double USUAL_NAME = 260;
  private static final double USUAL_PART = 0.42;

  private final Canvas canvas = new Canvas();
  private final WaterfallViewModel model;
  private final Theme theme;
  /// What the user dragged it to, or 0.
  private final DoubleProperty nameWidth = new SimpleDoubleProperty(this, "nameWidth", 0);
  private final CharWidths widths;
  private int hoverRow = -1;
  private double hoverX = -1;

  WaterfallCanvas(WaterfallViewModel model, Theme theme, CharWidths widths) {
    this.model = model;
    this.theme = theme;
    this.widths = widths;
    getStyleClass().add("waterfall-canvas");
    setId("waterfall-canvas");
    setFocusTraversable(true);
    Controls.isMainOfPane(this);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.TREE_VIEW);
    setAccessibleText(text("waterfall.accessible"));
    getChildren().add(canvas);
    model.shownProperty().subscribe(this::requestLayout);
    model.timeline().windowProperty().subscribe(this::requestLayout);
    model.timeline().measureProperty().subscribe(this::requestLayout);
    model.rows().topProperty().subscribe(this::requestLayout);
    model.search().matchesProperty().subscribe(this::requestLayout);
    model.selection().spanProperty().subscribe(this::spanChanged);
    model.selection().markedSpansProperty().subscribe(this::requestLayout);
    theme.paletteProperty().subscribe(this::requestLayout);
    model.byFunctionProperty().subscribe(this::requestLayout);
    nameWidth.subscribe(this::requestLayout);
    Scope.mark(this, Scope.TRACE);
  }

  Sheet sheet() {
    double width = Math.min(getWidth(), LARGEST);
    double chosen = nameWidth.get() > 0 ? nameWidth.get() : Math.min(USUAL_NAME, width * USUAL_PART);
    double name = Math.clamp(chosen, NARROWEST_NAME, Math.max(NARROWEST_NAME, width * 0.6));
    return new Sheet(width, Math.min(getHeight(), LARGEST), name, model.rows().topProperty().get());
  }

  /// How wide names are, as the user dragged it, or 0.
  ReadOnlyDoubleProperty nameWidthProperty() {
    return nameWidth;
  }

  void nameWidth(double width) {
    nameWidth.set(Math.max(NARROWEST_NAME, width));
  }

  /// Shows where the pointer is; a negative row for none, a negative `x` for not in the timeline.
  void hover(int row, double x) {
    if (row != hoverRow || x != hoverX) {
      hoverRow = row;
      hoverX = x;
      requestLayout();
    }
  }

  void cursorFor(Sheet.Zone zone) {
    setCursor(zone == Sheet.Zone.DIVIDER ? Cursor.H_RESIZE : Cursor.DEFAULT);
  }

  private void spanChanged() {
    int span = model.selection().spanProperty().get();
    setAccessibleText(model.describe(span));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // What has to stay in sight may scroll it.
    model.rows().roomProperty().set(sheet().visibleRows());
    Sheet sheet = sheet();
    canvas.setWidth(sheet.width());
    canvas.setHeight(sheet.height());
    Shown shown = model.shown();
    if (shown != null && sheet.width() > 0 && sheet.height() > 0) {
      PainterSurface surface = new PainterSurface(new CanvasPainter(canvas, theme.palette()), widths);
      WaterfallPainter.paint(surface, sheet, picture(shown), text("waterfall.names"));
    }
  }

  private WaterfallPicture picture(Shown shown) {
    return new WaterfallPicture(
        shown,
        model.timeline().window(),
        model.selected(),
        model.selection().markedSpansProperty().get(),
        model.search().matchesProperty().get(),
        new WaterfallPicture.Pointer(hoverRow, hoverX),
        model.timeline().measureProperty().get(),
        model.byFunctionProperty().get());
  }

  /// The moment under the pointer, where that is in the timeline.
  OptionalLong pointed() {
    Sheet sheet = sheet();
    return hoverX >= sheet.timelineLeft() && hoverX <= sheet.timelineRight()
        ? OptionalLong.of(model.timeline().window().nanosAt(sheet.fraction(hoverX)))
        : OptionalLong.empty();
  }
}
