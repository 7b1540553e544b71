package org.mergescope.model.fuzz;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks after a run from outside: a text that takes minutes is a finding, too.
final class FuzzWatch {
  private static final long HANG_SECONDS = 150;
  private static final long REPORT_SECONDS = 60;

  private FuzzWatch() {}

  /// Lets a run come to its end.
  ///
  /// @return the hang that kept it from it, or null
  static FuzzRun.@Nullable Found watch(FuzzRun run, boolean reporting) throws InterruptedException {
    // Bodies nest as deep as their text does; a stage that recursed would show on a stack of the usual size.
    AtomicReference<@Nullable Throwable> end = new AtomicReference<>();
    Thread worker =
        Thread.ofPlatform().daemon().name("fuzz").uncaughtExceptionHandler((at, why) -> end.set(why)).start(run);
    long reported = System.nanoTime();
    while (!worker.join(Duration.ofMillis(200))) {
      long now = System.nanoTime();
      FuzzRun.@Nullable Current current = run.current();
      if (current != null && now - current.sinceNanos() > TimeUnit.SECONDS.toNanos(HANG_SECONDS)) {
        String stack = Arrays.stream(worker.getStackTrace()).map(Object::toString).collect(Collectors.joining("\n  "));
        return new FuzzRun.Found(current.text(), current.number(), new Finding("hang at\n  " + stack));
      }
      if (reporting && now - reported > TimeUnit.SECONDS.toNanos(REPORT_SECONDS)) {
        reported = now;
        System.out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + run);
      }
    }
    Throwable why = end.get();
    return why == null ? null : new FuzzRun.Found(new byte[0], -1, new Finding("the fuzzer itself", why));
  }
}
