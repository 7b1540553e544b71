package org.mergescope.app.view.waterfall;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;
import org.mergescope.model.trace.SpanEvent;
import org.mergescope.model.trace.SpanLink;
import org.mergescope.model.trace.Trace;

/// One span as JSON for people: the fields of OTLP JSON, attributes as a list of keys, values and types.
final class SpanJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Trace trace;
  private final JsonGenerator json;

  private SpanJson(Trace trace, JsonGenerator json) {
    this.trace = trace;
    this.json = json;
  }

  static String of(Trace trace, int span) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new SpanJson(trace, json).write(span);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return text.append('\n').toString();
  }

  private void write(int span) throws IOException {
    json.writeStartObject();
    json.writeStringField("traceId", trace.traceId());
    json.writeStringField("spanId", trace.spanId(span));
    json.writeStringField("parentSpanId", trace.parentSpanId(span));
    json.writeStringField("name", trace.name(span));
    json.writeStringField("kind", trace.kind(span).name());
    json.writeStringField("startTimeUnixNano", Long.toUnsignedString(trace.sentStartUnixNanos(span)));
    json.writeStringField("endTimeUnixNano", Long.toUnsignedString(trace.sentEndUnixNanos(span)));
    json.writeObjectFieldStart("status");
    json.writeStringField("code", trace.status(span).name());
    json.writeStringField("message", trace.statusMessage(span));
    json.writeEndObject();
    attributes("attributes", trace.attributes(span));
    attributes("resource", trace.resource(span));
    json.writeArrayFieldStart("events");
    for (SpanEvent event : trace.events(span)) {
      json.writeStartObject();
      json.writeStringField("name", event.name());
      json.writeStringField("timeUnixNano", Long.toUnsignedString(trace.startUnixNanos() + event.atNanos()));
      attributes("attributes", event.attributes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("links");
    for (SpanLink link : trace.links(span)) {
      json.writeStartObject();
      json.writeStringField("traceId", link.traceId());
      json.writeStringField("spanId", link.spanId());
      attributes("attributes", link.attributes());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void attributes(String field, Attributes attributes) throws IOException {
    json.writeArrayFieldStart(field);
    for (Attribute attribute : attributes.list()) {
      json.writeStartObject();
      json.writeStringField("key", attribute.key());
      json.writeStringField("value", attribute.value());
      json.writeStringField("type", attribute.type());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
