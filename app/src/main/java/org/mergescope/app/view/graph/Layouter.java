package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.mergescope.app.task.DeepWork;

/// Lays a shape out as well as it can in the time a person waits.
///
/// @param careful the good layout, which may fail or take long
/// @param patience after which the simple layout stands in
record Layouter(Function<GraphShape, GraphLayout> careful, Duration patience) {
  /// The layered layout of ELK, and two seconds for it.
  static final Layouter ELK = new Layouter(ElkLayout::of, Duration.ofSeconds(2));

  private static final Duration LAST_PATIENCE = Duration.ofMinutes(1);

  /// A layout to show, and the careful one where that is still on its way.
  record Attempt(GraphLayout layout, Optional<DeepWork<GraphLayout>> onItsWay) {}

  Attempt layout(GraphShape shape) throws InterruptedException {
    DeepWork<GraphLayout> work = DeepWork.start("layout", () -> careful.apply(shape));
    try {
      return new Attempt(work.await(patience), Optional.empty());
    } catch (ExecutionException e) {
      return new Attempt(LayeredLayout.of(shape), Optional.empty());
    } catch (TimeoutException e) {
      return new Attempt(LayeredLayout.of(shape), Optional.of(work));
    }
  }

  /// The careful layout that took long, where it comes at all.
  static Optional<GraphLayout> late(DeepWork<GraphLayout> onItsWay) throws InterruptedException {
    try {
      return Optional.of(onItsWay.await(LAST_PATIENCE));
    } catch (ExecutionException | TimeoutException e) {
      return Optional.empty();
    }
  }
}
