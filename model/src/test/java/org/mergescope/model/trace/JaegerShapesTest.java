package org.mergescope.model.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The shapes that Jaeger's user interface draws to explain its critical path, sent as Jaeger sends them: times in
/// microseconds, and the stretches that are drawn as critical.
class JaegerShapesTest {
  @Test
  void childrenOneAfterTheOther() throws Exception {
    check("C 1-20, D 20-40, C 40-50, E 50-60, C 60-101", span("E", "C", 50, 10), span("C", "", 1, 100),
        span("D", "C", 20, 20));
  }

  @Test
  void childrenThatOverlap() throws Exception {
    check("X 1-20, C 20-60, X 60-101", span("X", "", 1, 100), span("A", "X", 10, 40), span("C", "X", 20, 40));
  }

  @Test
  void aChildAfterItsParent() throws Exception {
    check("A 1-31", span("A", "", 1, 30), span("B", "A", 40, 40), span("C", "B", 50, 10));
  }

  @Test
  void aChildBeforeItsParent() throws Exception {
    check("A 10-30", span("A", "", 10, 20), span("B", "A", 1, 4));
  }

  @Test
  void aSpanThatFollowsFromItsParent() throws Exception {
    check("A 1-31", span("A", "", 1, 30), span("B", "A", 10, 10).replace("CHILD_OF", "FOLLOWS_FROM"));
  }

  @Test
  void aGrandchildThatStartsBeforeItsParent() throws Exception {
    check("A 1-15, C 15-25, B 25-30", span("A", "", 1, 29), span("B", "A", 15, 20), span("C", "B", 10, 15));
  }

  @Test
  void childrenThatOutliveTheirParents() throws Exception {
    check("A 1-15, B 15-20, C 20-30", span("A", "", 1, 29), span("B", "A", 15, 20), span("C", "B", 20, 20));
  }

  @Test
  void aChildAroundItsParent() throws Exception {
    check("B 10-30", span("A", "", 10, 20), span("B", "A", 5, 30));
  }

  private static void check(String path, String... spans) throws IOException, TraceFormatException {
    String json =
        "{\"data\": [{\"traceID\": \"abc\", \"spans\": [" + String.join(",", spans)
            + "], \"processes\": {\"p1\": {\"serviceName\": \"one\"}}}]}";
    Trace trace =
        OtlpJsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "t").traces().getFirst();
    long start = trace.startUnixNanos() / 1_000;
    List<String> drawn =
        CriticalPath.of(trace).segments().stream()
            .map(
                segment ->
                    trace.name(segment.span()) + " " + (start + segment.startNanos() / 1_000) + "-"
                        + (start + segment.endNanos() / 1_000))
            .toList();
    assertEquals(path, String.join(", ", drawn));
    assertEquals("one", trace.service(0));
  }

  private static String span(String name, String parent, int start, int duration) {
    String references =
        parent.isEmpty()
            ? ""
            : "{\"refType\": \"CHILD_OF\", \"traceID\": \"abc\", \"spanID\": \"" + Picture.id(parent) + "\"}";
    return "{\"traceID\": \"abc\", \"spanID\": \"" + Picture.id(name) + "\", \"operationName\": \"" + name
        + "\", \"references\": [" + references + "], \"startTime\": " + start + ", \"duration\": " + duration
        + ", \"processID\": \"p1\"}";
  }
}
