package org.mergescope.model.tempo;

import org.mergescope.model.trace.Trace;

/// A trace by id; `message` says why it is partial, or is "".
public record TraceAnswer(Trace trace, boolean partial, String message) {}
