package org.mergescope.model.trace;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// One logical trace as a real Tempo sent it in four encodings, and in two of OTLP made from these.
class SixEncodingsTest {
  private static final String V1_JSON = Recorded.text("3.0.3/trace.compose-post.original.json");
  private static String expected = "";

  @BeforeAll
  static void readsTempoV1Json() throws Exception {
    expected = json(V1_JSON);
    assertEquals(40, expected.lines().filter(line -> line.contains(" < ")).count());
  }

  @Test
  void tempoV2Json() throws Exception {
    assertEquals(expected, json(Recorded.text("3.0.3/trace-v2.compose-post.original.json")));
  }

  @Test
  void tempoV1Protobuf() throws Exception {
    assertEquals(expected, protobuf(Recorded.bytes("3.0.3/trace.compose-post.original.pb")));
  }

  @Test
  void tempoV2Protobuf() throws Exception {
    assertEquals(expected, protobuf(Recorded.bytes("3.0.3/trace-v2.compose-post.original.pb")));
  }

  @Test
  void otlpJsonWithHexIdsAndNumbers() throws Exception {
    assertEquals(expected, json(otlp()));
  }

  @Test
  void otlpExportRequest() throws Exception {
    byte[] tracesData = Recorded.bytes("3.0.3/trace.compose-post.original.pb");
    assertEquals(expected, protobuf(ExportTraceServiceRequest.parseFrom(tracesData).toByteArray()));
  }

  @Test
  void jsonLinesWithOneResourceALine() throws Exception {
    String lines = otlp().replaceAll("(?<=\\]\\}\\]\\}),(?=\\{\"resource\")", "]}\n{\"resourceSpans\":[");
    assertEquals(12, lines.lines().count());
    assertEquals(expected, json(lines));
  }

  @Test
  void concatenatedAnswers() throws Exception {
    String both = json(V1_JSON + V1_JSON);
    assertEquals(
        expected.lines().toList(), both.lines().filter(line -> !line.startsWith("Sent twice")).toList());
  }

  @Test
  void namesOfTempoBefore2() throws Exception {
    String old =
        V1_JSON.replace("scopeSpans", "instrumentationLibrarySpans")
            .replace("\"scope\"", "\"instrumentationLibrary\"");
    assertEquals(expected, json(old));
  }

  @Test
  void utf16WithByteOrderMark() throws Exception {
    TraceDocument document =
        OtlpJsonReader.read(new ByteArrayInputStream(V1_JSON.getBytes(StandardCharsets.UTF_16)), "test");
    assertEquals(expected, TraceText.of(document.traces().getFirst()));
  }

  @Test
  void utf8WithByteOrderMark() throws Exception {
    assertEquals(expected, json("\uFEFF" + V1_JSON));
  }

  private static String otlp() {
    String hex =
        Pattern.compile("\"((?:trace|span|parentSpan)Id)\":\"([^\"]+)\"")
            .matcher(V1_JSON)
            .replaceAll(SixEncodingsTest::withHexId);
    return hex.replace("\"batches\"", "\"resourceSpans\"")
        .replace("\"SPAN_KIND_INTERNAL\"", "1")
        .replace("\"SPAN_KIND_SERVER\"", "2")
        .replace("\"SPAN_KIND_CLIENT\"", "3")
        .replaceAll("\"(\\w+TimeUnixNano|intValue)\":\"(\\d+)\"", "\"$1\":$2");
  }

  private static String withHexId(MatchResult id) {
    String hex = HexFormat.of().withUpperCase().formatHex(Base64.getDecoder().decode(id.group(2)));
    return "\"" + id.group(1) + "\":\"" + hex + "\"";
  }

  private static String json(String text) throws IOException, TraceFormatException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return only(OtlpJsonReader.read(new ByteArrayInputStream(bytes), "test").traces());
  }

  private static String protobuf(byte[] bytes) throws TraceFormatException {
    return only(OtlpProtobufReader.read(bytes, "test").traces());
  }

  private static String only(List<Trace> traces) {
    assertEquals(1, traces.size());
    return TraceText.of(traces.getFirst());
  }
}
