package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A search over a time range, always given.
///
/// @param spansPerTrace how many of the spans that match are told of each trace at most, 0 for as many as the server
///   chooses; servers refuse more than 100 since 2.7
public record SearchRequest(
    Query query,
    Instant start,
    Instant end,
    int limit,
    int spansPerTrace,
    Optional<Duration> minDuration,
    Optional<Duration> maxDuration) {
  /// A request that leaves to the server how many spans are told of each trace.
  public SearchRequest(
      Query query,
      Instant start,
      Instant end,
      int limit,
      Optional<Duration> minDuration,
      Optional<Duration> maxDuration) {
    this(query, start, end, limit, 0, minDuration, maxDuration);
  }

  /// What to search for.
  public sealed interface Query {
    /// Every trace: by TraceQL, which finds the newest, where the server knows it, else by no tags.
    record All() implements Query {}

    /// TraceQL, such as `{ span.http.target = "/function/compose-post" }`.
    record TraceQl(String text) implements Query {}

    /// Tags in logfmt, such as `service.name=nginx`; "" for all.
    record Tags(String logfmt) implements Query {}
  }

  /// A request without duration limits.
  public static SearchRequest of(Query query, Instant start, Instant end, int limit) {
    return new SearchRequest(query, start, end, limit, Optional.empty(), Optional.empty());
  }

  /// The same range, limit and durations for another query.
  public SearchRequest with(Query other) {
    return new SearchRequest(other, start, end, limit, spansPerTrace, minDuration, maxDuration);
  }

  /// The same request that tells so many spans of each trace.
  public SearchRequest withSpansPerTrace(int spans) {
    return new SearchRequest(query, start, end, limit, spans, minDuration, maxDuration);
  }
}
