package org.mergescope.model.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.csv.CsvLine;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

/// Rows of a trace as comma-separated values, times in nanoseconds.
public final class RowsCsv {
  private static final String HEADER =
      "spanId,parentSpanId,depth,service,name,function,kind,startNanos,durationNanos,selfNanos,criticalNanos,status,error";

  private RowsCsv() {}

  /// Writes a line a row, after a line of names.
  ///
  /// @param functions the function of each span, as a mapping gives them
  public static void write(
      Trace trace, Waterfall rows, List<String> functions, SelfTime self, CriticalPath critical, Appendable out)
      throws IOException {
    out.append(HEADER).append("\r\n");
    for (int row = 0; row < rows.rowCount(); row++) {
      int span = rows.span(row);
      out.append(CsvLine.of(List.of(
          trace.spanId(span),
          trace.parentSpanId(span),
          trace.depth(span),
          trace.service(span),
          trace.name(span),
          functions.get(span),
          trace.kind(span).name().toLowerCase(Locale.ROOT),
          trace.startNanos(span),
          trace.durationNanos(span),
          self.nanos(span),
          critical.nanos(span),
          trace.status(span).name().toLowerCase(Locale.ROOT),
          trace.isError(span))));
    }
  }
}
