package org.mergescope.model.trace;

/// A link to a span of this or another trace; ids in hex.
public record SpanLink(String traceId, String spanId, Attributes attributes) {}
