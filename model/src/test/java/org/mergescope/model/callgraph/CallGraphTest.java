package org.mergescope.model.callgraph;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.ModuleIndex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class CallGraphTest {
  private static final String MODULE =
      """
      define void @a() {
        call void @b()
        call void @c()
        call void @b(ptr @a)
        store ptr @c, ptr %p, !x !{ptr @d}
      }
      define void @b() { call void @c() ret void }
      declare void @c()
      declare void @d()
      !0 = !{ptr @b}
      """;

  @Test
  void numbersEdgesBySourceAndPlace() throws IrFormatException {
    CallGraph graph = CallGraph.of(Indexed.text(MODULE));
    assertEquals(
        List.of("a CALL b", "a CALL c", "a CALL b", "a ADDRESS_IN_CODE a", "a ADDRESS_IN_CODE c", "a METADATA d",
            "b CALL c"),
        edges(graph));
    assertEquals(4, graph.edgeAt(0, graph.offset(4)));
    assertEquals(-1, graph.edgeAt(0, graph.offset(4) + 1));
    assertEquals(-1, graph.edgeAt(2, 0));
  }

  @Test
  void listsEachNeighbourOnceAndNotItself() throws IrFormatException {
    CallGraph graph = CallGraph.of(Indexed.text(MODULE));
    assertArrayEquals(new int[] {1, 2}, graph.callees(0));
    assertArrayEquals(new int[] {0, 1}, graph.callers(2));
    assertArrayEquals(new int[] {}, graph.callers(0));
    assertArrayEquals(new int[] {}, graph.callers(3));
  }

  @Test
  void findsIncomingEdgesInTheOrderOfSources() throws IrFormatException {
    CallGraph graph = CallGraph.of(Indexed.text(MODULE));
    List<Integer> incoming = new ArrayList<>();
    for (int i = 0; i < graph.inDegree(2); i++) {
      incoming.add(graph.incoming(2, i));
    }
    assertEquals(List.of(1, 4, 6), incoming);
  }

  private static List<String> edges(CallGraph graph) {
    ModuleIndex module = graph.module();
    List<String> edges = new ArrayList<>();
    for (int edge = 0; edge < graph.edgeCount(); edge++) {
      edges.add(
          module.name(graph.source(edge)) + " " + graph.kind(edge) + " " + module.name(graph.target(edge)));
    }
    return edges;
  }
}
