package org.mergescope.model.trace;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.TracesData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Shapes that break whoever recurses or compares everything with everything.
class LargeTraceTest {
  private static final int SPANS = 100_000;

  @Test
  void aChainOf100000Levels() {
    Trace trace = Picture.trace(drafts(span -> span - 1));

    assertEquals(SPANS - 1, trace.depth(SPANS - 1));
    assertEquals(SPANS, trace.subtreeEnd(0));
    assertEquals(List.of(), trace.warnings());
    assertEquals(SPANS, Waterfall.of(trace, new BitSet()).rowCount());
    assertEquals(2, SelfTime.of(trace).nanos(0));
    assertEquals(trace.durationNanos(), total(CriticalPath.of(trace)));
  }

  @Test
  void aChainOf100000LevelsAsItIsSent() throws Exception {
    Trace trace = OtlpProtobufReader.read(message(SPANS, span -> span - 1), "a deep trace").traces().getFirst();

    assertEquals(SPANS - 1, trace.depth(SPANS - 1));
    assertEquals(SPANS, Waterfall.of(trace, new BitSet()).rowCount());

    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OtlpJsonWriter.write(trace, written, () -> false);
    Trace again =
        OtlpJsonReader.read(new ByteArrayInputStream(written.toByteArray()), "its export").traces().getFirst();
    assertEquals(SPANS - 1, again.depth(SPANS - 1));
    assertEquals(trace.spanId(SPANS - 1), again.spanId(SPANS - 1));
  }

  @Test
  void oneParentWith100000Children() {
    Trace trace = Picture.trace(drafts(span -> span == 0 ? -1 : 0));

    assertEquals(1, trace.depth(SPANS - 1));
    assertEquals(SPANS, trace.subtreeEnd(0));
    assertEquals(trace.durationNanos(), total(CriticalPath.of(trace)));
  }

  /// As a server sends it: what came and what is kept of it are in memory together for a while.
  @Test
  void aMillionSpansLoad() throws Exception {
    int spans = 10 * SPANS;
    List<Trace> traces = OtlpProtobufReader.read(message(spans, span -> (span - 1) / 10), "a large trace").traces();
    Trace trace = traces.getFirst();

    assertEquals(1, traces.size());
    assertEquals(spans, trace.spanCount());
    assertEquals(spans, trace.subtreeEnd(0));
    assertEquals(List.of(), trace.warnings());
    assertEquals(spans, Waterfall.of(trace, new BitSet()).rowCount());
    assertEquals(trace.durationNanos(), total(CriticalPath.of(trace)));
  }

  /// Spans with parents, but for the first, as protobuf: messages one after the other are one message.
  private static byte[] message(int spans, IntUnaryOperator parent) throws IOException {
    ByteString traceId = ByteString.fromHex(Picture.TRACE_ID);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int first = 0; first < spans; first += SPANS / 10) {
      ScopeSpans.Builder part = ScopeSpans.newBuilder();
      for (int span = first; span < first + SPANS / 10; span++) {
        Span.Builder made =
            Span.newBuilder()
                .setTraceId(traceId)
                .setSpanId(ByteString.fromHex(id(span)))
                .setName("step")
                .setStartTimeUnixNano(Picture.START + span)
                .setEndTimeUnixNano(Picture.START + 2L * spans - span);
        part.addSpans(span == 0 ? made : made.setParentSpanId(ByteString.fromHex(id(parent.applyAsInt(span)))));
      }
      TracesData.newBuilder().addResourceSpans(ResourceSpans.newBuilder().addScopeSpans(part)).build().writeTo(out);
    }
    return out.toByteArray();
  }

  @Test
  void aCircleOf100000Spans() {
    Trace trace = Picture.trace(drafts(span -> (span + SPANS - 1) % SPANS));

    assertEquals(SPANS - 1, trace.depth(SPANS - 1));
    assertEquals(1, trace.warnings().size());
  }

  @Test
  void oneIdFor100000DifferentSpans() {
    List<SpanDraft> drafts = drafts(span -> -1);
    drafts.forEach(draft -> draft.spanId = "00000000000000aa");

    assertEquals(SPANS, Picture.trace(drafts).spanCount());
  }

  @Test
  void tracesAndSendersOfOneLargeDocumentStayApart() {
    SpanCollector spans = new SpanCollector();
    List<SpanDraft> drafts = drafts(span -> -1).subList(0, 5_001);
    int[] slots = {spans.openOrigin(), spans.openOrigin(), spans.openOrigin()};
    for (int span = 0; span < drafts.size(); span++) {
      drafts.get(span).traceId = span % 2 == 0 ? Picture.TRACE_ID : "00000000000000000000000000000abc";
      spans.add(drafts.get(span), slots[span % 3]);
    }
    for (int i = 0; i < slots.length; i++) {
      spans.describe(slots[i], new Attributes(List.of(new Attribute("service.name", "service " + i, "string"))), "");
    }
    List<Trace> traces = spans.finish();

    assertEquals(List.of(2_501, 2_500), traces.stream().map(Trace::spanCount).toList());
    assertEquals(Picture.TRACE_ID, traces.getFirst().traceId());
    for (int row = 0; row < 2_500; row++) {
      assertEquals(id(2 * row), traces.getFirst().spanId(row));
      assertEquals("service " + 2 * row % 3, traces.getFirst().service(row));
      assertEquals("service " + (2 * row + 1) % 3, traces.getLast().service(row));
    }
  }

  /// Spans that each begin a nanosecond later and end one earlier than the one before.
  private static List<SpanDraft> drafts(IntUnaryOperator parent) {
    List<SpanDraft> drafts = new ArrayList<>(SPANS);
    for (int span = 0; span < SPANS; span++) {
      SpanDraft draft = new SpanDraft();
      draft.traceId = Picture.TRACE_ID;
      draft.spanId = id(span);
      draft.parentSpanId = parent.applyAsInt(span) < 0 ? "" : id(parent.applyAsInt(span));
      draft.name = "step";
      draft.startUnixNanos = Picture.START + span;
      draft.endUnixNanos = Picture.START + 2L * SPANS - span;
      drafts.add(draft);
    }
    return drafts;
  }

  private static String id(int span) {
    return String.format("%016x", span + 1);
  }

  private static long total(CriticalPath path) {
    return path.segments().stream().mapToLong(segment -> segment.endNanos() - segment.startNanos()).sum();
  }
}
