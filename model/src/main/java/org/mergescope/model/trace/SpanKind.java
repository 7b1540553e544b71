package org.mergescope.model.trace;

/// Span kinds (OpenTelemetry trace specification, "SpanKind").
public enum SpanKind {
  UNSPECIFIED,
  INTERNAL,
  SERVER,
  CLIENT,
  PRODUCER,
  CONSUMER
}
