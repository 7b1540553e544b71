package org.mergescope.model.trace;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.ArrayValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.TracesData;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class OtlpProtobufReaderTest {
  private static final Span SPAN =
      Span.newBuilder()
          .setTraceId(ByteString.copyFrom(HexFormat.of().parseHex(Picture.TRACE_ID)))
          .setSpanId(ByteString.copyFrom(HexFormat.of().parseHex("00f067aa0ba902b7")))
          .setName("work")
          .setStartTimeUnixNano(Picture.START)
          .setEndTimeUnixNano(Picture.START + 5)
          .build();

  @Test
  void aPartialAnswerOfTempoSaysWhy() throws Exception {
    TraceDocument document = OtlpProtobufReader.read(Recorded.bytes("3.0.3/trace-v2-partial.pb"), "t");

    assertEquals(true, document.partial());
    assertEquals("Trace exceeds maximum size of 20000 bytes, a partial trace is returned", document.message());
    assertEquals(List.of(300), document.traces().stream().map(Trace::spanCount).toList());
  }

  @Test
  void emptyAnswersHaveNoTrace() throws Exception {
    assertEquals(new TraceDocument(List.of(), false, ""), OtlpProtobufReader.read(new byte[0], "t"));
    assertEquals(new TraceDocument(List.of(), false, ""), OtlpProtobufReader.read(new byte[] {0x0A, 0, 0x12, 0}, "t"));
  }

  @Test
  void resourceSpansWithoutAResourceAreNoEnvelope() throws Exception {
    assertEquals(
        "work", read(TracesData.newBuilder().addResourceSpans(resourceSpans(SPAN)).build().toByteArray()).name(0));
  }

  @Test
  void aTraceOfOneResourceInTheEnvelopeWithoutMetricsIsTold() throws Exception {
    ResourceSpans spans =
        resourceSpans(SPAN).toBuilder().setResource(Resource.newBuilder().addAttributes(string("a", "b"))).build();
    TracesData trace = TracesData.newBuilder().addResourceSpans(spans).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CodedOutputStream envelope = CodedOutputStream.newInstance(out);
    envelope.writeMessage(1, trace);
    envelope.flush();

    assertEquals(TraceText.of(read(trace.toByteArray())), TraceText.of(read(out.toByteArray())));
  }

  @Test
  void hexIdsDecodedAsBase64AreRestored() throws Exception {
    byte[] wrong = Base64.getDecoder().decode(Picture.TRACE_ID);
    Span span = SPAN.toBuilder().setTraceId(ByteString.copyFrom(wrong)).build();

    assertEquals(Picture.TRACE_ID, read(span).traceId());
  }

  @Test
  void idsOfOddLengthAreKept() throws Exception {
    Trace trace = read(SPAN.toBuilder().setSpanId(ByteString.copyFrom(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9})).build());

    assertEquals("010203040506070809", trace.spanId(0));
    assertEquals(
        List.of("With an id that is neither hex nor Base64 of 8 bytes, kept as it is: 1 span, 010203040506070809."),
        trace.warnings());
  }

  @Test
  void textThatIsNoUtf8SpoilsNothingElse() throws Exception {
    byte[] bytes = message(SPAN.toBuilder().setName("a?b").addAttributes(string("k", "v")).build());
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("a?b");
    bytes[at + 1] = (byte) 0xC0;
    Trace trace = read(bytes);

    assertEquals("a\uFFFDb", trace.name(0));
    assertEquals(List.of(new Attribute("k", "v", "string")), trace.attributes(0).list());
    assertEquals(5, trace.durationNanos(0));
  }

  @Test
  void valuesNestedTooDeepAreCutShort() throws Exception {
    AnyValue value = AnyValue.newBuilder().setIntValue(1).build();
    for (int i = 0; i < 1_000; i++) {
      value = AnyValue.newBuilder().setArrayValue(ArrayValue.newBuilder().addValues(value)).build();
    }
    KeyValue deep = KeyValue.newBuilder().setKey("deep").setValue(value).build();

    assertEquals(
        List.of(new Attribute("deep", "[".repeat(32) + "[\"…\"]" + "]".repeat(32), "array")),
        read(SPAN.toBuilder().addAttributes(deep).build()).attributes(0).list());
  }

  @Test
  void timesBeyondSignedNanosecondsAreUnsigned() throws Exception {
    Span late = SPAN.toBuilder().setStartTimeUnixNano(-10).setEndTimeUnixNano(-3).build();
    Trace trace = read(late);

    assertEquals(-10, trace.startUnixNanos());
    assertEquals(7, trace.durationNanos(0));
  }

  @Test
  void cutOffBytesAreRefused() {
    byte[] bytes = Recorded.bytes("3.0.3/trace.compose-post.original.pb");
    assertEquals(
        "t: this is no OTLP protobuf, or it was cut off: fetch or save it again.",
        assertThrows(
                TraceFormatException.class, () -> OtlpProtobufReader.read(Arrays.copyOf(bytes, 5_000), "t"))
            .getMessage());
  }

  private static ResourceSpans resourceSpans(Span span) {
    return ResourceSpans.newBuilder().addScopeSpans(ScopeSpans.newBuilder().addSpans(span)).build();
  }

  private static byte[] message(Span span) {
    return TracesData.newBuilder().addResourceSpans(resourceSpans(span)).build().toByteArray();
  }

  private static KeyValue string(String key, String value) {
    return KeyValue.newBuilder().setKey(key).setValue(AnyValue.newBuilder().setStringValue(value)).build();
  }

  private static Trace read(Span span) throws TraceFormatException {
    return read(message(span));
  }

  private static Trace read(byte[] bytes) throws TraceFormatException {
    return OtlpProtobufReader.read(bytes, "t").traces().getFirst();
  }
}
