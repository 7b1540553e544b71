package org.mergescope.app.view.graph;

import org.junit.jupiter.api.Test;
import org.mergescope.app.view.picture.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CameraTest {
  private static final double EXACT = 1e-9;

  @Test
  void zoomKeepsTheWorldUnderThePointer() {
    Camera before = new Camera(30, -20, 0.8);
    Camera after = before.zoomedAt(120, 45, 1.5);
    assertEquals(1.2, after.scale(), EXACT);
    assertEquals(before.worldX(120), after.worldX(120), EXACT);
    assertEquals(before.worldY(45), after.worldY(45), EXACT);
  }

  @Test
  void zoomStaysBetweenTenAndFourHundredPercent() {
    assertEquals(0.1, Camera.START.zoomedAt(0, 0, 0.001).scale(), EXACT);
    assertEquals(4, Camera.START.zoomedAt(0, 0, 1_000).scale(), EXACT);
  }

  @Test
  void panMovesTheWorldWithThePointer() {
    assertEquals(new Camera(-10, 5, 2), new Camera(0, 0, 2).panned(20, -10));
  }

  @Test
  void fittingShowsAllOfALargeWorldInTheMiddle() {
    assertEquals(new Camera(0, -500, 0.25), Camera.fitting(new Box(0, 0, 2_000, 1_000), 500, 500));
  }

  @Test
  void fittingEnlargesNothing() {
    assertEquals(new Camera(-200, -225, 1), Camera.fitting(new Box(0, 0, 100, 50), 500, 500));
  }

  @Test
  void movesNoFurtherThanNeededToShowABox() {
    Camera camera = new Camera(0, 0, 1);
    assertEquals(camera, camera.showing(new Box(100, 100, 80, 26), 500, 400));
    assertEquals(new Camera(104, 0, 1), camera.showing(new Box(500, 100, 80, 26), 500, 400));
  }

  @Test
  void arrivesWhereItGlidesTo() {
    Camera from = new Camera(10, 20, 0.5);
    Camera goal = new Camera(300, -40, 2);
    assertEquals(from, from.towards(goal, 0, 640, 480));
    assertEquals(goal, from.towards(goal, 1, 640, 480));
    assertEquals(1, from.towards(goal, 0.5, 640, 480).scale(), EXACT);
  }

  @Test
  void screenAndWorldAreInverse() {
    Camera camera = new Camera(12, 34, 1.7);
    assertEquals(99, camera.screenX(camera.worldX(99)), EXACT);
    assertEquals(77, camera.screenY(camera.worldY(77)), EXACT);
  }
}
