package org.mergescope.app.view.graph;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The camera of a view on its way: glides to where it is sent, unless the user prefers no motion.
final class CameraMotion {
  private static final double GLIDE_NANOS = 150e6;

  private final ReadOnlyObjectWrapper<Camera> camera = new ReadOnlyObjectWrapper<>(this, "camera", Camera.START);
  private final BooleanSupplier reduced;
  private Camera from = Camera.START;
  private Camera to = Camera.START;
  private double width;
  private double height;
  private long started;

  private final AnimationTimer timer = new AnimationTimer() {
    @Override
    public void handle(long now) {
      started = started == 0 ? now : started;
      double fraction = Math.min(1, (now - started) / GLIDE_NANOS);
      double eased = 1 - Math.pow(1 - fraction, 3);
      camera.set(fraction >= 1 ? to : from.towards(to, eased, width, height));
      if (fraction >= 1) {
        stop();
      }
    }
  };

  CameraMotion(BooleanSupplier reduced) {
    this.reduced = reduced;
  }

  /// Where the camera is.
  ReadOnlyObjectProperty<Camera> cameraProperty() {
    return camera.getReadOnlyProperty();
  }

  /// Where the camera is.
  Camera camera() {
    return camera.get();
  }

  /// Is there at once.
  void jump(Camera goal) {
    timer.stop();
    to = goal;
    camera.set(goal);
  }

  /// Glides there, across a viewport of this size.
  void glide(Camera goal, double viewWidth, double viewHeight) {
    if (reduced.getAsBoolean()) {
      jump(goal);
      return;
    }
    timer.stop();
    from = camera.get();
    to = goal;
    width = viewWidth;
    height = viewHeight;
    started = 0;
    timer.start();
  }

  /// Where it will be when it has arrived.
  Camera goal() {
    return to;
  }
}
