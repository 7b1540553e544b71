package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.junit.jupiter.api.Test;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DisjointChainsTest {
  static final int FUNCTIONS = 12;

  @Test
  void findsIndependentReasonsTheShortestFirst() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { call void @a() call void @b() store ptr @t, ptr null ret i32 0 }
        define internal void @a() { call void @c() ret void }
        define internal void @b() { call void @c() call void @t() ret void }
        define internal void @c() { call void @t() ret void }
        define internal void @t() { ret void }
        """);
    assertEquals(
        List.of("main t", "main b t", "main a c t"), chains(DisjointChains.of(reachability, 4, 5), reachability));
    assertEquals(2, DisjointChains.of(reachability, 4, 2).size());
    assertEquals(List.of(), DisjointChains.of(reachability, 0, 5));
  }

  @Test
  void givesUpAShortcutThatBlocksTwoChains() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { call void @a() call void @b() ret i32 0 }
        define internal void @a() { call void @c() ret void }
        define internal void @b() { call void @c() call void @x() ret void }
        define internal void @x() { call void @y() ret void }
        define internal void @y() { call void @t() ret void }
        define internal void @c() { call void @t() call void @y() ret void }
        define internal void @t() { ret void }
        """);
    assertEquals(
        List.of("main a c t", "main b x y t"), chains(DisjointChains.of(reachability, 6, 5), reachability));
  }

  @Test
  void passesThroughComdatsAsOneSymbol() throws Exception {
    Reachability reachability = reach(
        """
        $g = comdat any
        define i32 @main() { call void @g() store ptr @guard, ptr null ret i32 0 }
        define linkonce_odr void @g() comdat { call void @t() ret void }
        @guard = linkonce_odr global ptr @t, comdat($g)
        define internal void @t() { ret void }
        """);
    assertEquals(List.of("main g t"), chains(DisjointChains.of(reachability, 3, 5), reachability));
    assertEquals(List.of("main g guard"), chains(DisjointChains.of(reachability, 2, 5), reachability));
  }

  @Property(tries = 200)
  void findsAsManyAsAFlowAllows(
      @ForAll @Size(max = 50) List<@IntRange(max = FUNCTIONS * FUNCTIONS - 1) Integer> pairs) throws Exception {
    Reachability reachability = reach(module(pairs));
    for (int symbol = 1; symbol < FUNCTIONS; symbol++) {
      List<WhyKept.Chain> chains = DisjointChains.of(reachability, symbol, FUNCTIONS);
      assertEquals(flow(pairs, symbol), chains.size());
      List<Integer> between = new ArrayList<>();
      for (WhyKept.Chain chain : chains) {
        int at = chain.root();
        for (WhyKept.Step step : chain.steps()) {
          assertEquals(at, step.from());
          at = step.to();
          between.add(at);
        }
        assertEquals(symbol, at);
        between.removeLast();
      }
      assertEquals(between.stream().distinct().toList(), between);
      assertTrue(!between.contains(symbol) && !between.contains(0));
    }
  }

  private static String module(List<Integer> pairs) {
    StringBuilder text = new StringBuilder();
    for (int function = 0; function < FUNCTIONS; function++) {
      int from = function;
      text.append("define internal void @").append(from == 0 ? "main" : "f" + from).append("() {");
      pairs.stream().filter(pair -> pair / FUNCTIONS == from && pair % FUNCTIONS != 0).forEach(
          pair -> text.append(" call void @f").append(pair % FUNCTIONS).append("()"));
      text.append(" ret void }\n");
    }
    return text.toString();
  }

  /// The most chains from function 0, by a flow in which each function lets one through.
  private static int flow(List<Integer> pairs, int to) {
    Graph<Integer, DefaultWeightedEdge> network = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    for (int i = 0; i < FUNCTIONS; i++) {
      network.addVertex(2 * i);
      network.addVertex(2 * i + 1);
      network.addEdge(2 * i, 2 * i + 1);
    }
    for (int pair : pairs) {
      if (pair / FUNCTIONS != pair % FUNCTIONS && pair % FUNCTIONS != 0) {
        network.addEdge(2 * (pair / FUNCTIONS) + 1, 2 * (pair % FUNCTIONS));
      }
    }
    return (int) Math.round(new EdmondsKarpMFImpl<>(network).calculateMaximumFlow(1, 2 * to));
  }

  private static List<String> chains(List<WhyKept.Chain> chains, Reachability reachability) {
    ModuleIndex module = reachability.graph().module();
    return chains.stream()
        .map(chain -> module.name(chain.root())
            + chain.steps().stream().map(step -> " " + module.name(step.to())).reduce("", String::concat))
        .toList();
  }

  private static Reachability reach(String module) throws Exception {
    return Reachability.of(CallGraph.of(Indexed.text(module)), Roots.MAIN, LivenessPolicy.ofVersion(22));
  }
}
