package org.mergescope.app.view.inspector;

import org.jspecify.annotations.Nullable;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.reach.IndirectCalls;

/// What was computed for the module that was inspected last. For any thread.
final class RecentAnalyses {
  private @Nullable Called called;

  private record Called(CallGraph of, IndirectCalls calls) {}

  synchronized IndirectCalls indirectCalls(CallGraph graph) {
    Called known = called;
    if (known == null || known.of() != graph) {
      known = new Called(graph, IndirectCalls.of(graph));
      called = known;
    }
    return known.calls();
  }
}
