package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mergescope.model.trace.Attributes.Attribute;

/// Writes a trace as OTLP JSON (OTLP specification, "JSON Protobuf Encoding"): ids in hex, enums as numbers, 64-bit numbers
/// as text. Times are those that were sent. What is read from it is the same trace; only what the notes say about the
/// way it came (spans sent twice, kinds unknown) is lost.
public final class OtlpJsonWriter {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int LOOK_EVERY = 1_000;

  private final Trace trace;
  private final JsonGenerator json;

  private OtlpJsonWriter(Trace trace, JsonGenerator json) {
    this.trace = trace;
    this.json = json;
  }

  /// Writes it as one line of UTF-8, in one pass. Does not close the stream.
  ///
  /// @throws CancellationException soon after `cancelled` turns true
  public static void write(Trace trace, OutputStream out, BooleanSupplier cancelled) throws IOException {
    JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    new OtlpJsonWriter(trace, json).trace(cancelled);
    json.writeRaw('\n');
    json.close();
  }

  private void trace(BooleanSupplier cancelled) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("resourceSpans");
    int span = 0;
    while (span < trace.spanCount()) {
      json.writeStartObject();
      json.writeObjectFieldStart("resource");
      attributes(trace.resource(span));
      json.writeEndObject();
      json.writeArrayFieldStart("scopeSpans");
      json.writeStartObject();
      scope(trace.scope(span));
      json.writeArrayFieldStart("spans");
      int first = span;
      while (span < trace.spanCount() && isSameSender(first, span)) {
        if (span % LOOK_EVERY == 0 && cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        span(span++);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private boolean isSameSender(int one, int other) {
    return trace.scope(one).equals(trace.scope(other)) && trace.resource(one).equals(trace.resource(other));
  }

  private void scope(String scope) throws IOException {
    if (scope.isEmpty()) {
      return;
    }
    int space = scope.lastIndexOf(' ');
    json.writeObjectFieldStart("scope");
    json.writeStringField("name", space < 0 ? scope : scope.substring(0, space));
    if (space >= 0) {
      json.writeStringField("version", scope.substring(space + 1));
    }
    json.writeEndObject();
  }

  private void span(int span) throws IOException {
    json.writeStartObject();
    json.writeStringField("traceId", trace.traceId());
    json.writeStringField("spanId", trace.spanId(span));
    if (!trace.parentSpanId(span).isEmpty()) {
      json.writeStringField("parentSpanId", trace.parentSpanId(span));
    }
    json.writeStringField("name", trace.name(span));
    json.writeNumberField("kind", EnumText.number(trace.kind(span)));
    time("startTimeUnixNano", trace.sentStartUnixNanos(span));
    time("endTimeUnixNano", trace.sentEndUnixNanos(span));
    attributes(trace.attributes(span));
    if (!trace.events(span).isEmpty()) {
      json.writeArrayFieldStart("events");
      for (SpanEvent event : trace.events(span)) {
        json.writeStartObject();
        time("timeUnixNano", trace.startUnixNanos() + event.atNanos());
        json.writeStringField("name", event.name());
        attributes(event.attributes());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!trace.links(span).isEmpty()) {
      json.writeArrayFieldStart("links");
      for (SpanLink link : trace.links(span)) {
        json.writeStartObject();
        json.writeStringField("traceId", link.traceId());
        json.writeStringField("spanId", link.spanId());
        attributes(link.attributes());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("status");
    if (!trace.statusMessage(span).isEmpty()) {
      json.writeStringField("message", trace.statusMessage(span));
    }
    if (trace.status(span) != SpanStatus.UNSET) {
      json.writeNumberField("code", EnumText.number(trace.status(span)));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void time(String field, long unixNanos) throws IOException {
    json.writeStringField(field, Long.toUnsignedString(unixNanos));
  }

  private void attributes(Attributes attributes) throws IOException {
    if (attributes.list().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("attributes");
    for (Attribute attribute : attributes.list()) {
      json.writeStartObject();
      json.writeStringField("key", attribute.key());
      json.writeFieldName("value");
      if (!isNested(attribute) || !NestedText.write(attribute.value(), json)) {
        scalar(attribute);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static boolean isNested(Attribute attribute) {
    return attribute.type().equals("array") || attribute.type().equals("kvlist");
  }

  private void scalar(Attribute attribute) throws IOException {
    json.writeStartObject();
    switch (attribute.type()) {
      case "empty" -> {}
      case "bool" -> json.writeBooleanField("boolValue", attribute.value().equals("true"));
      case "int" -> json.writeStringField("intValue", attribute.value());
      case "double" -> json.writeStringField("doubleValue", attribute.value());
      case "bytes" -> json.writeStringField("bytesValue", attribute.value());
      default -> json.writeStringField("stringValue", attribute.value());
    }
    json.writeEndObject();
  }
}
