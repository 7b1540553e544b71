package org.mergescope.model.fuzz.trace;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.reading.FlameGraph;
import org.mergescope.model.reading.FunctionGraph;
import org.mergescope.model.reading.Grouping;
import org.mergescope.model.reading.SiblingFolds;
import org.mergescope.model.reading.SpanStatistics;
import org.mergescope.model.reading.TimeScale;
import org.mergescope.model.reading.TraceComparison;
import org.mergescope.model.trace.ClockSkew;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.OtlpJsonWriter;
import org.mergescope.model.trace.OtlpProtobufReader;
import org.mergescope.model.trace.SelfTime;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceDocument;
import org.mergescope.model.trace.TraceFile;
import org.mergescope.model.trace.TraceFormatException;
import org.mergescope.model.trace.Waterfall;

/// What must hold for any bytes: they are read or refused with a sentence, and what is read can be shown in every way.
final class TraceExamination {
  private TraceExamination() {}

  /// Whether the bytes were read.
  ///
  /// @throws IllegalStateException or whatever a reader throws that is no refusal
  static boolean examine(byte[] bytes) throws Exception {
    boolean read = false;
    for (Reader reader : List.<Reader>of(
        () -> TraceFile.read(new ByteArrayInputStream(bytes), "fuzz"),
        () -> OtlpJsonReader.read(new ByteArrayInputStream(bytes), "fuzz"),
        () -> OtlpProtobufReader.read(bytes, "fuzz"))) {
      try {
        for (Trace trace : reader.read().traces()) {
          show(trace);
        }
        read = true;
      } catch (TraceFormatException refused) {
        String sentence = String.valueOf(refused.getMessage());
        if (!sentence.startsWith("fuzz") || !sentence.endsWith(".") || sentence.lines().count() != 1) {
          throw new IllegalStateException("no sentence: " + sentence, refused);
        }
      }
    }
    return read;
  }

  private interface Reader {
    TraceDocument read() throws Exception;
  }

  private static void show(Trace trace) throws Exception {
    SelfTime self = SelfTime.of(trace);
    CriticalPath critical = CriticalPath.of(trace);
    long path = critical.segments().stream().mapToLong(segment -> segment.endNanos() - segment.startNanos()).sum();
    long roots = 0;
    for (int root = 0; root < trace.spanCount(); root = trace.subtreeEnd(root)) {
      roots += trace.durationNanos(root);
    }
    check(path == roots, "the critical path is " + path + " and the roots are " + roots);
    for (int span = 0; span < trace.spanCount(); span++) {
      check(trace.startNanos(span) >= 0 && trace.durationNanos(span) >= 0, "negative times");
      check(trace.parent(span) < span, "a parent after its child");
      check(self.nanos(span) >= 0 && self.nanos(span) <= trace.durationNanos(span), "self time");
    }
    Grouping names = Grouping.byFunction(FunctionMapper.map(trace, List.of(), null).names());
    SpanStatistics.of(trace, self, critical, names);
    FlameGraph.of(trace, self, Grouping.byOperation());
    FunctionGraph.of(trace, self, critical, names);
    TraceComparison.of(trace, trace, Grouping.byName(), TraceComparison.Tolerance.DEFAULT);
    Waterfall.of(trace, new BitSet(), SiblingFolds.of(trace, 2).hidden(trace, new BitSet()));
    TimeScale.compressed(trace, 0.1);
    Trace moved = ClockSkew.of(trace, Long.MAX_VALUE).adjusted();
    check(moved.spanCount() == trace.spanCount(), "spans lost with the clocks");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OtlpJsonWriter.write(trace, out, () -> false);
    Trace again = OtlpJsonReader.read(new ByteArrayInputStream(out.toByteArray()), "again").traces().getFirst();
    check(again.spanCount() == trace.spanCount(), "spans lost on the way out and in");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
