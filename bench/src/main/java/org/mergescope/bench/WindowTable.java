package org.mergescope.bench;

import java.util.List;
import org.mergescope.bench.window.Action;

/// What was measured in the window, beside what is asked for.
final class WindowTable {
  private static final long MILLI = 1_000_000;
  private static final long ANSWER = 100 * MILLI;
  private static final long TRACE_ANSWER = 50 * MILLI;
  private static final long TRACE_OPEN = 1000 * MILLI;
  private static final long FIRST_FRAME = 1500 * MILLI;
  private static final long SAMPLE = 300 * MILLI;
  /// A pulse comes every 16.7 ms; where the next comes more than half of that late, a frame was missed.
  private static final long MISSED = 25 * MILLI;

  private final Table table = new Table(
      "module", "in the window", "first time", "then", "asked for", "worst frame, first", "then", "asked for");

  void add(String module, List<Action> actions) {
    actions.forEach(action -> add(module, action));
  }

  String text() {
    return table.text();
  }

  private void add(String module, Action action) {
    boolean once = action.kind() == Action.Kind.FIRST_FRAME || action.kind() == Action.Kind.SAMPLE;
    // There is no second start of one process: all are first ones.
    List<Long> warm = rest(action.nanos(), once);
    List<Long> frames = rest(action.worstFrames(), once);
    table.row(
        module,
        action.name(),
        once ? "" : Amount.millis(action.nanos().getFirst()),
        spread(warm),
        warm.isEmpty() ? "" : asked(action.kind(), Spread.of(warm).median()),
        once ? "" : Amount.millis(action.worstFrames().getFirst()),
        spread(frames),
        frames.isEmpty() ? "" : askedOfFrames(action.kind(), Spread.of(frames).median()));
  }

  private static List<Long> rest(List<Long> values, boolean all) {
    return all ? values : values.subList(Math.min(1, values.size()), values.size());
  }

  private static String spread(List<Long> values) {
    return values.isEmpty() ? "" : Spread.of(values).text(Amount::millis);
  }

  private static String asked(Action.Kind kind, long median) {
    return switch (kind) {
      case ANSWER -> verdict("≤ 100 ms", median <= ANSWER);
      case FIRST_FRAME -> verdict("≤ 1.5 s", median <= FIRST_FRAME);
      case SAMPLE -> verdict("≤ 0.3 s", median <= SAMPLE);
      case TRACE_ANSWER -> verdict("≤ 50 ms", median <= TRACE_ANSWER);
      case TRACE_OPEN -> verdict("≤ 1 s", median <= TRACE_OPEN);
      case FRAMES, WORK -> "";
    };
  }

  /// An answer may take as long as it may; what moves, and what works for long, must not hold the frames up.
  private static String askedOfFrames(Action.Kind kind, long median) {
    return switch (kind) {
      case FRAMES, WORK, TRACE_OPEN -> verdict("≤ 16 ms", median <= MISSED);
      case ANSWER, TRACE_ANSWER, FIRST_FRAME, SAMPLE -> "";
    };
  }

  private static String verdict(String asked, boolean holds) {
    return asked + ": " + (holds ? "pass" : "**fail**");
  }
}
