package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.model.reading.SpanFilter;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.CriticalPath;
import org.mergescope.model.trace.CriticalPath.Segment;
import org.mergescope.model.trace.Trace;

/// What the waterfall draws that is found once a trace: services in the order they are first seen, which bits of the
/// critical path lie on which span, how many spans failed. Immutable.
final class SpanFacts {
  /// How finely the whole trace is counted.
  static final int STRETCHES = 400;

  private static final Set<String> SAY_NOTHING =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY");
  private static final List<String> PATHS = List.of("url.path", "http.target", "url.full", "http.url", "http.route");
  private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*");

  private final OpenTrace open;
  private final Numbered names;
  private final Numbered services;
  private final Numbered functions;
  private final int[] firstSegment;
  private final long[] segments;
  private final long[] subtreeEnd;
  private final BitSet errors;
  private final Density density;

  private SpanFacts(
      OpenTrace open,
      Numbered names,
      Numbered services,
      Numbered functions,
      int[] firstSegment,
      long[] segments,
      long[] subtreeEnd,
      BitSet errors,
      Density density) {
    this.open = open;
    this.names = names;
    this.services = services;
    this.functions = functions;
    this.firstSegment = firstSegment;
    this.segments = segments;
    this.subtreeEnd = subtreeEnd;
    this.errors = errors;
    this.density = density;
  }

  /// Finds it. Cost: linear in spans and segments.
  static SpanFacts of(OpenTrace open) {
    Trace trace = open.trace();
    List<String> names = open.mapping().names();
    int[] first = firstSegments(open.criticalPath(), trace.spanCount());
    long[] segments = sorted(open.criticalPath(), first);
    return new SpanFacts(
        open,
        Numbered.of(trace.spanCount(), trace::name),
        Numbered.of(trace.spanCount(), trace::service),
        Numbered.of(trace.spanCount(), names::get),
        first,
        segments,
        subtreeEnds(trace),
        SpanFilter.errors(trace),
        Density.of(trace, TimeWindow.whole(trace.durationNanos()), STRETCHES));
  }

  /// Parents come before their children, so backwards every span is complete when it is handed to its parent.
  private static long[] subtreeEnds(Trace trace) {
    long[] ends = new long[trace.spanCount()];
    for (int span = ends.length - 1; span >= 0; span--) {
      ends[span] = Math.max(ends[span], trace.startNanos(span) + trace.durationNanos(span));
      int parent = trace.parent(span);
      if (parent >= 0) {
        ends[parent] = Math.max(ends[parent], ends[span]);
      }
    }
    return ends;
  }

  private static int[] firstSegments(CriticalPath path, int spanCount) {
    int[] first = new int[spanCount + 1];
    for (Segment segment : path.segments()) {
      first[segment.span() + 1]++;
    }
    for (int span = 0; span < spanCount; span++) {
      first[span + 1] += first[span];
    }
    return first;
  }

  private static long[] sorted(CriticalPath path, int[] first) {
    int[] next = first.clone();
    long[] bounds = new long[2 * path.segments().size()];
    for (Segment segment : path.segments()) {
      int place = next[segment.span()]++;
      bounds[2 * place] = segment.startNanos();
      bounds[2 * place + 1] = segment.endNanos();
    }
    return bounds;
  }

  OpenTrace open() {
    return open;
  }

  Trace trace() {
    return open.trace();
  }

  /// The number of a span's service, or function, in the order in which they are first seen.
  int colour(int span, boolean byFunction) {
    return (byFunction ? functions : services).number(span);
  }

  /// The spans that failed; not to be changed.
  BitSet errors() {
    return errors;
  }

  /// How many spans run along the axis as time is.
  Density density() {
    return density;
  }

  int errorCount() {
    return errors.cardinality();
  }

  Numbered names() {
    return names;
  }

  Numbered services() {
    return services;
  }

  Numbered functions() {
    return functions;
  }

  int segmentCount(int span) {
    return firstSegment[span + 1] - firstSegment[span];
  }

  long segmentStart(int span, int segment) {
    return segments[2 * (firstSegment[span] + segment)];
  }

  long segmentEnd(int span, int segment) {
    return segments[2 * (firstSegment[span] + segment) + 1];
  }

  /// The first of a span's segments that ends after a moment; as many as there are where none does. Cost: log n.
  int segmentAfter(int span, long nanos) {
    int low = 0;
    int high = segmentCount(span);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segmentEnd(span, middle) > nanos) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// When the last of a span and its descendants ends.
  long subtreeEndNanos(int span) {
    return subtreeEnd[span];
  }

  boolean hasChildren(int span) {
    return trace().subtreeEnd(span) > span + 1;
  }

  /// What a row is called: the span's name, except that proxies name every span `/` and HTTP clients `POST`; those say
  /// which function or path they are about.
  String label(int span) {
    String name = trace().name(span);
    String function = open.mapping().names().get(span);
    if (name.isBlank() || name.equals("/")) {
      return function;
    }
    return SAY_NOTHING.contains(name) ? name + " " + path(trace().attributes(span)).orElse(function) : name;
  }

  private static Optional<String> path(Attributes attributes) {
    return PATHS.stream()
        .flatMap(key -> attributes.value(key).stream())
        .map(url -> HOST.matcher(url).replaceFirst(""))
        .filter(path -> path.startsWith("/"))
        .findFirst();
  }
}
