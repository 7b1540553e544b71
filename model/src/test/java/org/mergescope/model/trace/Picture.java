package org.mergescope.model.trace;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/// Traces as text: a line a span with id, parent's id or `-`, and a bar whose columns are microseconds, `.` for a span
/// of no length. A kind may follow the bar. Drawn back, rows are in the trace's order and ids indented by depth.
public final class Picture {
  /// 2026-01-01.
  public static final long START = 1_767_225_600_000_000_000L;

  public static final String TRACE_ID = "0123456789abcdef0123456789abcdef";
  private static final long COLUMN_NANOS = 1_000;

  private Picture() {}

  public static Trace trace(String picture) {
    return trace(drafts(picture));
  }

  static Trace trace(List<SpanDraft> drafts) {
    SpanCollector spans = new SpanCollector();
    int slot = spans.openOrigin();
    drafts.forEach(draft -> spans.add(draft, slot));
    return spans.finish().getFirst();
  }

  /// A trace of up to twelve spans of any kind, with coarse times so that equal ones are common.
  public static Trace random(int seed) {
    return trace(RandomTracesTest.drafts(new Random(seed)));
  }

  static List<SpanDraft> drafts(String picture) {
    return picture.lines().map(Picture::draft).toList();
  }

  private static SpanDraft draft(String line) {
    String[] words = line.strip().split("\\s+", 3);
    String bar = line.substring(line.indexOf('|') + 1, line.lastIndexOf('|'));
    SpanDraft draft = new SpanDraft();
    draft.traceId = TRACE_ID;
    draft.spanId = id(words[0]);
    draft.name = words[0];
    draft.parentSpanId = words[1].equals("-") ? "" : id(words[1]);
    boolean point = bar.contains(".");
    draft.startUnixNanos = START + bar.indexOf(point ? '.' : '=') * COLUMN_NANOS;
    draft.endUnixNanos = START + (point ? bar.indexOf('.') : bar.lastIndexOf('=') + 1) * COLUMN_NANOS;
    String kind = line.substring(line.lastIndexOf('|') + 1).strip();
    draft.kind = kind.isEmpty() ? SpanKind.INTERNAL : SpanKind.valueOf(kind);
    return draft;
  }

  /// A short name as a span id.
  public static String id(String name) {
    return HexFormat.of().formatHex(name.getBytes(StandardCharsets.US_ASCII)).concat("0".repeat(16)).substring(0, 16);
  }

  static String draw(Trace trace) {
    int idWidth = 0;
    for (int row = 0; row < trace.spanCount(); row++) {
      idWidth = Math.max(idWidth, trace.depth(row) + trace.name(row).length());
    }
    StringBuilder picture = new StringBuilder();
    int width = columns(trace.durationNanos());
    for (int row = 0; row < trace.spanCount(); row++) {
      String id = " ".repeat(trace.depth(row)) + trace.name(row);
      picture.append(id).append(" ".repeat(idWidth - id.length())).append(" |");
      picture.append(bar(trace.startNanos(row), trace.durationNanos(row), width)).append("|\n");
    }
    return picture.toString();
  }

  static String draw(Trace trace, CriticalPath path) {
    StringBuilder picture = new StringBuilder();
    int width = columns(trace.durationNanos());
    for (CriticalPath.Segment segment : path.segments()) {
      picture.append(trace.name(segment.span())).append(" |");
      picture.append(bar(segment.startNanos(), segment.endNanos() - segment.startNanos(), width)).append("|\n");
    }
    return picture.toString();
  }

  private static String bar(long start, long duration, int width) {
    String bar = duration == 0 ? "." : "=".repeat(columns(duration));
    String right = " ".repeat(Math.max(0, width - columns(start) - bar.length()));
    return " ".repeat(columns(start)) + bar + right;
  }

  private static int columns(long nanos) {
    return Math.toIntExact(nanos / COLUMN_NANOS);
  }
}
