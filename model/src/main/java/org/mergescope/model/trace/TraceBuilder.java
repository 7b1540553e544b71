package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the spans of one trace in any order and makes the trace, deciding about broken data on the way.
final class TraceBuilder {
  private final String traceId;
  private final SpanPacker packer = new SpanPacker();
  private final Decisions decisions = new Decisions();
  private final List<SpanRecord> sent = new ArrayList<>();
  private int[] slots = new int[16];

  TraceBuilder(String traceId) {
    this.traceId = traceId;
  }

  void add(SpanDraft draft, int originSlot) {
    noteOddities(draft);
    if (sent.size() == slots.length) {
      slots = Arrays.copyOf(slots, slots.length * 2);
    }
    slots[sent.size()] = originSlot;
    sent.add(packer.pack(draft));
  }

  private void noteOddities(SpanDraft draft) {
    if (draft.traceId.isEmpty()) {
      decisions.note(Decision.NO_TRACE_ID, draft.spanId);
    }
    if (isOdd(draft.traceId, IdText.TRACE_DIGITS)
        || isOdd(draft.spanId, IdText.SPAN_DIGITS)
        || isOdd(draft.parentSpanId, IdText.SPAN_DIGITS)) {
      decisions.note(Decision.ODD_ID, draft.spanId);
    }
    if (draft.kindUnknown) {
      decisions.note(Decision.UNKNOWN_KIND, draft.spanId);
    }
    if (draft.hasBrokenText()) {
      decisions.note(Decision.UNDECODABLE_TEXT, draft.spanId);
    }
    AttributeOddities.note(draft, decisions);
  }

  private static boolean isOdd(String id, int digits) {
    return !id.isEmpty() && (id.length() != digits || !IdText.isHex(id));
  }

  /// @param origins by slot, as given to `add`
  Trace build(List<Origin> origins) {
    List<SentSpan> kept = withoutExactDuplicates(origins);
    List<SpanRecord> spans = kept.stream().map(SentSpan::span).toList();
    Era era = Era.of(spans);
    int[] parentOf = SpanForest.parents(spans, packer.textCount(), era, decisions);
    int[] asSent = new int[spans.size()];
    Arrays.setAll(asSent, span -> span);
    int[] parentsFirst = Children.of(parentOf, asSent).parentsFirst();
    SpanTimes times = SpanTimes.of(spans, parentOf, parentsFirst, era, decisions);
    PreOrder rows = PreOrder.of(spans, parentOf, times);
    LinkOddities.note(traceId, spans, rows, decisions);

    SpanTimes rowTimes = times.inOrder(rows);
    SpanRecord[] records = new SpanRecord[spans.size()];
    Origin[] rowOrigins = new Origin[spans.size()];
    for (int row = 0; row < records.length; row++) {
      SentSpan span = kept.get(rows.span(row));
      records[row] = withEventsFromTraceStart(span.span(), rowTimes, row, era);
      rowOrigins[row] = span.origin();
      if (span.origin().service().isEmpty() && !span.origin().resource().list().isEmpty()) {
        decisions.note(Decision.NO_SERVICE, span.span().spanId());
      }
    }
    return new Trace(
        traceId.isEmpty() ? "0".repeat(IdText.TRACE_DIGITS) : traceId,
        packer.freezeStrings(), records, rowOrigins, rows, rowTimes, decisions.sentences());
  }

  private record SentSpan(SpanRecord span, Origin origin) {}

  private List<SentSpan> withoutExactDuplicates(List<Origin> origins) {
    List<SentSpan> kept = new ArrayList<>(sent.size());
    @Nullable SentSpan[] firstOfId = new SentSpan[packer.textCount()];
    Set<SentSpan> others = new HashSet<>();
    for (int i = 0; i < sent.size(); i++) {
      SentSpan span = new SentSpan(sent.get(i), origins.get(slots[i]));
      SentSpan first = firstOfId[span.span().id()];
      if (first == null) {
        firstOfId[span.span().id()] = span;
        kept.add(span);
      } else if (!first.equals(span) && others.add(span)) {
        kept.add(span);
      } else {
        decisions.note(Decision.EXACT_DUPLICATE, span.span().spanId());
      }
    }
    return kept;
  }

  private SpanRecord withEventsFromTraceStart(SpanRecord span, SpanTimes times, int row, Era era) {
    if (span.events().isEmpty()) {
      return span;
    }
    List<SpanEvent> events = new ArrayList<>(span.events().size());
    boolean timeless = false;
    for (SpanEvent event : span.events()) {
      boolean usable = era.contains(event.atNanos());
      timeless |= !usable;
      long at = usable ? event.atNanos() - times.startUnixNanos() : times.start(row);
      events.add(new SpanEvent(event.name(), at, event.attributes()));
    }
    if (timeless) {
      decisions.note(Decision.EVENT_TIME, span.spanId());
    }
    events.sort(Comparator.comparingLong(SpanEvent::atNanos));
    return span.withEvents(List.copyOf(events));
  }
}
