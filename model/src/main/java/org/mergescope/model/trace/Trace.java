package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// One request: its spans as columns in pre-order, siblings by start time, then longer first, then by id. Times are
/// offsets in nanoseconds from the trace's start. Immutable, safe for any thread; accessors take constant time.
///
/// Policy for broken data: a span whose parent is absent is a root; a cycle is cut at its earliest span; exact
/// duplicates are one span, spans of one id that differ are all kept, a server that shares its client's id is below
/// that client; an end that is absent or before the start counts as zero length; a span without a start, or with one in
/// another age than the trace, sits at its parent's; skewed clocks are shown as sent. Each decision is a line of
/// `warnings()`.
public final class Trace {
  private final String traceId;
  private final List<String> strings;
  private final SpanRecord[] records;
  private final Origin[] origins;
  private final PreOrder rows;
  private final SpanTimes times;
  private final long durationNanos;
  private final List<String> warnings;

  Trace(
      String traceId,
      List<String> strings,
      SpanRecord[] records,
      Origin[] origins,
      PreOrder rows,
      SpanTimes times,
      List<String> warnings) {
    this.traceId = traceId;
    this.strings = strings;
    this.records = records;
    this.origins = origins;
    this.rows = rows;
    this.times = times;
    this.durationNanos = times.traceDuration();
    this.warnings = warnings;
  }

  /// 32 hex digits.
  public String traceId() {
    return traceId;
  }

  /// Number of spans, the rows `0 … spanCount()-1`.
  public int spanCount() {
    return records.length;
  }

  /// Start of the earliest span, unsigned nanoseconds since 1970.
  public long startUnixNanos() {
    return times.startUnixNanos();
  }

  /// From the earliest start to the latest end.
  public long durationNanos() {
    return durationNanos;
  }

  /// 16 hex digits, or what was sent in their place; "" for none.
  public String spanId(int span) {
    return records[span].spanId();
  }

  /// The parent's id as it was sent, or "" for none; present even where that span is not.
  public String parentSpanId(int span) {
    return records[span].parentSpanId();
  }

  /// Row of the parent, or -1.
  public int parent(int span) {
    return rows.parent(span);
  }

  /// 0 for roots.
  public int depth(int span) {
    return rows.depth(span);
  }

  /// Row after the last descendant; a leaf's is the next row.
  public int subtreeEnd(int span) {
    return rows.subtreeEnd(span);
  }

  /// Operation name.
  public String name(int span) {
    return records[span].name();
  }

  /// `service.name` of the resource, or "" for none.
  public String service(int span) {
    return origins[span].service();
  }

  /// Name and version of the library that made the span, such as "nginx 1.10.1", or "".
  public String scope(int span) {
    return origins[span].scope();
  }

  /// Span kind.
  public SpanKind kind(int span) {
    return records[span].kind();
  }

  /// Start, from the trace's start.
  public long startNanos(int span) {
    return times.start(span);
  }

  /// Duration, never negative.
  public long durationNanos(int span) {
    return times.duration(span);
  }

  /// How far start and duration can be trusted.
  public SpanTiming timing(int span) {
    return times.timing(span);
  }

  /// The start as it was sent, unsigned nanoseconds since 1970; 0 for none.
  public long sentStartUnixNanos(int span) {
    return records[span].startUnixNanos();
  }

  /// The end as it was sent, unsigned nanoseconds since 1970; 0 for none.
  public long sentEndUnixNanos(int span) {
    return records[span].endUnixNanos();
  }

  /// Status code as sent.
  public SpanStatus status(int span) {
    return records[span].status();
  }

  /// Status message, or "".
  public String statusMessage(int span) {
    return records[span].statusMessage();
  }

  /// Whether it failed: status ERROR, or an HTTP status of 500 or more where no status was set.
  public boolean isError(int span) {
    return records[span].error();
  }

  /// The span's own attributes, unpacked at each call. Cost: linear in them.
  public Attributes attributes(int span) {
    return records[span].attributes().unpack(strings);
  }

  /// The value of the span's first attribute of that key, without unpacking the others. Cost: linear in them.
  public Optional<String> attribute(int span, String key) {
    return records[span].attributes().value(key, strings);
  }

  /// The numbers of the texts that fit, for `mentions`. Cost: one test a different text of the trace, not a span.
  public BitSet texts(Predicate<String> fitting) {
    BitSet numbers = new BitSet(strings.size());
    for (int i = 0; i < strings.size(); i++) {
      numbers.set(i, fitting.test(strings.get(i)));
    }
    return numbers;
  }

  /// Whether one of a span's own attributes has one of the given texts as its key or its value.
  public boolean mentions(int span, BitSet texts) {
    return records[span].attributes().mention(texts);
  }

  /// The first row whose span has that id, in any spelling: what a selection or a link keeps over a reload. Cost: linear.
  public OptionalInt row(String spanId) {
    String id = IdText.ofJson(spanId.strip(), IdText.SPAN_DIGITS);
    for (int row = 0; row < records.length; row++) {
      if (!id.isEmpty() && records[row].spanId().equals(id)) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  /// Attributes of the resource that sent it.
  public Attributes resource(int span) {
    return origins[span].resource();
  }

  /// Events in order of time.
  public List<SpanEvent> events(int span) {
    return records[span].events();
  }

  /// Links as sent.
  public List<SpanLink> links(int span) {
    return records[span].links();
  }

  /// The same spans with their start and end moved; rows are ordered anew.
  Trace moved(long[] deltas, String note) {
    List<SpanRecord> spans = List.of(records);
    SpanTimes moved = times.moved(deltas);
    PreOrder order = PreOrder.of(spans, rows.parents(), moved);
    SpanRecord[] movedRecords = new SpanRecord[records.length];
    Origin[] movedOrigins = new Origin[records.length];
    long origin = moved.startUnixNanos() - times.startUnixNanos();
    for (int row = 0; row < records.length; row++) {
      int span = order.span(row);
      movedRecords[row] = records[span].movedBy(deltas[span] - origin);
      movedOrigins[row] = origins[span];
    }
    List<String> notes = new ArrayList<>(warnings);
    notes.add(note);
    return new Trace(traceId, strings, movedRecords, movedOrigins, order, moved.inOrder(order), List.copyOf(notes));
  }

  /// What was decided about broken data, one sentence each.
  public List<String> warnings() {
    return warnings;
  }
}
