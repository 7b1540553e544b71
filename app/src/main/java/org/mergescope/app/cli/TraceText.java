package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import org.mergescope.app.cli.Table.Column;
import org.mergescope.model.merge.FunctionTimes;
import org.mergescope.model.trace.SpanTiming;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

/// A trace as tables: its spans in order, then its functions by what they add to the critical path.
final class TraceText {
  /// Deeper spans are not indented further; the number of their depth says where they are.
  private static final int MAX_INDENT = 20;

  private TraceText() {}

  static void print(TraceReport report, Waterfall rows, PrintWriter out) {
    Trace trace = report.trace();
    out.println(
        "Trace " + trace.traceId() + ", " + Amounts.time(trace.durationNanos()) + ", "
            + Says.count(trace.spanCount(), "span", "spans") + ", "
            + Says.count(report.roots(), "root", "roots") + ", "
            + Amounts.moment(trace.startUnixNanos()));
    out.println();
    spans(report, rows).print(out);
    if (rows.rowCount() < trace.spanCount()) {
      out.println(Says.count(trace.spanCount() - rows.rowCount(), "span is", "spans are") + " hidden by the filter.");
    }
    out.println();
    functions(report).print(out);
  }

  private static Table spans(TraceReport report, Waterfall rows) {
    Trace trace = report.trace();
    Table table =
        Table.of(
            Column.number("START"),
            Column.number("DURATION"),
            Column.number("SELF"),
            Column.number("CRITICAL"),
            Column.text("SPAN"),
            Column.text("SERVICE"),
            Column.text("FUNCTION"));
    for (int row = 0; row < rows.rowCount(); row++) {
      int span = rows.span(row);
      table.row(
          Amounts.time(trace.startNanos(span)),
          trace.timing(span) == SpanTiming.AS_SENT ? Amounts.time(trace.durationNanos(span)) : "?",
          Amounts.time(report.self().nanos(span)),
          criticalTime(report.critical().nanos(span)),
          indent(trace.depth(span)) + (trace.isError(span) ? "✕ " : "") + trace.name(span),
          trace.service(span),
          report.mapping().names().get(span));
    }
    return table;
  }

  private static Table functions(TraceReport report) {
    Table table =
        Table.of(
            Column.text("FUNCTION"),
            Column.number("SPANS"),
            Column.number("TOTAL"),
            Column.number("SELF"),
            Column.number("CRITICAL"),
            Column.number("OF TRACE"));
    report.functions().stream()
        .sorted(Comparator.comparingLong(FunctionTimes::criticalNanos).reversed().thenComparing(FunctionTimes::name))
        .forEach(
            function ->
                table.row(
                    function.name(),
                    Amounts.count(function.spans()),
                    Amounts.time(function.totalNanos()),
                    Amounts.time(function.selfNanos()),
                    criticalTime(function.criticalNanos()),
                    Amounts.percent(function.criticalNanos(), report.trace().durationNanos())));
    return table;
  }

  private static String criticalTime(long nanos) {
    return nanos == 0 ? "-" : Amounts.time(nanos);
  }

  static String indent(int depth) {
    return depth <= MAX_INDENT ? "  ".repeat(depth) : "  ".repeat(MAX_INDENT) + "[" + depth + "] ";
  }
}
