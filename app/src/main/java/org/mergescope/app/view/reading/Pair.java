package org.mergescope.app.view.reading;

import org.mergescope.app.session.OpenTrace;
import org.mergescope.model.trace.Trace;

/// Two traces, the one before and the one after, and what their spans are put together by.
///
/// @param origin where the first one comes from
record Pair(Trace before, String origin, OpenTrace after, GroupBy by) {}
