package org.mergescope.model.trace;

import java.util.List;

/// When every span was, as offsets from the trace's start, with the gaps of the data filled. Indexed as the spans are.
final class SpanTimes {
  private final long startUnixNanos;
  private final long[] starts;
  private final long[] durations;
  private final SpanTiming[] timings;

  private SpanTimes(long startUnixNanos, long[] starts, long[] durations, SpanTiming[] timings) {
    this.startUnixNanos = startUnixNanos;
    this.starts = starts;
    this.durations = durations;
    this.timings = timings;
  }

  /// @param parentsFirst the spans, each after its parent
  static SpanTimes of(List<SpanRecord> spans, int[] parents, int[] parentsFirst, Era era, Decisions decisions) {
    long origin = origin(spans, era);
    long[] starts = new long[spans.size()];
    long[] durations = new long[spans.size()];
    SpanTiming[] timings = new SpanTiming[spans.size()];
    for (int span : parentsFirst) {
      SpanRecord record = spans.get(span);
      SpanTiming timing = timing(record, era);
      timings[span] = timing;
      starts[span] =
          timing != SpanTiming.NO_START
              ? record.startUnixNanos() - origin
              : parents[span] < 0 ? 0 : starts[parents[span]];
      durations[span] = timing == SpanTiming.AS_SENT ? record.endUnixNanos() - record.startUnixNanos() : 0;
      note(timing, record, decisions);
      if (parents[span] >= 0 && timing != SpanTiming.NO_START && starts[span] < starts[parents[span]]) {
        decisions.note(Decision.EARLY, record.spanId());
      }
      if (parents[span] >= 0 && timing == SpanTiming.AS_SENT && timings[parents[span]] == SpanTiming.AS_SENT
          && starts[span] + durations[span] > starts[parents[span]] + durations[parents[span]]) {
        decisions.note(Decision.LATE, record.spanId());
      }
    }
    return new SpanTimes(origin, starts, durations, timings);
  }

  /// The same times, indexed by row.
  SpanTimes inOrder(PreOrder rows) {
    long[] rowStarts = new long[starts.length];
    long[] rowDurations = new long[starts.length];
    SpanTiming[] rowTimings = new SpanTiming[starts.length];
    for (int row = 0; row < starts.length; row++) {
      rowStarts[row] = starts[rows.span(row)];
      rowDurations[row] = durations[rows.span(row)];
      rowTimings[row] = timings[rows.span(row)];
    }
    return new SpanTimes(startUnixNanos, rowStarts, rowDurations, rowTimings);
  }

  /// The same times with every span later by its delta, from the start that the trace then has.
  SpanTimes moved(long[] deltas) {
    long earliest = Long.MAX_VALUE;
    for (int span = 0; span < starts.length; span++) {
      earliest = Math.min(earliest, starts[span] + deltas[span]);
    }
    long[] movedStarts = new long[starts.length];
    for (int span = 0; span < starts.length; span++) {
      movedStarts[span] = starts[span] + deltas[span] - earliest;
    }
    return new SpanTimes(startUnixNanos + earliest, movedStarts, durations, timings);
  }

  private static long origin(List<SpanRecord> spans, Era era) {
    long earliest = Long.MAX_VALUE;
    for (SpanRecord span : spans) {
      if (era.contains(span.startUnixNanos())) {
        earliest = Math.min(earliest, span.startUnixNanos());
      }
    }
    return earliest == Long.MAX_VALUE ? 0 : earliest;
  }

  private static SpanTiming timing(SpanRecord span, Era era) {
    if (!era.contains(span.startUnixNanos())) {
      return SpanTiming.NO_START;
    }
    if (!era.contains(span.endUnixNanos())) {
      return SpanTiming.UNFINISHED;
    }
    return span.endUnixNanos() < span.startUnixNanos() ? SpanTiming.BACKWARDS : SpanTiming.AS_SENT;
  }

  private static void note(SpanTiming timing, SpanRecord span, Decisions decisions) {
    switch (timing) {
      case AS_SENT -> {}
      case NO_START -> decisions.note(Decision.NO_START, span.spanId());
      case UNFINISHED -> decisions.note(Decision.UNFINISHED, span.spanId());
      case BACKWARDS -> decisions.note(Decision.BACKWARDS, span.spanId());
    }
  }

  /// The trace's start.
  long startUnixNanos() {
    return startUnixNanos;
  }

  /// From the trace's start to the latest end.
  long traceDuration() {
    long end = 0;
    for (int span = 0; span < starts.length; span++) {
      end = Math.max(end, starts[span] + durations[span]);
    }
    return end;
  }

  long start(int span) {
    return starts[span];
  }

  long duration(int span) {
    return durations[span];
  }

  SpanTiming timing(int span) {
    return timings[span];
  }
}
