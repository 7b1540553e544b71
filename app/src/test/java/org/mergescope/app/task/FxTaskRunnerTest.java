package org.mergescope.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The test's own thread stands in for the JavaFX thread: what the runner sends there waits in a queue.
@Timeout(20)
class FxTaskRunnerTest {
  private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
  private final List<Runnable> later = new ArrayList<>();
  private final FxTaskRunner runner = new FxTaskRunner(fx::add, later::add);
  private final List<String> outcomes = new ArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);

  private void deliverNext() throws InterruptedException {
    Runnable next = fx.poll(10, TimeUnit.SECONDS);
    assertTrue(next != null, "nothing was delivered");
    next.run();
  }

  private TaskHandle run(String lane, Work<String> work) {
    return runner.run(lane, lane, work, outcomes::add, failure -> outcomes.add(failure.toString()));
  }

  private Work<String> waiting(CountDownLatch gate, String result) {
    return (progress, cancelled) -> {
      begun.countDown();
      while (gate.getCount() > 0) {
        try {
          gate.await();
        } catch (InterruptedException ignored) {
          // Work that cannot be interrupted, as layout is.
        }
      }
      return result;
    };
  }

  @Test
  void bringsTheResultBack() throws Exception {
    run("open", (progress, cancelled) -> "opened");
    assertEquals(1, runner.running().size());
    deliverNext();
    assertEquals(List.of("opened"), outcomes);
    assertEquals(List.of(), runner.running());
  }

  @Test
  void dropsTheLateResultOfASupersededRequest() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    run("open", waiting(first, "first"));
    begun.await();
    run("open", (progress, cancelled) -> "second");
    deliverNext();
    first.countDown();
    deliverNext();
    assertEquals(List.of("second"), outcomes);
  }

  @Test
  void letsOtherLanesRun() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    run("open", waiting(open, "opened"));
    run("search", (progress, cancelled) -> "found");
    deliverNext();
    open.countDown();
    deliverNext();
    assertEquals(List.of("found", "opened"), outcomes);
  }

  private TaskHandle runBehind(String lane) {
    return runner.runBehind(
        lane, lane, (progress, cancelled) -> lane, outcomes::add, failure -> outcomes.add(failure.toString()));
  }

  @Test
  void startsWhatGivesWayOnceNothingElseRuns() throws Exception {
    runBehind("journal");
    CountDownLatch gate = new CountDownLatch(1);
    run("table", waiting(gate, "rows"));
    deliverNext();
    assertEquals(2, runner.running().size());
    gate.countDown();
    deliverNext();
    assertEquals(List.of("rows"), outcomes);
    assertEquals(1, runner.running().size());
    deliverNext();
    deliverNext();
    assertEquals(List.of("rows", "journal"), outcomes);
    assertEquals(List.of(), runner.running());
  }

  @Test
  void startsWhatGivesWayAtTheLatestWhenTimeIsUp() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    run("export", waiting(gate, "written"));
    runBehind("journal");
    deliverNext();
    later.forEach(Runnable::run);
    deliverNext();
    assertEquals(List.of("journal"), outcomes);
    gate.countDown();
    deliverNext();
    assertEquals(List.of("journal", "written"), outcomes);
  }

  @Test
  void neverStartsWhatWasCancelledWhileItGaveWay() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    run("table", waiting(gate, "rows"));
    runBehind("journal").cancel();
    later.forEach(Runnable::run);
    gate.countDown();
    deliverNext();
    deliverNext();
    assertEquals(List.of("rows"), outcomes);
    assertEquals(List.of(), runner.running());
    assertTrue(fx.isEmpty());
  }

  @Test
  void deliversNothingAfterCancel() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    TaskHandle handle = run("open", waiting(gate, "opened"));
    begun.await();
    handle.cancel();
    assertEquals(List.of(), runner.running());
    gate.countDown();
    deliverNext();
    assertEquals(List.of(), outcomes);
  }

  @Test
  void interruptsWorkThatWaitsWhenCancelled() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    TaskHandle handle = run("search", (progress, cancelled) -> {
      begun.countDown();
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException stop) {
        interrupted.countDown();
      }
      throw new CancellationException();
    });
    begun.await();
    handle.cancel();
    assertTrue(interrupted.await(10, TimeUnit.SECONDS));
  }

  @Test
  void deliversFailuresOfWorkAndOfTheMachine() throws Exception {
    run("a", (progress, cancelled) -> {
      throw new IllegalStateException("broken");
    });
    deliverNext();
    List<Exception> failures = new ArrayList<>();
    runner.<String>run("b", "Opening", (progress, cancelled) -> {
      throw new OutOfMemoryError("heap");
    }, outcomes::add, failures::add);
    deliverNext();
    assertEquals(List.of("java.lang.IllegalStateException: broken"), outcomes);
    assertEquals("Opening", failures.getFirst().getMessage());
    assertInstanceOf(TaskFailure.class, failures.getFirst());
  }

  @Test
  void reportsOnlyTheLatestProgress() throws Exception {
    run("open", (progress, cancelled) -> {
      progress.accept(0.25);
      progress.accept(0.5);
      return "opened";
    });
    RunningTask task = runner.running().getFirst();
    while (outcomes.isEmpty()) {
      deliverNext();
    }
    assertEquals(0.5, task.progress().get());
    assertTrue(fx.isEmpty());
  }
}
