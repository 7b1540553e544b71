package org.mergescope.model.callgraph;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CallGraphViewTest {
  static final int FUNCTIONS = 20;

  @Test
  void showsStrongEdgesInBothDirections() throws Exception {
    CallGraphView view = CallGraphView.of(CallGraph.of(Indexed.text(
        """
        define void @a() { call void @b() call void @b(ptr @b) ret void, !x !{ptr @c} }
        define void @b() { ret void }
        define void @c() { call void @a() ret void }
        """)));
    assertEquals("([0, 1, 2], [0=(0,1), 1=(0,1), 2=(0,1), 4=(2,0)])", view.toString());
    assertEquals(Set.of(0, 1, 2), view.outgoingEdgesOf(0));
    assertEquals(Set.of(4), view.incomingEdgesOf(0));
    assertEquals(4, view.degreeOf(0));
    assertEquals(Set.of(0, 1, 2), view.getAllEdges(0, 1));
    assertEquals(List.of(0, 2, 4), List.copyOf(view.firstOfEachKind().edgeSet()));
    BitSet two = new BitSet();
    two.set(0);
    two.set(2);
    assertEquals("([0, 2], [4=(2,0)])", view.among(two).toString());
    assertEquals(2, new ConnectivityInspector<>(view).connectedSetOf(2).size() - 1);
    assertThrows(UnsupportedOperationException.class, () -> view.removeEdge(4));
    assertThrows(UnsupportedOperationException.class, () -> view.addVertex(7));
  }

  @Property(tries = 100)
  void isTraversedAsReachabilityWalks(
      @ForAll @Size(max = 50) List<@IntRange(max = FUNCTIONS * FUNCTIONS - 1) Integer> pairs) throws Exception {
    StringBuilder text = new StringBuilder();
    for (int function = 0; function < FUNCTIONS; function++) {
      int from = function;
      text.append("define internal void @f").append(from).append("() {");
      pairs.stream().filter(pair -> pair / FUNCTIONS == from).forEach(
          pair -> text.append(" store ptr @f").append(pair % FUNCTIONS).append(", ptr null"));
      text.append(" ret void }\n");
    }
    CallGraph graph = CallGraph.of(Indexed.text(text.toString()));
    BitSet unvisited = new BitSet();
    unvisited.set(0, FUNCTIONS);
    new BreadthFirstIterator<>(CallGraphView.of(graph), 0).forEachRemaining(unvisited::clear);
    Reachability reachability =
        Reachability.of(graph, new Roots.Named(List.of("f0")), LivenessPolicy.ofVersion(22));
    assertEquals(unvisited, reachability.unreachable());
  }
}
