package org.mergescope.model.tempo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mergescope.model.tempo.TempoException.Kind;

/// Waits between two tries, in steps short enough to be cancelled.
final class Pause {
  static final long STEP_MILLIS = 50;

  private Pause() {}

  static boolean fits(Duration delay, long deadline) {
    return System.nanoTime() + delay.toNanos() < deadline;
  }

  static void sleep(Duration delay, BooleanSupplier cancelled) throws TempoException {
    long end = System.nanoTime() + delay.toNanos();
    for (long left = delay.toNanos(); left > 0; left = end - System.nanoTime()) {
      if (cancelled.getAsBoolean()) {
        throw cancelled();
      }
      try {
        TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.MILLISECONDS.toNanos(STEP_MILLIS)));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw cancelled();
      }
    }
  }

  static TempoException cancelled() {
    return new TempoException(Kind.CANCELLED, "Cancelled.", 0);
  }
}
