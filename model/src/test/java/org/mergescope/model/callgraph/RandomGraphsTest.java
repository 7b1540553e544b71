package org.mergescope.model.callgraph;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.WhyKept;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Random modules of plain functions: what lives is what a traversal of JGraphT visits, and the reason given is as short
/// as its depth.
class RandomGraphsTest {
  static final int FUNCTIONS = 24;

  /// One call.
  record Call(int from, int to) {}

  @Property(tries = 300)
  void reachesWhatABreadthFirstTraversalVisits(
      @ForAll @Size(max = 60) List<@IntRange(max = FUNCTIONS * FUNCTIONS - 1) Integer> pairs) throws Exception {
    List<Call> calls = pairs.stream().map(pair -> new Call(pair / FUNCTIONS, pair % FUNCTIONS)).toList();
    Graph<Integer, DefaultEdge> expected = new SimpleDirectedGraph<>(DefaultEdge.class);
    StringBuilder text = new StringBuilder();
    for (int function = 0; function < FUNCTIONS; function++) {
      expected.addVertex(function);
      text.append("define internal void @f").append(function).append("() {");
      for (Call call : calls) {
        if (call.from() == function) {
          text.append(" call void @f").append(call.to()).append("()");
        }
      }
      text.append(" ret void }\n");
    }
    calls.stream().filter(call -> call.from() != call.to()).forEach(call -> expected.addEdge(call.from(), call.to()));
    CallGraph graph = CallGraph.of(Indexed.text(text.toString()));
    Reachability reachability =
        Reachability.of(graph, new Roots.Named(List.of("f0")), LivenessPolicy.ofVersion(22));
    BitSet unreachable = new BitSet();
    unreachable.set(0, FUNCTIONS);
    BreadthFirstIterator<Integer, DefaultEdge> visits = new BreadthFirstIterator<>(expected, 0);
    while (visits.hasNext()) {
      int function = visits.next();
      unreachable.clear(function);
      int steps =
          switch (WhyKept.explain(reachability, function)) {
            case WhyKept.Root _ -> 0;
            case WhyKept.Chain chain -> chain.steps().size();
            case WhyKept.Unreachable _ -> -1;
          };
      assertEquals(visits.getDepth(function), steps);
    }
    assertEquals(unreachable, reachability.unreachable());
  }
}
