package org.mergescope.model.merge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFormatException;

/// A trace written as lines of `id < parent KIND name @ service key=value …`; keys that start with `resource.` are the
/// resource's. Ids are one digit, and so is the order of time.
final class RequestText {
  private RequestText() {}

  static Trace trace(String lines) throws IOException, TraceFormatException {
    List<String> batches = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.strip().split(" +");
      batches.add("""
          {"resource": {"attributes": [%s]}, "scopeSpans": [{"spans": [{"traceId": "%032x", "spanId": "%016x",
            "parentSpanId": "%s", "kind": "SPAN_KIND_%s", "name": "%s", "startTimeUnixNano": "%s000", "attributes": [%s],
            "endTimeUnixNano": "99000"}]}]}"""
          .formatted(
              attributes(words, true), 1, Long.parseLong(words[0]), parent(words[2]), words[3], words[4], words[0],
              attributes(words, false)));
    }
    String json = batches.stream().collect(Collectors.joining(",", "{\"resourceSpans\": [", "]}"));
    return OtlpJsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "lines")
        .traces()
        .getFirst();
  }

  private static String parent(String id) {
    return id.equals("-") ? "" : "%016x".formatted(Long.parseLong(id));
  }

  private static String attributes(String[] words, boolean resource) {
    List<Map.Entry<String, String>> found = new ArrayList<>();
    if (resource) {
      found.add(Map.entry("service.name", words[6]));
    }
    for (int i = 7; i < words.length; i++) {
      String[] pair = words[i].split("=", 2);
      if (pair[0].startsWith("resource.") == resource) {
        found.add(Map.entry(pair[0].replace("resource.", ""), pair[1]));
      }
    }
    return found.stream()
        .map(pair -> "{\"key\":\"%s\",\"value\":{\"stringValue\":\"%s\"}}".formatted(pair.getKey(), pair.getValue()))
        .collect(Collectors.joining(","));
  }
}
