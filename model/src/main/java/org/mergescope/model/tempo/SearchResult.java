package org.mergescope.model.tempo;

import java.time.Instant;
import java.util.List;
import org.mergescope.model.trace.Attributes;

/// What a search found, newest first.
///
/// @param truncated whether there may be more than the limit let through
/// @param dataUpTo the newest data the server looks at, at the latest the request's end
public record SearchResult(List<Hit> hits, boolean truncated, Instant dataUpTo) {
  public SearchResult {
    hits = List.copyOf(hits);
  }

  /// One trace; `traceId` has 32 hex digits, `rootService` and `rootName` are as the server says.
  ///
  /// @param matched attributes of the earliest span that matched, of both span and resource, as far as the query mentions
  ///   or selects them
  /// @param matchedRoot whether that span begins with its trace, as the root does: servers list a few spans of those that
  ///   match, in no order
  /// @param spanCount spans of the trace, 0 where the server does not tell (it does from 2.5 on)
  /// @param errorCount those of them with an error
  public record Hit(
      String traceId,
      String rootService,
      String rootName,
      long startUnixNanos,
      long durationMillis,
      Attributes matched,
      boolean matchedRoot,
      int spanCount,
      int errorCount) {}
}
