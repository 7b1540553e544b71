package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads lists of resource spans from JSON, in the dialects of Tempo and of OTLP, and hands their spans on.
final class JsonSpans {
  private final JsonParser json;
  private final JsonFields fields;
  private final JsonValues values;
  private final SpanCollector spans;

  JsonSpans(JsonParser json, SpanCollector spans) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.values = new JsonValues(json);
    this.spans = spans;
  }

  private record Scoped(int slot, String scope) {}

  void resourceSpans() throws IOException {
    List<Scoped> scopes = new ArrayList<>();
    Attributes[] resource = {Attributes.NONE};
    fields.object(
        name -> {
          switch (name) {
            case "resource" -> resource[0] = resource();
            case "scopeSpans", "scope_spans", "instrumentationLibrarySpans" ->
                fields.array(() -> scopes.add(scopeSpans()));
            default -> json.skipChildren();
          }
        });
    for (Scoped scoped : scopes) {
      spans.describe(scoped.slot(), resource[0], scoped.scope());
    }
  }

  private Attributes resource() throws IOException {
    Attributes[] attributes = {Attributes.NONE};
    fields.object(
        name -> {
          if (name.equals("attributes")) {
            attributes[0] = new Attributes(values.attributes());
          } else {
            json.skipChildren();
          }
        });
    return attributes[0];
  }

  private Scoped scopeSpans() throws IOException {
    int slot = spans.openOrigin();
    String[] scope = {""};
    fields.object(
        name -> {
          switch (name) {
            case "scope", "instrumentationLibrary" -> scope[0] = scope();
            case "spans" -> fields.array(() -> spans.add(span(), slot));
            default -> json.skipChildren();
          }
        });
    return new Scoped(slot, scope[0]);
  }

  private String scope() throws IOException {
    String[] nameAndVersion = {"", ""};
    fields.object(
        name -> {
          switch (name) {
            case "name" -> nameAndVersion[0] = fields.text();
            case "version" -> nameAndVersion[1] = fields.text();
            default -> json.skipChildren();
          }
        });
    return (nameAndVersion[0] + " " + nameAndVersion[1]).strip();
  }

  private SpanDraft span() throws IOException {
    SpanDraft span = new SpanDraft();
    fields.object(
        name -> {
          switch (name) {
            case "traceId", "trace_id" -> span.traceId = IdText.ofJson(fields.text(), IdText.TRACE_DIGITS);
            case "spanId", "span_id" -> span.spanId = IdText.ofJson(fields.text(), IdText.SPAN_DIGITS);
            case "parentSpanId", "parent_span_id" ->
                span.parentSpanId = IdText.ofJson(fields.text(), IdText.SPAN_DIGITS);
            case "name" -> span.name = fields.text();
            case "kind" -> kind(span);
            case "startTimeUnixNano", "start_time_unix_nano" -> span.startUnixNanos = fields.unsigned();
            case "endTimeUnixNano", "end_time_unix_nano" -> span.endUnixNanos = fields.unsigned();
            case "attributes" -> span.attributes.addAll(values.attributes());
            case "events" -> fields.array(() -> span.events.add(event()));
            case "links" -> fields.array(() -> span.links.add(link()));
            case "status" -> status(span);
            default -> json.skipChildren();
          }
        });
    return span;
  }

  private void kind(SpanDraft span) throws IOException {
    SpanKind kind = EnumText.kind(fields.text());
    span.kindUnknown = kind == null;
    span.kind = kind == null ? SpanKind.UNSPECIFIED : kind;
  }

  private void status(SpanDraft span) throws IOException {
    fields.object(
        name -> {
          switch (name) {
            case "code" -> span.status = EnumText.status(fields.text());
            case "message" -> span.statusMessage = fields.text();
            default -> json.skipChildren();
          }
        });
  }

  private SpanEvent event() throws IOException {
    SpanEvent[] event = {new SpanEvent("", 0, Attributes.NONE)};
    fields.object(
        name -> {
          SpanEvent known = event[0];
          switch (name) {
            case "name" -> event[0] = new SpanEvent(fields.text(), known.atNanos(), known.attributes());
            case "timeUnixNano", "time_unix_nano" ->
                event[0] = new SpanEvent(known.name(), fields.unsigned(), known.attributes());
            case "attributes" ->
                event[0] = new SpanEvent(known.name(), known.atNanos(), new Attributes(values.attributes()));
            default -> json.skipChildren();
          }
        });
    return event[0];
  }

  private SpanLink link() throws IOException {
    String[] ids = {"", ""};
    Attributes[] attributes = {Attributes.NONE};
    fields.object(
        name -> {
          switch (name) {
            case "traceId", "trace_id" -> ids[0] = IdText.ofJson(fields.text(), IdText.TRACE_DIGITS);
            case "spanId", "span_id" -> ids[1] = IdText.ofJson(fields.text(), IdText.SPAN_DIGITS);
            case "attributes" -> attributes[0] = new Attributes(values.attributes());
            default -> json.skipChildren();
          }
        });
    return new SpanLink(ids[0], ids[1], attributes[0]);
  }
}
