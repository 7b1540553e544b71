package org.mergescope.model.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.Waterfall;

/// Rows of a trace as comma-separated values (RFC 4180), times in nanoseconds. Texts that a spreadsheet would take for a
/// formula get an apostrophe before them.
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
      out.append(
          String.join(
              ",",
              cell(trace.spanId(span)),
              cell(trace.parentSpanId(span)),
              Integer.toString(trace.depth(span)),
              cell(trace.service(span)),
              cell(trace.name(span)),
              cell(functions.get(span)),
              trace.kind(span).name().toLowerCase(Locale.ROOT),
              Long.toString(trace.startNanos(span)),
              Long.toString(trace.durationNanos(span)),
              Long.toString(self.nanos(span)),
              Long.toString(critical.nanos(span)),
              trace.status(span).name().toLowerCase(Locale.ROOT),
              Boolean.toString(trace.isError(span))));
      out.append("\r\n");
    }
  }

  /// A text as one value: quoted where it has to be, a formula made harmless.
  public static String cell(String text) {
    String plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
