package org.mergescope.app.view.inspector;

import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.IndirectCalls;
import org.mergescope.model.reach.Reachability;

/// What was computed for the state that was inspected last, as the next symbol is mostly of the same. For any thread.
final class RecentAnalyses {
  private @Nullable Held held;
  private @Nullable Called called;

  private record Held(Reachability of, Dominators dominators) {}

  private record Called(CallGraph of, IndirectCalls calls) {}

  synchronized Dominators dominators(Reachability reachability) {
    Held known = held;
    if (known == null || known.of() != reachability) {
      known = new Held(reachability, Dominators.of(reachability));
      held = known;
    }
    return known.dominators();
  }

  synchronized IndirectCalls indirectCalls(CallGraph graph) {
    Called known = called;
    if (known == null || known.of() != graph) {
      known = new Called(graph, IndirectCalls.of(graph));
      called = known;
    }
    return known.calls();
  }
}
