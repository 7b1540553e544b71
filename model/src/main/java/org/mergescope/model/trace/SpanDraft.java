package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.trace.Attributes.Attribute;

/// A span while a reader is reading it; what the data leaves out keeps the value that its absence means.
final class SpanDraft {
  String traceId = "";
  String spanId = "";
  String parentSpanId = "";
  String name = "";
  SpanKind kind = SpanKind.UNSPECIFIED;
  boolean kindUnknown;
  long startUnixNanos;
  long endUnixNanos;
  SpanStatus status = SpanStatus.UNSET;
  String statusMessage = "";
  final List<Attribute> attributes = new ArrayList<>();
  final List<SpanEvent> events = new ArrayList<>();
  final List<SpanLink> links = new ArrayList<>();

  /// Status ERROR, or where no status was set an HTTP status of 500 or more.
  boolean isError() {
    return switch (status) {
      case ERROR -> true;
      case OK -> false;
      case UNSET -> hasServerError();
    };
  }

  private boolean hasServerError() {
    for (Attribute attribute : attributes) {
      if (isServerError(attribute)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isServerError(Attribute attribute) {
    return (attribute.key().equals("http.status_code") || attribute.key().equals("http.response.status_code"))
        && attribute.value().length() == 3
        && attribute.value().startsWith("5");
  }

  boolean hasBrokenText() {
    boolean broken = StringTable.isBroken(name) || StringTable.isBroken(statusMessage) || isBroken(attributes);
    for (SpanEvent event : events) {
      broken = broken || StringTable.isBroken(event.name()) || isBroken(event.attributes().list());
    }
    return broken;
  }

  private static boolean isBroken(List<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (StringTable.isBroken(attribute.key()) || StringTable.isBroken(attribute.value())) {
        return true;
      }
    }
    return false;
  }
}
