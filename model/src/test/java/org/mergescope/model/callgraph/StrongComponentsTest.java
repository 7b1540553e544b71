package org.mergescope.model.callgraph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StrongComponentsTest {
  static final int FUNCTIONS = 24;

  @Test
  void findsFunctionsThatCallEachOther() throws IrFormatException {
    StrongComponents components = StrongComponents.of(CallGraph.of(Indexed.text(
        """
        define void @a() { call void @b() ret void }
        define void @b() { call void @c() ret void }
        define void @c() { call void @b() call void @d() ret void }
        define void @d() { call void @d() ret void }
        define void @e() { ret void, !x !{ptr @e} }
        """)));
    assertEquals(4, components.count());
    assertArrayEquals(new int[] {1, 2}, components.members(components.component(1)));
    assertTrue(components.component(0) > components.component(1));
    assertTrue(components.component(2) > components.component(3));
    assertFalse(components.isCyclic(0));
    assertTrue(components.isCyclic(2));
    assertTrue(components.isCyclic(3));
    assertFalse(components.isCyclic(4));
  }

  @Test
  void followsChainsOfAnyLength() throws IrFormatException {
    int length = 200_000;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("@g").append(i).append(" = global ptr @g").append((i + 1) % length).append('\n');
    }
    assertEquals(1, StrongComponents.of(CallGraph.of(Indexed.text(text.toString()))).count());
  }

  @Property(tries = 200)
  void agreesWithJgrapht(
      @ForAll @Size(max = 60) List<@IntRange(max = FUNCTIONS * FUNCTIONS - 1) Integer> pairs) throws Exception {
    Graph<Integer, DefaultEdge> expected = new SimpleDirectedGraph<>(DefaultEdge.class);
    StringBuilder text = new StringBuilder();
    for (int function = 0; function < FUNCTIONS; function++) {
      expected.addVertex(function);
      int from = function;
      text.append("@f").append(from).append(" = global [9 x ptr] [");
      pairs.stream().filter(pair -> pair / FUNCTIONS == from).forEach(
          pair -> text.append(" ptr @f").append(pair % FUNCTIONS));
      text.append(" ]\n");
    }
    for (int pair : pairs) {
      if (pair / FUNCTIONS != pair % FUNCTIONS) {
        expected.addEdge(pair / FUNCTIONS, pair % FUNCTIONS);
      }
    }
    StrongComponents components = StrongComponents.of(CallGraph.of(Indexed.text(text.toString())));
    Set<String> ours = new TreeSet<>();
    for (int component = 0; component < components.count(); component++) {
      Set<Integer> members = new TreeSet<>();
      for (int member : components.members(component)) {
        members.add(member);
      }
      ours.add(members.toString());
    }
    Set<String> theirs = new TreeSet<>();
    new KosarajuStrongConnectivityInspector<>(expected).stronglyConnectedSets()
        .forEach(set -> theirs.add(new TreeSet<>(set).toString()));
    assertEquals(theirs, ours);
  }
}
