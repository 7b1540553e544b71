package org.mergescope.app.view.tempo;

import java.util.Set;
import java.util.regex.Pattern;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query.TraceQl;
import org.mergescope.model.tempo.TempoFeature;

/// What is asked of a server beyond what the user wrote.
final class WidenedRequest {
  private static final String SELECT = " | select(span.http.target, span.url.path, resource.faas.name)";
  private static final String NEWEST = " with(most_recent=true)";
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`");

  private WidenedRequest() {}

  /// Asks for what tells the function of a request as well, and for the newest requests, where the server can and the
  /// query leaves room for it.
  static SearchRequest of(SearchRequest request, Set<TempoFeature> features) {
    if (!(request.query() instanceof TraceQl(String query)) || hasStages(query)) {
      return request;
    }
    String select = features.contains(TempoFeature.SELECT) ? SELECT : "";
    String newest = features.contains(TempoFeature.MOST_RECENT) ? NEWEST : "";
    return SearchRequest.of(new TraceQl(query + select + newest), request.start(), request.end(), request.limit());
  }

  /// Whether a query goes on after its spans; what stands in quotes does not count, and `||` is no stage.
  private static boolean hasStages(String query) {
    String bare = STRING.matcher(query).replaceAll("").replace("||", "");
    return bare.indexOf('|') >= 0 || bare.contains("with");
  }
}
