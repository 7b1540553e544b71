package org.mergescope.app.view.waterfall;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.PrintableText;
import org.mergescope.model.trace.Trace;

import static org.mergescope.app.view.Texts.text;

/// A trace and its spans in words.
final class TraceWords {
  private TraceWords() {}

  /// "Trace 7f3a…c2 · 27 spans · 154.2 ms · 2 errors".
  static String title(SpanFacts facts) {
    Trace trace = facts.trace();
    String id = trace.traceId();
    String shortId = id.length() > 8 ? id.substring(0, 4) + "…" + id.substring(id.length() - 4) : id;
    String duration = Durations.text(trace.durationNanos());
    return text("waterfall.title", shortId, trace.spanCount(), duration, facts.errorCount());
  }

  /// What came of the last request, what the server said about the trace, then what was decided about broken data.
  static List<String> notices(SpanFacts facts, String remark) {
    List<String> notices = new ArrayList<>(List.of(remark, facts.open().message()));
    notices.removeIf(String::isEmpty);
    notices.addAll(facts.trace().warnings());
    return List.copyOf(notices);
  }

  /// Name, service, duration of a span, and whether it failed.
  static String span(SpanFacts facts, int span) {
    Trace trace = facts.trace();
    String duration = Durations.text(trace.durationNanos(span));
    String key = trace.isError(span) ? "waterfall.span.failed" : "waterfall.span";
    return text(key, PrintableText.of(facts.label(span)), PrintableText.of(trace.service(span)), duration);
  }
}
