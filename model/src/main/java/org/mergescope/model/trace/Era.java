package org.mergescope.model.trace;

import java.time.Instant;
import java.util.List;

/// The stretch of time that a trace lies in. Times outside it count as absent, so that one span of 1970 does not
/// stretch the axis over decades. A trace that lies in another era as a whole keeps its times.
enum Era {
  /// From 2000 to 2262, where signed nanoseconds end: every real trace.
  MODERN,
  /// Before 2000: clocks that were never set, written examples.
  EARLY,
  /// After 2262, up to the end of unsigned nanoseconds.
  LATE;

  private static final long MODERN_START =
      Math.multiplyExact(Instant.parse("2000-01-01T00:00:00Z").getEpochSecond(), 1_000_000_000L);

  static Era of(List<SpanRecord> spans) {
    boolean early = false;
    for (SpanRecord span : spans) {
      if (MODERN.contains(span.startUnixNanos())) {
        return MODERN;
      }
      early |= EARLY.contains(span.startUnixNanos());
    }
    return early ? EARLY : LATE;
  }

  boolean contains(long unixNanos) {
    return switch (this) {
      case MODERN -> unixNanos >= MODERN_START;
      case EARLY -> unixNanos > 0 && unixNanos < MODERN_START;
      case LATE -> unixNanos < 0;
    };
  }

  /// Earlier first, then longer first, then by id; spans without a start last.
  int compareStarts(SpanRecord one, SpanRecord other) {
    boolean has = contains(one.startUnixNanos());
    if (has != contains(other.startUnixNanos())) {
      return has ? -1 : 1;
    }
    int byStart = has ? Long.compare(one.startUnixNanos(), other.startUnixNanos()) : 0;
    int byEnd = byStart != 0 ? byStart : Long.compare(other.endUnixNanos(), one.endUnixNanos());
    return byEnd != 0 ? byEnd : one.spanId().compareTo(other.spanId());
  }
}
