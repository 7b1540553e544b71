package org.mergescope.model.trace;

/// Span status codes (OpenTelemetry trace specification, "Set Status").
public enum SpanStatus {
  UNSET,
  OK,
  ERROR
}
