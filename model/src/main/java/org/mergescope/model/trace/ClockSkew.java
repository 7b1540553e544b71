package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How far the clocks of a trace's hosts seem to be apart, and the trace with that taken out. An estimate, made only where
/// somebody asks for it.
///
/// A span on another host than its parent's cannot start before the call or end after it. Where it does, and is no longer
/// than the call, its host's clock is moved so that the span sits in the middle of its parent: start and end alike, with
/// everything below it on that host. A child that its parent does not wait for (a consumer below a producer) moves
/// nothing. Immutable.
public final class ClockSkew {
  private static final List<String> HOST_KEYS =
      List.of("host.id", "host.name", "k8s.node.name", "k8s.pod.name", "service.instance.id");

  private final Trace trace;
  private final List<Shift> shifts;
  private final long[] deltas;

  private ClockSkew(Trace trace, List<Shift> shifts, long[] deltas) {
    this.trace = trace;
    this.shifts = shifts;
    this.deltas = deltas;
  }

  /// What one host's spans were moved by.
  ///
  /// @param host its name, else its service's
  /// @param spans how many of its spans were moved
  /// @param minNanos the least of their deltas, positive for later
  /// @param maxNanos the greatest of them
  public record Shift(String host, int spans, long minNanos, long maxNanos) {
    private Shift with(long delta) {
      return new Shift(host, spans + 1, Math.min(minNanos, delta), Math.max(maxNanos, delta));
    }
  }

  /// Estimates it. Cost: linear in spans and their resources.
  ///
  /// @param capNanos a clock that would have to be moved further is left as it is
  public static ClockSkew of(Trace trace, long capNanos) {
    long[] deltas = new long[trace.spanCount()];
    String[] hosts = new String[trace.spanCount()];
    Map<String, Shift> shifts = new TreeMap<>();
    for (int span = 0; span < deltas.length; span++) {
      hosts[span] = host(trace, span);
      int parent = trace.parent(span);
      if (parent < 0) {
        continue;
      }
      deltas[span] = hosts[span].equals(hosts[parent]) ? deltas[parent] : delta(trace, span, deltas[parent], capNanos);
      if (deltas[span] != 0) {
        long delta = deltas[span];
        Shift known = shifts.getOrDefault(hosts[span], new Shift(hosts[span], 0, delta, delta));
        shifts.put(hosts[span], known.with(delta));
      }
    }
    return new ClockSkew(trace, List.copyOf(shifts.values()), deltas);
  }

  private static long delta(Trace trace, int span, long parentDelta, long capNanos) {
    int parent = trace.parent(span);
    long from = trace.startNanos(parent) + parentDelta;
    long to = from + trace.durationNanos(parent);
    long start = trace.startNanos(span);
    long end = start + trace.durationNanos(span);
    boolean queued = trace.kind(parent) == SpanKind.PRODUCER || trace.kind(span) == SpanKind.CONSUMER;
    boolean told = trace.timing(span) == SpanTiming.AS_SENT && trace.timing(parent) == SpanTiming.AS_SENT;
    if (queued || !told || (start >= from && end <= to)) {
      return 0;
    }
    long spare = to - from - (end - start);
    long delta = from + spare / 2 - start;
    return spare < 0 || Math.abs(delta) > capNanos ? 0 : delta;
  }

  private static String host(Trace trace, int span) {
    Attributes resource = trace.resource(span);
    for (String key : HOST_KEYS) {
      String host = resource.value(key).orElse("");
      if (!host.isEmpty()) {
        return host;
      }
    }
    return trace.service(span);
  }

  /// The hosts whose spans would move, by name; empty where nothing contradicts.
  public List<Shift> shifts() {
    return shifts;
  }

  /// What a span would be moved by, nanoseconds, positive for later.
  public long deltaNanos(int span) {
    return deltas[span];
  }

  /// The trace with the clocks moved: rows in the order of the new times, with a note that says so. Cost: n log n.
  public Trace adjusted() {
    return shifts.isEmpty() ? trace : trace.moved(deltas, sentence());
  }

  private String sentence() {
    List<String> parts = new ArrayList<>();
    for (Shift shift : shifts.subList(0, Math.min(5, shifts.size()))) {
      parts.add(
          (shift.host().isEmpty() ? "a host without a name" : shift.host()) + " by " + millis(shift.minNanos())
              + (shift.minNanos() == shift.maxNanos() ? "" : " to " + millis(shift.maxNanos())));
    }
    String more = shifts.size() > 5 ? " and " + (shifts.size() - 5) + " more" : "";
    return "Clocks are moved, as asked for, so that calls lie within their callers: " + String.join(", ", parts) + more
        + ".";
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%+.3f ms", nanos / 1e6);
  }
}
