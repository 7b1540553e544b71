package org.mergescope.app.view.tempo;

import java.util.List;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.traceql.QueryError;

/// Where the search stands.
sealed interface SearchState {
  /// Nothing searched yet.
  record Idle() implements SearchState {}

  /// Asked, no answer yet.
  record Searching() implements SearchState {}

  /// A list; `traces` are those of a file, in the order of `Row.place`, or empty where the rows are to be fetched.
  record Listed(String title, Found found, List<Trace> traces) implements SearchState {}

  /// It failed; where that is known, `from` and `to` are the place in the text `query` that cannot be read, else 0.
  record Failed(String sentence, String query, int from, int to) implements SearchState {
    /// @param written the query as the user wrote it
    static Failed of(Exception failure, String written) {
      String sentence = TraceOpening.sentence(failure);
      if (failure instanceof TempoException tempo && tempo.column() > 0) {
        QueryError error = new QueryError(tempo.line(), tempo.column(), "");
        int from = error.offset(written);
        // Where the text ends too early, its last character is marked.
        int start = from == written.length() ? Math.max(0, from - 1) : from;
        return new Failed(sentence, written, start, error.endOffset(written));
      }
      return new Failed(sentence, "", 0, 0);
    }
  }
}
