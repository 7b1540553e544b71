package org.mergescope.model.trace;

import java.util.List;

/// The traces of one file or answer.
///
/// @param traces in order of their first span; empty where the document is valid but has no spans
/// @param partial whether the server says that it sent only a part
/// @param message why it is partial, as the server says, or ""
public record TraceDocument(List<Trace> traces, boolean partial, String message) {
  public TraceDocument {
    traces = List.copyOf(traces);
  }
}
