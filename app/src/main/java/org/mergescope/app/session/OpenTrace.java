package org.mergescope.app.session;

import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;

/// A trace as it was opened, with everything computed from it.
///
/// @param origin where it came from, for people: a file name or a Tempo URL
/// @param message what the server said about it, such as why it is partial, or ""
public record OpenTrace(
    String origin, String message, Trace trace, FunctionMapping mapping, CriticalPath criticalPath, SelfTime selfTime) {}
