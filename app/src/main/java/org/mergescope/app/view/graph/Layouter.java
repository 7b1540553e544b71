package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.mergescope.app.task.TimeLimit;

/// Lays a shape out as well as it can in the time a person waits.
///
/// @param careful the good layout, which may fail or take too long
/// @param patience after which the simple layout stands in
record Layouter(Function<GraphShape, GraphLayout> careful, Duration patience) {
  /// The layered layout of ELK, and two seconds for it.
  static final Layouter ELK = new Layouter(ElkLayout::of, Duration.ofSeconds(2));

  GraphLayout layout(GraphShape shape) throws InterruptedException {
    try {
      return TimeLimit.call("layout", patience, () -> careful.apply(shape));
    } catch (ExecutionException | TimeoutException e) {
      return LayeredLayout.of(shape);
    }
  }
}
