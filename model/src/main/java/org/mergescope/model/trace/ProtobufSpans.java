package org.mergescope.model.trace;

import io.opentelemetry.proto.common.v1.InstrumentationScope;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;

/// Hands on the spans of protobuf messages.
final class ProtobufSpans {
  private ProtobufSpans() {}

  static void add(ResourceSpans resourceSpans, SpanCollector spans) {
    Attributes resource = ProtobufValues.attributes(resourceSpans.getResource().getAttributesList());
    for (ScopeSpans scopeSpans : resourceSpans.getScopeSpansList()) {
      int slot = spans.openOrigin();
      InstrumentationScope scope = scopeSpans.getScope();
      spans.describe(slot, resource, (scope.getName() + " " + scope.getVersion()).strip());
      for (Span span : scopeSpans.getSpansList()) {
        spans.add(draft(span), slot);
      }
    }
  }

  private static SpanDraft draft(Span span) {
    SpanDraft draft = new SpanDraft();
    draft.traceId = IdText.ofBytes(span.getTraceId(), IdText.TRACE_DIGITS);
    draft.spanId = IdText.ofBytes(span.getSpanId(), IdText.SPAN_DIGITS);
    draft.parentSpanId = IdText.ofBytes(span.getParentSpanId(), IdText.SPAN_DIGITS);
    draft.name = span.getName();
    SpanKind kind = EnumText.kind(Integer.toString(span.getKindValue()));
    draft.kindUnknown = kind == null;
    draft.kind = kind == null ? SpanKind.UNSPECIFIED : kind;
    draft.startUnixNanos = span.getStartTimeUnixNano();
    draft.endUnixNanos = span.getEndTimeUnixNano();
    Status status = span.getStatus();
    draft.status = EnumText.status(Integer.toString(status.getCodeValue()));
    draft.statusMessage = status.getMessage();
    draft.attributes.addAll(ProtobufValues.attributes(span.getAttributesList()).list());
    for (Span.Event event : span.getEventsList()) {
      draft.events.add(
          new SpanEvent(
              event.getName(), event.getTimeUnixNano(), ProtobufValues.attributes(event.getAttributesList())));
    }
    for (Span.Link link : span.getLinksList()) {
      draft.links.add(
          new SpanLink(
              IdText.ofBytes(link.getTraceId(), IdText.TRACE_DIGITS),
              IdText.ofBytes(link.getSpanId(), IdText.SPAN_DIGITS),
              ProtobufValues.attributes(link.getAttributesList())));
    }
    return draft;
  }
}
