package org.mergescope.model.trace;

/// Everything that a trace says, as text: equal texts are equal traces.
final class TraceText {
  private TraceText() {}

  static String of(Trace trace) {
    StringBuilder text = new StringBuilder();
    text.append(trace.traceId()).append(' ').append(trace.startUnixNanos()).append(" +").append(trace.durationNanos());
    trace.warnings().forEach(warning -> text.append('\n').append(warning));
    for (int row = 0; row < trace.spanCount(); row++) {
      text.append('\n').append("  ".repeat(trace.depth(row)));
      text.append(trace.spanId(row)).append(" < ").append(trace.parentSpanId(row));
      text.append(' ').append(trace.parent(row));
      text.append(' ').append(trace.name(row)).append(" of ").append(trace.service(row)).append('/');
      text.append(trace.scope(row)).append(' ').append(trace.kind(row)).append(' ').append(trace.status(row));
      text.append(' ').append(trace.statusMessage(row)).append(trace.isError(row) ? " failed" : "");
      text.append(' ').append(trace.startNanos(row)).append('+').append(trace.durationNanos(row));
      text.append(' ').append(trace.timing(row)).append(' ').append(trace.attributes(row));
      text.append(' ').append(trace.resource(row)).append(trace.events(row)).append(trace.links(row));
    }
    return text.toString();
  }
}
