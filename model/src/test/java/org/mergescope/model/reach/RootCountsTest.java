package org.mergescope.model.reach;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RootCountsTest {
  private static Reachability exported(String module) throws Exception {
    return Reachability.of(CallGraph.of(Indexed.text(module)), new Roots.Exported(), LivenessPolicy.ofVersion(22));
  }

  private static int[] counts(Reachability reachability) {
    RootCounts counts = RootCounts.of(reachability, () -> false);
    return IntStream.range(0, reachability.graph().module().symbolCount()).map(counts::of).toArray();
  }

  @Test
  void countsTheRootsThatLeadToASymbol() throws Exception {
    assertArrayEquals(
        new int[] {1, 2, 2, 2, 0},
        counts(exported(
            """
            define void @first() { call void @second() ret void }
            define void @second() { call void @shared() ret void }
            define internal void @shared() { call void @again() ret void }
            define internal void @again() { call void @shared() ret void }
            define internal void @dead() { call void @shared() ret void }
            """)));
  }

  @Test
  void countsMoreRootsThanABlockHolds() throws Exception {
    int roots = 700;
    String module = IntStream.range(0, roots)
        .mapToObj("define void @root%d() { call void @shared() ret void }\n"::formatted)
        .collect(Collectors.joining("", "define internal void @shared() { ret void }\n", ""));
    int[] expected = new int[roots + 1];
    Arrays.fill(expected, 1);
    expected[0] = roots;
    assertArrayEquals(expected, counts(exported(module)));
  }

  @Test
  void stopsWhenCancelled() throws Exception {
    Reachability reachability = exported("define void @root() { ret void }\n");
    assertThrows(CancellationException.class, () -> RootCounts.of(reachability, () -> true));
  }

  @Property(tries = 200)
  void agreesWithAWalkFromEachRoot(
      @ForAll @Size(max = 90) List<@IntRange(max = RandomSymbols.CHOICES - 1) Integer> choices) throws Exception {
    Reachability reachability = exported(RandomSymbols.module(choices));
    LivenessEdges edges = new LivenessEdges(reachability);
    int symbols = reachability.graph().module().symbolCount();
    int[] expected = new int[symbols];
    for (int root = 0; root < symbols; root++) {
      if (reachability.isRoot(root)) {
        walk(edges, edges.node(root)).stream().filter(node -> node < symbols).forEach(node -> expected[node]++);
      }
    }
    assertEquals(Arrays.toString(expected), Arrays.toString(counts(reachability)));
  }

  private static BitSet walk(LivenessEdges edges, int start) {
    BitSet seen = new BitSet();
    seen.set(start);
    ArrayDeque<Integer> left = new ArrayDeque<>(List.of(start));
    while (!left.isEmpty()) {
      int node = left.remove();
      for (int i = 0; i < edges.outDegree(node); i++) {
        int target = edges.target(node, i);
        if (!seen.get(target)) {
          seen.set(target);
          left.add(target);
        }
      }
    }
    return seen;
  }
}
