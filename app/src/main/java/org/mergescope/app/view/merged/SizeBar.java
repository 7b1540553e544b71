package org.mergescope.app.view.merged;

import java.util.List;
import javafx.scene.layout.Region;
import org.mergescope.model.merge.MergedFunction;

/// What of a function's code is its own, shared, and unreachable, as three lengths of one bar.
final class SizeBar extends Region {
  private static final double HEIGHT = 6;

  private final List<Region> parts = List.of(part("own"), part("shared"), part("unreachable"));
  private double[] bytes = new double[3];

  SizeBar() {
    getStyleClass().add("size-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().setAll(parts);
  }

  void show(MergedFunction function) {
    bytes = new double[] {
      function.exclusive().bytes(), function.shared().bytes(), function.unreachable().bytes()
    };
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double all = Math.max(1, bytes[0] + bytes[1] + bytes[2]);
    double x = 0;
    for (int part = 0; part < bytes.length; part++) {
      double end = x + bytes[part] / all * getWidth();
      parts.get(part).resizeRelocate(Math.rint(x), 0, Math.rint(end) - Math.rint(x), getHeight());
      x = end;
    }
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    return part;
  }
}
