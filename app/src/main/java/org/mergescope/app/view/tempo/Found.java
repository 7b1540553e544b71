package org.mergescope.app.view.tempo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mergescope.model.merge.FunctionMapper;
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.trace.Trace;

/// A list of traces to open one from.
///
/// @param note what to know about the list: how far the data goes, whether there is more
/// @param truncated whether there may be more than is listed
record Found(List<Row> rows, String note, boolean truncated) {
  static final Comparator<Row> NEWEST_FIRST =
      Comparator.comparingLong(Row::startUnixNanos).reversed().thenComparing(Row::traceId);

  static final Found NOTHING = new Found(List.of(), "", false);

  Found {
    rows = rows.stream().sorted(NEWEST_FIRST).toList();
  }

  /// One trace.
  ///
  /// @param root service and name of the root span
  /// @param function the serverless function that the root is about; of another span that matches, with "… " before it,
  ///   where of the root nothing is known; "" where nothing says so
  /// @param errors how many spans failed, as far as is known
  /// @param place where the trace is opened from, its number in the source
  record Row(
      long startUnixNanos, String root, String function, long durationNanos, int errors, String traceId, int place) {}

  static List<Row> rows(SearchResult result) {
    List<SearchResult.Hit> hits = result.hits();
    return IntStream.range(0, hits.size()).mapToObj(place -> row(hits.get(place), place)).toList();
  }

  static List<Row> rows(List<Trace> traces) {
    return IntStream.range(0, traces.size()).mapToObj(place -> row(traces.get(place), place)).toList();
  }

  private static Row row(SearchResult.Hit hit, int place) {
    return new Row(
        hit.startUnixNanos(),
        (hit.rootService() + " " + hit.rootName()).strip(),
        FunctionMapper.deployedName(hit.matched()).map(name -> hit.matchedRoot() ? name : "… " + name).orElse(""),
        hit.durationMillis() * 1_000_000,
        hit.errorCount(),
        hit.traceId(),
        place);
  }

  private static Row row(Trace trace, int place) {
    String root = trace.spanCount() == 0 ? "" : (trace.service(0) + " " + trace.name(0)).strip();
    long errors =
        IntStream.range(0, trace.spanCount()).filter(span -> trace.status(span) == SpanStatus.ERROR).count();
    return new Row(
        trace.startUnixNanos(),
        root,
        FunctionMapper.rootFunction(trace),
        trace.durationNanos(),
        Math.toIntExact(errors),
        trace.traceId(),
        place);
  }
}
