package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.app.task.DeepWork;
import org.mergescope.app.view.picture.Box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ElkLayoutTest {
  private static GraphLayout layout(GraphShape shape) throws Exception {
    return DeepWork.start("layout", () -> ElkLayout.of(shape)).await(Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 20, 60, 150})
  void nothingOverlapsAndEdgesEndAtBorders(int nodes) throws Exception {
    GraphShape shape = Shapes.levelled(nodes, 7);
    assertEquals(List.of(), LayoutInvariants.broken(shape, layout(shape)));
  }

  @Test
  void sameShapeSameLayout() throws Exception {
    assertEquals(layout(Shapes.levelled(40, 3)), layout(Shapes.levelled(40, 3)));
  }

  @Test
  void callsGoFromLeftToRight() throws Exception {
    GraphLayout layout = layout(Shapes.of("""
        main -> run
        run -> parse write
        """));
    List<Box> boxes = layout.boxes();
    assertTrue(boxes.get(0).right() < boxes.get(1).x(), "main is left of run");
    assertTrue(boxes.get(1).right() < boxes.get(2).x(), "run is left of parse");
    assertEquals(boxes.get(2).x(), boxes.get(3).x(), "parse and write are in one layer");
  }

  @Test
  void rootThatIsCalledStaysFirst() throws Exception {
    GraphLayout layout = layout(Shapes.of("""
        main -> a
        a -> b
        b -> main
        """));
    assertTrue(layout.boxes().get(0).right() < layout.boxes().get(1).x(), "main is first");
  }

  @Test
  void emptyShapeIsEmpty() throws Exception {
    assertEquals(List.of(), layout(new GraphShape(List.of(), List.of())).boxes());
  }
}
