package org.mergescope.app.view.graph;

import org.mergescope.app.view.picture.Box;

/// Which part of the world is seen: the world's point at the screen's origin, and how many pixels a unit takes.
record Camera(double x, double y, double scale) {
  static final double FARTHEST = 0.1;
  static final double NEAREST = 4;
  static final Camera START = new Camera(0, 0, 1);

  double screenX(double worldX) {
    return (worldX - x) * scale;
  }

  double screenY(double worldY) {
    return (worldY - y) * scale;
  }

  double worldX(double screenX) {
    return x + screenX / scale;
  }

  double worldY(double screenY) {
    return y + screenY / scale;
  }

  Box onScreen(Box world) {
    return new Box(screenX(world.x()), screenY(world.y()), world.width() * scale, world.height() * scale);
  }

  /// The part of the world that a viewport shows.
  Box visible(double width, double height) {
    return new Box(x, y, width / scale, height / scale);
  }

  /// Larger or smaller; the world's point under the given place of the screen stays there.
  Camera zoomedAt(double screenX, double screenY, double factor) {
    double next = Math.clamp(scale * factor, FARTHEST, NEAREST);
    return new Camera(worldX(screenX) - screenX / next, worldY(screenY) - screenY / next, next);
  }

  /// Everything moved by so many pixels.
  Camera panned(double byX, double byY) {
    return new Camera(x - byX / scale, y - byY / scale, scale);
  }

  /// The middle of a box in the middle of a viewport.
  Camera centredOn(Box box, double width, double height) {
    return new Camera(box.centreX() - width / scale / 2, box.centreY() - height / scale / 2, scale);
  }

  /// Moved no further than needed for a box to be seen with some room around it.
  Camera showing(Box box, double width, double height) {
    Box wanted = box.grown(24 / scale);
    Box seen = visible(width, height);
    double byX = Math.min(0, wanted.x() - seen.x()) + Math.max(0, wanted.right() - seen.right());
    double byY = Math.min(0, wanted.y() - seen.y()) + Math.max(0, wanted.bottom() - seen.bottom());
    return new Camera(x + byX, y + byY, scale);
  }

  /// No emptier than need be: what fits is in the middle, what does not fills the viewport.
  Camera within(Box world, double width, double height) {
    Box seen = visible(width, height);
    return new Camera(
        within(x, seen.width(), world.x(), world.width()), within(y, seen.height(), world.y(), world.height()), scale);
  }

  private static double within(double at, double seen, double start, double length) {
    return seen >= length ? start - (seen - length) / 2 : Math.clamp(at, start, start + length - seen);
  }

  /// All of a world in a viewport, not enlarged.
  static Camera fitting(Box world, double width, double height) {
    double fit = Math.min(width / Math.max(1, world.width()), height / Math.max(1, world.height()));
    return new Camera(0, 0, Math.clamp(fit, FARTHEST, 1)).centredOn(world, width, height);
  }

  /// On the way to another camera, `fraction` from 0 to 1; the middle of the viewport moves evenly.
  Camera towards(Camera goal, double fraction, double width, double height) {
    double at = scale * Math.pow(goal.scale / scale, fraction);
    double middleX = mix(worldX(width / 2), goal.worldX(width / 2), fraction);
    double middleY = mix(worldY(height / 2), goal.worldY(height / 2), fraction);
    return new Camera(middleX - width / at / 2, middleY - height / at / 2, at);
  }

  private static double mix(double from, double to, double fraction) {
    return from + (to - from) * fraction;
  }
}
