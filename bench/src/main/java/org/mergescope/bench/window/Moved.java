package org.mergescope.bench.window;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/// Moves something by one step a pulse.
final class Moved extends Watch {
  private final int count;
  private final IntConsumer deed;
  private final List<Long> frames = new ArrayList<>();
  private int done;

  Moved(int count, IntConsumer deed) {
    this.count = count;
    this.deed = deed;
  }

  @Override
  void begin() {}

  @Override
  void pulse(long now, long sinceLast) {
    if (done > 0 && !shot.isDone()) {
      frames.add(sinceLast);
    }
    if (done < count) {
      deed.accept(done++);
    } else if (!shot.isDone()) {
      shot.complete(new Shot(frames, Collections.max(frames)));
    }
  }

  @Override
  void laidOut(long now) {}
}
