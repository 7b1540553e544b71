package org.mergescope.app.view.reading;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.model.trace.CriticalPath.Segment;
import org.mergescope.model.trace.Trace;

/// One step of the critical path: a stretch of time that a span itself takes.
record Step(int number, int span, String name, String service, long startNanos, long lengthNanos) {
  /// The steps in the order of time.
  static List<Step> of(OpenTrace open) {
    Trace trace = open.trace();
    List<Step> steps = new ArrayList<>();
    for (Segment segment : open.criticalPath().segments()) {
      int span = segment.span();
      steps.add(
          new Step(
              steps.size() + 1, span, trace.name(span), trace.service(span), segment.startNanos(),
              segment.endNanos() - segment.startNanos()));
    }
    return steps;
  }
}
