package org.mergescope.model.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

class JaegerJsonTest {
  @Test
  void tagsOfKnownNamesBecomeFields() throws Exception {
    Trace trace =
        read(
            """
            {"traceID": "00abc", "spans": [{"traceID": "abc", "spanID": "1", "operationName": "get",
              "startTime": 1767225600000001, "duration": 25, "processID": "p2", "tags": [
                {"key": "span.kind", "type": "string", "value": "server"},
                {"key": "error", "type": "bool", "value": true},
                {"key": "otel.status_description", "type": "string", "value": "no disk"},
                {"key": "otel.scope.name", "type": "string", "value": "lib"},
                {"key": "otel.scope.version", "type": "string", "value": "2"},
                {"key": "n", "type": "int64", "value": 9007199254740993},
                {"key": "d", "type": "float64", "value": 1},
                {"key": "b", "type": "bool", "value": false}],
              "logs": [{"timestamp": 1767225600000002, "fields": [
                {"key": "event", "type": "string", "value": "retry"}, {"key": "left", "type": "int64", "value": 2}]}],
              "references": [{"refType": "CHILD_OF", "traceID": "fff", "spanID": "9"}],
              "warnings": ["clock skew"]}],
             "processes": {"p2": {"serviceName": "shop", "tags": [{"key": "host.name", "type": "string", "value": "h"}]}}}
            """)
            .getFirst();

    assertEquals("00000000000000000000000000000abc", trace.traceId());
    assertEquals("0000000000000001", trace.spanId(0));
    assertEquals(25_000, trace.durationNanos(0));
    assertEquals(1_767_225_600_000_001_000L, trace.startUnixNanos());
    assertEquals(SpanKind.SERVER, trace.kind(0));
    assertEquals(SpanStatus.ERROR, trace.status(0));
    assertEquals("no disk", trace.statusMessage(0));
    assertEquals("lib 2", trace.scope(0));
    assertEquals("shop", trace.service(0));
    assertEquals(
        List.of(
            new Attribute("n", "9007199254740993", "int"),
            new Attribute("d", "1.0", "double"),
            new Attribute("b", "false", "bool"),
            new Attribute("jaeger.warning", "clock skew", "string")),
        trace.attributes(0).list());
    assertEquals(
        List.of(new SpanEvent("retry", 1_000, new Attributes(List.of(new Attribute("left", "2", "int"))))),
        trace.events(0));
    assertEquals(
        List.of(new SpanLink("00000000000000000000000000000fff", "0000000000000009", Attributes.NONE)), trace.links(0));
    assertEquals("", trace.parentSpanId(0));
  }

  @Test
  void severalTracesOfOneAnswerAreAllRead() throws Exception {
    assertEquals(
        List.of("0000000000000000000000000000000a", "0000000000000000000000000000000b"),
        read(
                """
                {"data": [{"traceID": "a", "spans": [{"spanID": "1"}], "processes": {}},
                          {"traceID": "b", "spans": [{"spanID": "1", "process": {"serviceName": "s"}}]}],
                 "total": 0, "errors": null}
                """)
            .stream()
            .map(Trace::traceId)
            .toList());
  }

  @Test
  void timesThatAreNoneAreNotMadeUp() throws Exception {
    Trace trace = read("{\"spans\": [{\"spanID\": \"1\", \"startTime\": -1, \"duration\": 5}]}").getFirst();
    assertEquals(SpanTiming.NO_START, trace.timing(0));
  }

  private static List<Trace> read(String json) throws IOException, TraceFormatException {
    return OtlpJsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t").traces();
  }
}
