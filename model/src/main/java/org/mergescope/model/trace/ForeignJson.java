package org.mergescope.model.trace;

import java.util.Set;

/// Words for JSON that is valid but no trace of ours.
final class ForeignJson {
  private ForeignJson() {}

  static String sentence(String source, Set<String> keys) {
    if (keys.contains("traceId") && keys.contains("id")) {
      return source + ": these are spans in Zipkin's format, which is not read; export them as OTLP JSON.";
    }
    if (keys.contains("traces")) {
      return source + ": this is a search result, not a trace; open one of its traces by id.";
    }
    if (keys.contains("resourceLogs") || keys.contains("resourceMetrics")) {
      return source + ": these are OpenTelemetry logs or metrics, not traces.";
    }
    return source + ": this JSON holds no trace: none of batches, resourceSpans, trace and spans is in it.";
  }
}
