package org.mergescope.model.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class OtlpJsonReaderTest {
  @ParameterizedTest
  @CsvSource({
    "SPAN_KIND_SERVER, SERVER, 0",
    "server,           SERVER, 0",
    "2,                SERVER, 0",
    "SPAN_KIND_NOVEL,  UNSPECIFIED, 1",
    "99,               UNSPECIFIED, 1",
  })
  void kindsAreNamesOrNumbers(String sent, SpanKind kind, int warnings) throws Exception {
    Trace trace = span("\"kind\": \"" + sent + "\"");
    assertEquals(kind, trace.kind(0));
    assertEquals(warnings, trace.warnings().size());
  }

  @ParameterizedTest
  @CsvSource({
    "APBnqgupArc=,                      00f067aa0ba902b7",
    "00F067AA0BA902B7,                  00f067aa0ba902b7",
    "f067aa0ba902b7,                    00f067aa0ba902b7",
    "APBnqgupArc,                       00f067aa0ba902b7",
    "0000000000000000,                  ''",
    "AAAAAAAAAAA=,                      ''",
    "'',                                ''",
    "not an id,                         not an id",
  })
  void spanIdsAreToldByLengthAndAlphabet(String sent, String id) throws Exception {
    assertEquals(id, only("{\"spanId\": \"" + sent + "\"}").spanId(0));
  }

  @ParameterizedTest
  @CsvSource({
    "1767225600000000123,      123",
    "'\"1767225600000000123\"', 123",
  })
  void timesKeepTheirNanoseconds(String sent, long nanos) throws Exception {
    assertEquals(
        1_767_225_600_000_000_000L + nanos, only("{\"startTimeUnixNano\": " + sent + "}").startUnixNanos());
  }

  @Test
  void attributesKeepOrderDuplicatesAndTypes() throws Exception {
    Trace trace =
        span(
            """
            "attributes": [
              {"key": "s", "value": {"stringValue": "a"}},
              {"key": "i", "value": {"intValue": "9223372036854775807"}},
              {"key": "i", "value": {"intValue": -1}},
              {"key": "d", "value": {"doubleValue": 0.5}},
              {"key": "d", "value": {"doubleValue": "NaN"}},
              {"key": "d", "value": {"doubleValue": "-Infinity"}},
              {"key": "d", "value": {"doubleValue": 3}},
              {"key": "b", "value": {"boolValue": true}},
              {"key": "x", "value": {"bytesValue": "AAE="}},
              {"key": "l", "value": {"arrayValue": {"values": [{"stringValue": "a"}, {"intValue": "1"}]}}},
              {"key": "k", "value": {"kvlistValue": {"values": [{"key": "n", "value": {"boolValue": false}}]}}},
              {"key": "e", "value": {}},
              {"key": "n"},
              {"key": "", "value": null},
              {"value": {"stringValue": "without a key"}},
              {"key": "plain", "value": 7}
            ]
            """);

    assertEquals(
        List.of(
            new Attribute("s", "a", "string"),
            new Attribute("i", "9223372036854775807", "int"),
            new Attribute("i", "-1", "int"),
            new Attribute("d", "0.5", "double"),
            new Attribute("d", "NaN", "double"),
            new Attribute("d", "-Infinity", "double"),
            new Attribute("d", "3.0", "double"),
            new Attribute("b", "true", "bool"),
            new Attribute("x", "AAE=", "bytes"),
            new Attribute("l", "[\"a\", 1]", "array"),
            new Attribute("k", "{\"n\": false}", "kvlist"),
            new Attribute("e", "", "empty"),
            new Attribute("n", "", "empty"),
            new Attribute("", "", "empty"),
            new Attribute("", "without a key", "string"),
            new Attribute("plain", "7", "int")),
        trace.attributes(0).list());
  }

  @Test
  void valuesNestedTooDeepAreCutShort() throws Exception {
    String open = "{\"arrayValue\": {\"values\": [";
    String value = open.repeat(1_000) + "{\"intValue\": 1}" + "]}}".repeat(1_000);
    Trace trace = span("\"attributes\": [{\"key\": \"deep\", \"value\": " + value + "}]");

    assertEquals(
        List.of(new Attribute("deep", "[".repeat(32) + "[\"…\"]" + "]".repeat(32), "array")),
        trace.attributes(0).list());
  }

  @Test
  void halfACharacterBecomesTheReplacement() throws Exception {
    Trace trace = span("\"name\": \"a\\ud800b\"");

    assertEquals("a\uFFFDb", trace.name(0));
    assertEquals(
        List.of("With text that is no valid UTF-8 or UTF-16, shown as �: 1 span, 00000000000000aa."),
        trace.warnings());
  }

  @Test
  void bytesThatAreNoUtf8BecomeTheReplacement() throws Exception {
    byte[] bytes = resourceSpans("{\"name\": \"a?b\"}").getBytes(StandardCharsets.ISO_8859_1);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFF;

    assertEquals("a\uFFFDb", OtlpJsonReader.read(new ByteArrayInputStream(bytes), "t").traces().getFirst().name(0));
  }

  @Test
  void statusEventsAndLinksAreRead() throws Exception {
    Trace trace =
        span(
            """
            "startTimeUnixNano": "1767225600000000000", "endTimeUnixNano": "1767225600000000009",
            "status": {"code": "STATUS_CODE_ERROR", "message": "no"},
            "events": [{"timeUnixNano": "1767225600000000003", "name": "e",
              "attributes": [{"key": "k", "value": {"stringValue": "v"}}]}],
            "links": [{"traceId": "S/kvNXezTaajzpKdDg5HNg==", "spanId": "APBnqgupArc="}]
            """);

    assertEquals(SpanStatus.ERROR, trace.status(0));
    assertEquals("no", trace.statusMessage(0));
    assertEquals(
        List.of(new SpanEvent("e", 3, new Attributes(List.of(new Attribute("k", "v", "string"))))), trace.events(0));
    assertEquals(
        List.of(new SpanLink("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", Attributes.NONE)),
        trace.links(0));
  }

  @ParameterizedTest
  @CsvSource({
    "http.status_code,          {\"intValue\": \"503\"},    0, true",
    "http.response.status_code, {\"stringValue\": \"500\"}, 0, true",
    "http.status_code,          {\"intValue\": \"404\"},    0, false",
    "http.status_code,          {\"intValue\": \"500\"},    1, false",
    "http.status_code,          {\"intValue\": \"200\"},    2, true",
  })
  void anHttpStatusOf500IsAnErrorWhereNoStatusWasSet(String key, String value, int code, boolean error)
      throws Exception {
    String attributes = "\"attributes\": [{\"key\": \"" + key + "\", \"value\": " + value + "}]";
    Trace trace = span(attributes + ", \"status\": {\"code\": " + code + "}");
    assertEquals(error, trace.isError(0));
  }

  @Test
  void aResourceMayComeAfterItsSpans() throws Exception {
    Trace trace =
        read(
                """
                {"resourceSpans": [{"scopeSpans": [{"spans": [{"spanId": "00000000000000aa"}],
                  "scope": {"name": "nginx", "version": "1.10"}}],
                  "resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "late"}}]}}]}
                """)
            .traces()
            .getFirst();

    assertEquals("late", trace.service(0));
    assertEquals("nginx 1.10", trace.scope(0));
  }

  @Test
  void aPartialAnswerSaysWhy() throws Exception {
    TraceDocument document =
        read("{\"trace\": {}, \"metrics\": {}, \"status\": \"PARTIAL\", \"message\": \"too big\"}");
    assertEquals(new TraceDocument(List.of(), true, "too big"), document);
  }

  @Test
  void whatHasAnotherShapeIsSkipped() throws Exception {
    Trace trace =
        read(
                """
                {"resourceSpans": [7, null, {"resource": [], "scopeSpans": {}}, {"scopeSpans": [1, {"spans": ["x",
                  {"spanId": "00000000000000aa", "name": {"a": [1]}, "kind": [2], "attributes": {"key": "k"},
                   "status": 3, "unknown": {"deep": [[[]]]}}]}]}], "other": [{}]}
                """)
            .traces()
            .getFirst();

    assertEquals("", trace.name(1));
    assertEquals("00000000000000aa", trace.spanId(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"resourceSpans\": [{\"scopeSpans\" "
            + "| t:1:33: the JSON ends in the middle; it was cut off: fetch or save it again.",
        "{\"data\": []} | t: this JSON holds no trace: none of batches, resourceSpans, trace and spans is in it.",
        "[{\"traceId\": \"1\", \"id\": \"2\", \"name\": \"get\"}] "
            + "| t: these are spans in Zipkin's format, which is not read; export them as OTLP JSON.",
        "{\"traces\": []} | t: this is a search result, not a trace; open one of its traces by id.",
        "{\"resourceLogs\": []} | t: these are OpenTelemetry logs or metrics, not traces.",
        "{\"a\": 1} | t: this JSON holds no trace: none of batches, resourceSpans, trace and spans is in it.",
        "[] | t: this JSON holds no trace: none of batches, resourceSpans, trace and spans is in it.",
      })
  void otherJsonIsRefusedWithASentence(String json, String sentence) {
    assertEquals(sentence, assertThrows(TraceFormatException.class, () -> read(json)).getMessage());
  }

  @Test
  void aBadLineIsNamed() {
    String lines = "{\"resourceSpans\": []}\n".repeat(6) + "{oops}\n";
    assertEquals(
        "t:7:2: this is no valid JSON (Unexpected character ('o' (code 111)): was expecting double-quote to start "
            + "field name).",
        assertThrows(TraceFormatException.class, () -> read(lines)).getMessage());
  }

  private static Trace span(String fields) throws IOException, TraceFormatException {
    return only("{\"spanId\": \"00000000000000aa\", " + fields + "}");
  }

  private static Trace only(String span) throws IOException, TraceFormatException {
    String times = "\"startTimeUnixNano\": " + Picture.START + ", \"endTimeUnixNano\": " + Picture.START + ", ";
    String whole = "{\"traceId\": \"" + Picture.TRACE_ID + "\", " + times + span.substring(1);
    Trace trace = read(resourceSpans(whole)).traces().getFirst();
    assertEquals(1, trace.spanCount());
    return trace;
  }

  private static String resourceSpans(String span) {
    return "{\"resourceSpans\": [{\"scopeSpans\": [{\"spans\": [" + span + "]}]}]}";
  }

  private static TraceDocument read(String json) throws IOException, TraceFormatException {
    return OtlpJsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t");
  }
}
