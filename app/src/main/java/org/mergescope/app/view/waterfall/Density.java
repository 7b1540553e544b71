package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import org.mergescope.model.trace.Trace;

/// How many spans run in each of so many equal stretches of the axis, and in which of them one fails.
final class Density {
  private final int[] running;
  private final int most;
  private final BitSet failing;

  private Density(int[] running, int most, BitSet failing) {
    this.running = running;
    this.most = most;
    this.failing = failing;
  }

  /// Counts them. Cost: linear in spans and stretches.
  static Density of(Trace trace, TimeWindow whole, int stretches) {
    int[] running = new int[stretches + 1];
    BitSet failing = new BitSet(stretches);
    for (int span = 0; span < trace.spanCount(); span++) {
      long start = trace.startNanos(span);
      int from = place(whole.fraction(start), stretches);
      int to = place(whole.fraction(start + trace.durationNanos(span)), stretches);
      running[from]++;
      running[to + 1]--;
      if (trace.isError(span)) {
        failing.set(from, to + 1);
      }
    }
    int most = 1;
    for (int i = 1; i < stretches; i++) {
      running[i] += running[i - 1];
    }
    for (int i = 0; i < stretches; i++) {
      most = Math.max(most, running[i]);
    }
    return new Density(running, most, failing);
  }

  private static int place(double fraction, int stretches) {
    return (int) Math.clamp(Math.floor(fraction * stretches), 0, stretches - 1);
  }

  /// How many run in a stretch.
  int running(int stretch) {
    return running[stretch];
  }

  /// The most that run in one.
  int most() {
    return most;
  }

  /// The stretches in which one fails; not to be changed.
  BitSet failing() {
    return failing;
  }

  int stretches() {
    return running.length - 1;
  }
}
