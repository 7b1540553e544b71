package org.mergescope.model.trace;

import java.util.List;
import org.mergescope.model.trace.Attributes.Attribute;

/// Puts what Jaeger keeps in tags back where OpenTelemetry has it (OpenTelemetry specification, "OpenTelemetry to Jaeger
/// Transformation").
final class JaegerTags {
  private JaegerTags() {}

  /// Sets the span's fields and its other attributes; returns the scope, "" for none.
  static String apply(List<Attribute> tags, SpanDraft span) {
    String scope = "";
    String version = "";
    for (Attribute tag : tags) {
      switch (tag.key()) {
        case "span.kind" -> kind(tag, span);
        case "otel.status_code" -> span.status = EnumText.status(tag.value());
        case "otel.status_description" -> span.statusMessage = tag.value();
        case "otel.scope.name", "otel.library.name" -> scope = tag.value();
        case "otel.scope.version", "otel.library.version" -> version = tag.value();
        case "error" -> error(tag, span);
        case "internal.span.format" -> {}
        default -> span.attributes.add(tag);
      }
    }
    return (scope + " " + version).strip();
  }

  private static void kind(Attribute tag, SpanDraft span) {
    SpanKind kind = EnumText.kind(tag.value());
    span.kindUnknown = kind == null;
    span.kind = kind == null ? SpanKind.UNSPECIFIED : kind;
  }

  private static void error(Attribute tag, SpanDraft span) {
    if (tag.value().equals("true") && span.status == SpanStatus.UNSET) {
      span.status = SpanStatus.ERROR;
    } else if (!tag.value().equals("true") && !tag.value().equals("false")) {
      span.attributes.add(tag);
    }
  }
}
