package org.mergescope.model.tempo;

import java.time.Instant;
import java.util.List;

/// What a search found, newest first.
///
/// @param truncated whether there may be more than the limit let through
/// @param dataUpTo the newest data the server looks at, at the latest the request's end
public record SearchResult(List<Hit> hits, boolean truncated, Instant dataUpTo) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /// One trace; `traceId` has 32 hex digits, `rootService` and `rootName` are as the server says.
  public record Hit(String traceId, String rootService, String rootName, long startUnixNanos, long durationMillis) {}
}
