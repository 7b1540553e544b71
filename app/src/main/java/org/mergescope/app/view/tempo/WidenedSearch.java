package org.mergescope.app.view.tempo;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query.TraceQl;
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.tempo.TempoFeature;

/// Asks a server for more than the user wrote.
final class WidenedSearch {
  private static final String SELECT = " | select(span.http.target, span.url.path, resource.faas.name)";
  /// As many spans as one answer may hold, and of one trace: the root is to be among those that are told.
  private static final int SPANS = 50_000;
  private static final int SPANS_PER_TRACE = 100;
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`");

  private WidenedSearch() {}

  /// Searches, and asks for what tells the function of a request as well, where the server can and the query leaves room
  /// for it. What the server says against a query is about the query as it was written.
  static SearchResult run(Connected connected, SearchRequest request, BooleanSupplier cancelled) throws TempoException {
    if (request.query() instanceof TraceQl(String query)
        && !hasStages(query)
        && connected.server().features().contains(TempoFeature.SELECT)) {
      SearchRequest selecting = request
          .with(new TraceQl(query + SELECT))
          .withSpansPerTrace(Math.clamp(SPANS / Math.max(1, request.limit()), 3, SPANS_PER_TRACE));
      try {
        return connected.client().search(selecting, cancelled);
      } catch (TempoException failure) {
        if (failure.kind() != Kind.BAD_QUERY && failure.kind() != Kind.BAD_REQUEST) {
          throw failure;
        }
      }
    }
    return connected.client().search(request, cancelled);
  }

  /// Whether a query goes on after its spans; what stands in quotes does not count, and `||` is no stage.
  private static boolean hasStages(String query) {
    String bare = STRING.matcher(query).replaceAll("").replace("||", "");
    return bare.indexOf('|') >= 0 || bare.contains("with");
  }
}
