package org.mergescope.model.trace;

/// How far the times of a span can be trusted. Statistics leave out all but `AS_SENT`.
public enum SpanTiming {
  AS_SENT,
  /// No end was sent, or one far outside the trace: shown with zero length.
  UNFINISHED,
  /// The end lies before the start: shown with zero length.
  BACKWARDS,
  /// No start was sent, or one far outside the trace: shown at its parent's start with zero length.
  NO_START
}
