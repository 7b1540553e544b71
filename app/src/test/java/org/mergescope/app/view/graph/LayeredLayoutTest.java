package org.mergescope.app.view.graph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.app.view.picture.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LayeredLayoutTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 20, 60, 300})
  void nothingOverlapsAndEdgesEndAtBorders(int nodes) {
    GraphShape shape = Shapes.levelled(nodes, 11);
    assertEquals(List.of(), LayoutInvariants.broken(shape, LayeredLayout.of(shape)));
  }

  @Test
  void sameShapeSameLayout() {
    assertEquals(LayeredLayout.of(Shapes.levelled(80, 5)), LayeredLayout.of(Shapes.levelled(80, 5)));
  }

  @Test
  void calledFunctionsStandRightOfTheirCallersButForCycles() {
    GraphLayout layout = LayeredLayout.of(Shapes.of("""
        main -> a c
        a -> b
        b -> a c
        """));
    List<Box> boxes = layout.boxes();
    assertTrue(boxes.get(0).right() < boxes.get(1).x(), "main, a");
    assertTrue(boxes.get(1).right() < boxes.get(3).x(), "a, b");
    assertTrue(boxes.get(3).right() < boxes.get(2).x(), "b, c");
  }

  @Test
  void longEdgesPassBesideTheNodesBetween() {
    GraphShape shape = Shapes.of("""
        main -> a c
        a -> b
        b -> c
        """);
    GraphLayout layout = LayeredLayout.of(shape);
    List<Route.Point> way = layout.routes().get(1).points();
    for (int i = 1; i < way.size(); i++) {
      Route.Point from = way.get(i - 1);
      Route.Point to = way.get(i);
      Box step = new Box(
          Math.min(from.x(), to.x()),
          Math.min(from.y(), to.y()),
          Math.abs(from.x() - to.x()),
          Math.abs(from.y() - to.y()));
      assertEquals(List.of(false, false), layout.boxes().subList(1, 3).stream().map(step::overlaps).toList());
    }
  }

  @Test
  void deepChainsNeedNoStack() {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      chain.append('n').append(i).append(" -> n").append(i + 1).append('\n');
    }
    assertEquals(20_001, LayeredLayout.of(Shapes.of(chain.toString())).boxes().size());
  }

  @Test
  void saysThatItIsSimple() {
    assertTrue(LayeredLayout.of(Shapes.of("main -> a")).simplified());
  }
}
