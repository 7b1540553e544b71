package org.mergescope.app.view.graph;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import org.mergescope.app.view.picture.Box;

/// How a drawing is first seen: whole where its labels can be read then, else as much as possible of what is beside its
/// first node, at a size that can be read.
final class Opening {
  private static final double LEGIBLE = 0.75;
  private static final double USUAL = 0.85;
  private static final double FROM_LEFT = 0.25;
  private static final double MIDDLE = 0.5;

  private Opening() {}

  static Camera of(GraphLayout layout, Box first, double width, double height) {
    Camera whole = Camera.fitting(layout.bounds(), width, height);
    if (whole.scale() >= LEGIBLE) {
      return whole;
    }
    return DoubleStream.of(MIDDLE, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9)
        .mapToObj(fraction -> beside(first, fraction, width, height).within(layout.bounds(), width, height))
        .max(Comparator.comparingInt(camera -> layout.nodesIn(camera.visible(width, height)).cardinality()))
        .orElse(whole);
  }

  /// The first node near the left, so far down the viewport.
  private static Camera beside(Box first, double fraction, double width, double height) {
    return new Camera(
        first.centreX() - width / USUAL * FROM_LEFT, first.centreY() - height / USUAL * fraction, USUAL);
  }
}
