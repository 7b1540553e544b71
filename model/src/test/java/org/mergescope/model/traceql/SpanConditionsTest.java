package org.mergescope.model.traceql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.trace.TraceFormatException;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SpanConditionsTest {
  private static final String TRACE = """
      {"resourceSpans": [{
        "resource": {"attributes": [
          {"key": "service.name", "value": {"stringValue": "nginx"}},
          {"key": "deployment.environment", "value": {"stringValue": "lab"}}]},
        "scopeSpans": [{"spans": [
          {"traceId": "4bf92f3577b34da6a3ce929d0e0e4736", "spanId": "00f067aa0ba90201", "name": "root",
           "startTimeUnixNano": "1757376000000000000", "endTimeUnixNano": "1757376000100000000", "status": {"code": 2},
           "attributes": [
             {"key": "http.target", "value": {"stringValue": "/function/text-service-merged/x"}},
             {"key": "http.status_code", "value": {"intValue": "500"}}]},
          {"traceId": "4bf92f3577b34da6a3ce929d0e0e4736", "spanId": "00f067aa0ba90202",
           "parentSpanId": "00f067aa0ba90201", "name": "child",
           "startTimeUnixNano": "1757376000010000000", "endTimeUnixNano": "1757376000030000000",
           "attributes": [
             {"key": "faas.name", "value": {"stringValue": "url_shorten"}},
             {"key": "cold", "value": {"boolValue": true}}]}]}]}]}
      """;

  private final Trace trace = trace();

  private static Trace trace() {
    try {
      byte[] bytes = TRACE.getBytes(StandardCharsets.UTF_8);
      return TraceFile.read(new ByteArrayInputStream(bytes), "test").traces().getFirst();
    } catch (IOException | TraceFormatException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  private List<String> fitting(Condition... conditions) {
    IntPredicate fits = new SpanConditions(List.of(conditions)).test(trace);
    return IntStream.range(0, trace.spanCount()).filter(fits).mapToObj(trace::name).toList();
  }

  private List<String> fitting(String key, Comparison comparison, Value value) {
    return fitting(new Condition.Attribute("", key, comparison, value));
  }

  @Test
  void findsSpansOfAFunctionByPathAndByNameInAnySpelling() {
    assertEquals(List.of("root"), fitting(new Condition.Function("text-service")));
    assertEquals(List.of("root"), fitting(new Condition.Function("text_service-merged")));
    assertEquals(List.of("child"), fitting(new Condition.Function("url-shorten")));
    assertEquals(List.of(), fitting(new Condition.Function("text")));
  }

  @Test
  void findsSpansByServiceNameDeploymentAndStatus() {
    assertEquals(List.of("root", "child"), fitting(new Condition.Service("nginx")));
    assertEquals(List.of("child"), fitting(new Condition.Name("child")));
    assertEquals(List.of("root", "child"), fitting(new Condition.Deployment("lab")));
    assertEquals(List.of(), fitting(new Condition.Deployment("field")));
    assertEquals(List.of("root"), fitting(new Condition.Status(SpanStatus.ERROR)));
  }

  @Test
  void countsBothBoundsOfADurationIn() {
    assertEquals(List.of("child"), fitting(lasts(20, 20)));
    assertEquals(List.of("root"), fitting(lasts(21, 100)));
    assertEquals(List.of("root"), fitting(
        new Condition.Lasts(Optional.of(Duration.ofMillis(50)), Optional.empty())));
  }

  private static Condition lasts(long least, long most) {
    return new Condition.Lasts(Optional.of(Duration.ofMillis(least)), Optional.of(Duration.ofMillis(most)));
  }

  @Test
  void comparesAttributesAsWhatTheyAre() {
    assertEquals(List.of("root"), fitting("http.status_code", Comparison.AT_LEAST, new Value.Whole(500)));
    assertEquals(List.of(), fitting("http.status_code", Comparison.GREATER, new Value.Real(500)));
    assertEquals(List.of(), fitting("http.status_code", Comparison.EQUAL, new Value.Text("500")));
    assertEquals(List.of("child"), fitting("cold", Comparison.EQUAL, new Value.Bool(true)));
    assertEquals(List.of("child"), fitting("faas.name", Comparison.MATCHES, new Value.Text("url.*")));
    assertEquals(List.of(), fitting("faas.name", Comparison.MATCHES_NOT, new Value.Text("url.*")));
    assertEquals(List.of(), fitting("faas.name", Comparison.MATCHES, new Value.Text("url")));
    assertEquals(List.of(), fitting("faas.name", Comparison.MATCHES_NOT, new Value.Text("url(")));
  }

  @Test
  void wantsAllConditionsToHold() {
    assertEquals(List.of("child"), fitting(new Condition.Service("nginx"), new Condition.Name("child")));
    assertEquals(List.of(), fitting(new Condition.Name("root"), new Condition.Name("child")));
    assertEquals(List.of("root", "child"), fitting());
  }
}
