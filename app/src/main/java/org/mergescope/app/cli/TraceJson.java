package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mergescope.model.merge.FunctionTimes;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

/// The JSON of `trace`; times in nanoseconds, rows in pre-order.
final class TraceJson {
  private TraceJson() {}

  /// Writes the fields of the object, without its braces.
  static void writeFields(TraceReport report, Waterfall rows, JsonGenerator json) throws IOException {
    json.writeStringField("traceId", report.trace().traceId());
    json.writeNumberField("durationNanos", report.trace().durationNanos());
    json.writeNumberField("roots", report.roots());
    json.writeArrayFieldStart("rows");
    for (int row = 0; row < rows.rowCount(); row++) {
      row(report, rows.span(row), json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("functions");
    for (FunctionTimes function : report.functions()) {
      function(function, json);
    }
    json.writeEndArray();
    json.writeBooleanField("stitched", false);
    Json.strings(json, "warnings", report.warnings());
  }

  private static void row(TraceReport report, int span, JsonGenerator json) throws IOException {
    Trace trace = report.trace();
    json.writeStartObject();
    json.writeStringField("spanId", trace.spanId(span));
    json.writeStringField("parentSpanId", trace.parentSpanId(span));
    json.writeNumberField("depth", trace.depth(span));
    json.writeStringField("service", trace.service(span));
    json.writeStringField("name", trace.name(span));
    json.writeStringField("function", report.mapping().names().get(span));
    json.writeStringField("kind", Says.lower(trace.kind(span)));
    json.writeNumberField("startNanos", trace.startNanos(span));
    json.writeNumberField("durationNanos", trace.durationNanos(span));
    json.writeNumberField("selfNanos", report.self().nanos(span));
    json.writeNumberField("criticalNanos", report.critical().nanos(span));
    json.writeBooleanField("error", trace.isError(span));
    json.writeEndObject();
  }

  private static void function(FunctionTimes function, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", function.name());
    json.writeNumberField("spans", function.spans());
    json.writeNumberField("totalNanos", function.totalNanos());
    json.writeNumberField("selfNanos", function.selfNanos());
    json.writeNumberField("criticalNanos", function.criticalNanos());
    json.writeEndObject();
  }
}
