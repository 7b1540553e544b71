package org.mergescope.model.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What is written is read as the same trace.
class OtlpJsonWriterTest {
  private static final List<SpanStatus> STATUSES = List.of(SpanStatus.UNSET, SpanStatus.OK, SpanStatus.ERROR);
  private static final List<String> TEXTS =
      List.of("", "a", "\"", "\\", "é€😀", "\u0000\n\t", "[1]", "{\"a\": 1}", "…", "null", "=1", "x".repeat(300));

  @ParameterizedTest
  @ValueSource(strings = {
    "3.0.3/trace-v2.compose-post.original.json", "3.0.3/trace-v2-partial.json", "2.1.1/trace.text-service.merged.json"
  })
  void recordedTracesComeBack(String name) throws Exception {
    Trace trace =
        OtlpJsonReader.read(new ByteArrayInputStream(Recorded.bytes(name)), name).traces().getFirst();
    assertEquals(TraceText.of(trace), TraceText.of(writtenAndRead(trace)));
  }

  @Test
  void randomTracesComeBack() throws Exception {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      List<SpanDraft> drafts = RandomTracesTest.drafts(random);
      drafts.forEach(draft -> decorate(draft, random));
      Trace trace = Picture.trace(drafts);
      assertEquals(withoutNotes(trace), withoutNotes(writtenAndRead(trace)), "seed " + seed);
    }
  }

  @Test
  void nestedValuesComeBackAsValues() throws Exception {
    String json =
        """
        {"resourceSpans": [{"scopeSpans": [{"spans": [{"spanId": "01", "attributes": [
          {"key": "l", "value": {"arrayValue": {"values": [{"stringValue": "a\\"]"}, {"intValue": "1"}, {"doubleValue": 1},
            {"doubleValue": "NaN"}, {"boolValue": true}, {}, {"bytesValue": "AAE="}, {"arrayValue": {}},
            {"kvlistValue": {"values": [{"key": "x", "value": {"stringValue": "y"}}, {"key": "", "value": {}}]}}]}}},
          {"key": "k", "value": {"kvlistValue": {"values": [
            {"key": "bytesValue", "value": {"intValue": 1}}, {"key": "bytesValue", "value": {"stringValue": "z"}}]}}},
          {"key": "e", "value": {"kvlistValue": {}}}]}]}]}]}
        """;
    Trace trace = read(json);
    assertEquals(
        "[\"a\\\"]\", 1, 1.0, NaN, true, null, {\"bytesValue\": \"AAE=\"}, [], {\"x\": \"y\", \"\": null}]",
        trace.attributes(0).list().getFirst().value());
    assertEquals(TraceText.of(trace), TraceText.of(writtenAndRead(trace)));
  }

  @Test
  void writingIsCancelled() {
    Trace trace = Picture.trace("a - |==|");
    assertThrows(
        CancellationException.class, () -> OtlpJsonWriter.write(trace, new ByteArrayOutputStream(), () -> true));
  }

  private static void decorate(SpanDraft draft, Random random) {
    draft.status = STATUSES.get(random.nextInt(3));
    draft.statusMessage = text(random);
    draft.name = text(random);
    for (int i = random.nextInt(4); i > 0; i--) {
      draft.attributes.add(attribute(random));
    }
    if (random.nextInt(3) == 0) {
      draft.events.add(
          new SpanEvent(
              text(random), draft.startUnixNanos + random.nextInt(5), new Attributes(List.of(attribute(random)))));
    }
    if (random.nextInt(4) == 0) {
      draft.links.add(new SpanLink(Picture.TRACE_ID, Picture.id("s1"), new Attributes(List.of(attribute(random)))));
    }
    if (random.nextInt(10) == 0) {
      draft.endUnixNanos = 0;
    }
    if (random.nextInt(20) == 0) {
      draft.startUnixNanos = -1;
    }
  }

  private static Attribute attribute(Random random) {
    String text = text(random);
    return switch (random.nextInt(6)) {
      case 0 -> new Attribute(text, Long.toString(random.nextLong()), "int");
      case 1 -> new Attribute(text, Double.toString(random.nextGaussian()), "double");
      case 2 -> new Attribute(text, Boolean.toString(random.nextBoolean()), "bool");
      case 3 -> new Attribute(text, "AAE=", "bytes");
      case 4 -> new Attribute(text, "", "empty");
      default -> new Attribute(text, text(random), "string");
    };
  }

  private static String text(Random random) {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static String withoutNotes(Trace trace) {
    String text = TraceText.of(trace);
    return trace.warnings().stream().reduce(text, (left, note) -> left.replace("\n" + note, ""));
  }

  private static Trace writtenAndRead(Trace trace) throws IOException, TraceFormatException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OtlpJsonWriter.write(trace, out, () -> false);
    return OtlpJsonReader.read(new ByteArrayInputStream(out.toByteArray()), "written").traces().getFirst();
  }

  private static Trace read(String json) throws IOException, TraceFormatException {
    return OtlpJsonReader.read(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t")
        .traces()
        .getFirst();
  }
}
