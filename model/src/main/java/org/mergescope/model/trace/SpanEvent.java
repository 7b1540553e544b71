package org.mergescope.model.trace;

/// Something that happened during a span; the time counts from the trace's start.
public record SpanEvent(String name, long atNanos, Attributes attributes) {}
