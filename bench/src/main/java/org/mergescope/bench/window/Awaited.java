package org.mergescope.bench.window;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Waits for conditions. Ends one pulse after the last of them is shown, so that drawing it counts among the frames.
final class Awaited extends Watch {
  private static final long OPEN = -1;
  private static final long HOLDS = -2;

  private final Duration limit;
  private final List<Condition> conditions;
  private final Long[] nanos;
  private long start;
  private long worst;

  Awaited(Duration limit, List<Condition> conditions) {
    this.limit = limit;
    this.conditions = conditions;
    nanos = new Long[conditions.size()];
    Arrays.fill(nanos, OPEN);
  }

  @Override
  void begin() {
    start = System.nanoTime();
  }

  @Override
  void pulse(long now, long sinceLast) {
    worst = Math.max(worst, sinceLast);
    laidOut(now);
    if (Arrays.stream(nanos).allMatch(time -> time >= 0)) {
      shot.complete(new Shot(List.of(nanos), worst));
      return;
    }
    for (int i = 0; i < nanos.length; i++) {
      if (nanos[i] == OPEN && conditions.get(i).holds().getAsBoolean()) {
        nanos[i] = HOLDS;
      } else if (nanos[i] == OPEN && now - start > limit.toNanos()) {
        shot.completeExceptionally(
            new NotShownException("within " + limit.toSeconds() + " s there was never " + conditions.get(i).what()));
      }
    }
  }

  @Override
  void laidOut(long now) {
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = nanos[i] == HOLDS ? now - start : nanos[i];
    }
  }
}
