package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mergescope.model.trace.Attributes.Attribute;

/// Reads traces as Jaeger's query service and user interface write them: spans with processes, times in microseconds,
/// everything else in tags.
///
/// A span's parent is the first span of the same trace that it is a child of, else that it follows from; all other
/// references are links. A span that follows from its parent has a link to it as well, because the parent does not wait
/// for it. What Jaeger keeps in tags of known names (`span.kind`, `error`, `otel.status_code`, `otel.scope.name`, …)
/// becomes the span's own field.
final class JaegerSpans {
  private static final String FOLLOWS = "FOLLOWS_FROM";

  private final JsonParser json;
  private final JsonFields fields;
  private final SpanCollector spans;
  private String traceId = "";
  private boolean seen;
  private final Map<Sender, Integer> slots = new HashMap<>();
  private final Map<String, Attributes> processes = new HashMap<>();
  private final List<Read> read = new ArrayList<>();

  JaegerSpans(JsonParser json, SpanCollector spans) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.spans = spans;
  }

  private record Sender(String process, String scope) {}

  private record Read(SpanDraft span, int slot) {}

  private record Reference(String type, String traceId, String spanId) {}

  /// Reads a field of a trace object and tells whether it was one.
  boolean field(String name) throws IOException {
    switch (name) {
      case "traceID" -> traceId = IdText.ofJson(fields.text(), IdText.TRACE_DIGITS);
      case "spans" -> fields.array(this::span);
      case "processes" -> fields.object(id -> processes.put(id, process()));
      default -> {
        return false;
      }
    }
    seen |= !name.equals("traceID");
    return true;
  }

  /// Hands the spans on, now that the processes are known; whether there was a trace at all.
  boolean finish() {
    slots.forEach(
        (sender, slot) ->
            spans.describe(slot, processes.getOrDefault(sender.process(), Attributes.NONE), sender.scope()));
    for (Read one : read) {
      if (one.span().traceId.isEmpty()) {
        one.span().traceId = traceId;
      }
      spans.add(one.span(), one.slot());
    }
    return seen;
  }

  private Attributes process() throws IOException {
    List<Attribute> attributes = new ArrayList<>();
    fields.object(
        name -> {
          switch (name) {
            case "serviceName" -> attributes.add(0, new Attribute("service.name", fields.text(), "string"));
            case "tags" -> attributes.addAll(tags());
            default -> json.skipChildren();
          }
        });
    return new Attributes(attributes);
  }

  private void span() throws IOException {
    SpanDraft span = new SpanDraft();
    String[] process = {""};
    long[] duration = {0};
    List<Reference> references = new ArrayList<>();
    List<Attribute> tags = new ArrayList<>();
    fields.object(
        name -> {
          switch (name) {
            case "traceID" -> span.traceId = IdText.ofJson(fields.text(), IdText.TRACE_DIGITS);
            case "spanID" -> span.spanId = IdText.ofJson(fields.text(), IdText.SPAN_DIGITS);
            case "parentSpanID" -> references.add(new Reference("CHILD_OF", "", spanId()));
            case "operationName" -> span.name = fields.text();
            case "references" -> fields.array(() -> references.add(reference()));
            case "startTime" -> span.startUnixNanos = nanos();
            case "duration" -> duration[0] = nanos();
            case "tags" -> tags.addAll(tags());
            case "logs" -> fields.array(() -> span.events.add(event()));
            case "processID" -> process[0] = fields.text();
            case "process" -> {
              process[0] = "inline " + read.size();
              processes.put(process[0], process());
            }
            case "warnings" -> fields.array(() -> tags.add(new Attribute("jaeger.warning", fields.text(), "string")));
            default -> json.skipChildren();
          }
        });
    span.endUnixNanos = span.startUnixNanos == 0 ? 0 : span.startUnixNanos + duration[0];
    refer(span, references);
    String scope = JaegerTags.apply(tags, span);
    Sender sender = new Sender(process[0], scope);
    read.add(new Read(span, slots.computeIfAbsent(sender, absent -> spans.openOrigin())));
  }

  private String spanId() throws IOException {
    return IdText.ofJson(fields.text(), IdText.SPAN_DIGITS);
  }

  /// Microseconds as nanoseconds; 0 where they are none or too many.
  private long nanos() throws IOException {
    long micros = fields.unsigned();
    return micros < 0 || micros > Long.MAX_VALUE / 1_000 ? 0 : micros * 1_000;
  }

  private Reference reference() throws IOException {
    String[] parts = {"", "", ""};
    fields.object(
        name -> {
          switch (name) {
            case "refType" -> parts[0] = fields.text().toUpperCase(Locale.ROOT);
            case "traceID" -> parts[1] = IdText.ofJson(fields.text(), IdText.TRACE_DIGITS);
            case "spanID" -> parts[2] = spanId();
            default -> json.skipChildren();
          }
        });
    return new Reference(parts[0], parts[1], parts[2]);
  }

  private static void refer(SpanDraft span, List<Reference> references) {
    String kind = "";
    for (Reference reference : references) {
      boolean here = reference.traceId().isEmpty() || reference.traceId().equals(span.traceId);
      boolean better = kind.isEmpty() || (kind.equals(FOLLOWS) && !reference.type().equals(FOLLOWS));
      if (here && better && !reference.spanId().isEmpty()) {
        kind = reference.type().isEmpty() ? "CHILD_OF" : reference.type();
        span.parentSpanId = reference.spanId();
      }
    }
    for (Reference reference : references) {
      boolean repeats = reference.spanId().equals(span.parentSpanId);
      if (reference.type().equals(FOLLOWS) || !repeats) {
        String trace = reference.traceId().isEmpty() ? span.traceId : reference.traceId();
        span.links.add(new SpanLink(trace, reference.spanId(), Attributes.NONE));
      }
    }
  }

  private SpanEvent event() throws IOException {
    long[] at = {0};
    List<Attribute> tags = new ArrayList<>();
    fields.object(
        name -> {
          switch (name) {
            case "timestamp" -> at[0] = nanos();
            case "fields" -> tags.addAll(tags());
            default -> json.skipChildren();
          }
        });
    String title = "";
    List<Attribute> rest = new ArrayList<>();
    for (Attribute tag : tags) {
      if (tag.key().equals("event") && title.isEmpty()) {
        title = tag.value();
      } else {
        rest.add(tag);
      }
    }
    return new SpanEvent(title.isEmpty() ? "log" : title, at[0], new Attributes(rest));
  }

  private List<Attribute> tags() throws IOException {
    List<Attribute> tags = new ArrayList<>();
    fields.array(() -> tags.add(tag()));
    return tags;
  }

  private Attribute tag() throws IOException {
    String[] parts = {"", "", ""};
    boolean[] empty = {true};
    fields.object(
        name -> {
          switch (name) {
            case "key" -> parts[0] = fields.text();
            case "type" -> parts[1] = fields.text();
            case "value" -> {
              empty[0] = json.hasToken(JsonToken.VALUE_NULL);
              parts[2] = fields.text();
            }
            default -> json.skipChildren();
          }
        });
    AttributeValue value =
        empty[0]
            ? AttributeValue.EMPTY
            : switch (parts[1].toLowerCase(Locale.ROOT)) {
              case "bool" -> AttributeValue.bool(parts[2]);
              case "int64" -> AttributeValue.integer(parts[2]);
              case "float64" -> AttributeValue.floating(parts[2]);
              case "binary" -> AttributeValue.bytes(parts[2]);
              default -> AttributeValue.string(parts[2]);
            };
    return new Attribute(parts[0], value.text(), value.type());
  }
}
