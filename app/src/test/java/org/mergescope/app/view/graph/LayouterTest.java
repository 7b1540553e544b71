package org.mergescope.app.view.graph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LayouterTest {
  private static final GraphShape SHAPE = Shapes.of("main -> a b");

  @Test
  void takesTheCarefulLayout() throws InterruptedException {
    GraphLayout careful = new GraphLayout(List.of(), List.of(), 1, 2, false);
    assertEquals(careful, new Layouter(shape -> careful, Duration.ofMinutes(1)).layout(SHAPE).layout());
  }

  @Test
  void simpleLayoutStandsInForAFailure() throws InterruptedException {
    Layouter failing = new Layouter(
        shape -> {
          throw new IllegalStateException("no layout");
        },
        Duration.ofMinutes(1));
    assertEquals(LayeredLayout.of(SHAPE), failing.layout(SHAPE).layout());
  }

  @Test
  void simpleLayoutStandsInForAStackOverflow() throws InterruptedException {
    Layouter deep = new Layouter(
        shape -> {
          throw new StackOverflowError();
        },
        Duration.ofMinutes(1));
    assertEquals(LayeredLayout.of(SHAPE), deep.layout(SHAPE).layout());
  }

  @Test
  void simpleLayoutStandsInWhenPatienceEndsAndTheCarefulOneComesLate() throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    GraphLayout careful = new GraphLayout(List.of(), List.of(), 1, 2, false);
    Layouter slow = new Layouter(
        shape -> {
          try {
            ready.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return careful;
        },
        Duration.ofMillis(1));
    Layouter.Attempt attempt = slow.layout(SHAPE);
    assertEquals(LayeredLayout.of(SHAPE), attempt.layout());
    ready.countDown();
    assertEquals(Optional.of(careful), Layouter.late(attempt.onItsWay().orElseThrow()));
  }
}
