package org.mergescope.model.tempo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.SearchResult.Hit;
import org.mergescope.model.tempo.TempoException.Kind;

/// One search: its URL, its answer.
final class Search {
  /// Since 3.0 a server leaves out the newest data.
  private static final Duration CUT_OFF = Duration.ofSeconds(30);

  private static final String MOST_RECENT = " with(most_recent=true)";
  private static final Pattern HINTED = Pattern.compile("\\bwith\\s*\\([^()]*\\)\\s*$");

  private final Http http;
  private final SearchRequest request;

  Search(Http http, SearchRequest request) {
    this.http = http;
    this.request = request;
  }

  SearchResult run(TempoVersion version, Instant now, BooleanSupplier cancelled) throws TempoException {
    Answer answer = ask(version, cancelled);
    if (!answer.isOk()) {
      throw new StatusFailure(http.where()).of(answer, "/api/search");
    }
    if (answer.isWebPage()) {
      throw new StatusFailure(http.where()).webPage(answer);
    }
    Instant newest = version.atLeast(3, 0) ? now.minus(CUT_OFF) : now;
    // A range of nothing but what it leaves out, a server replaces by its last quarter of an hour.
    List<Hit> hits = request.start().isAfter(newest) ? List.of() : hits(answer);
    return new SearchResult(
        hits, hits.size() >= request.limit(), newest.isBefore(request.end()) ? newest : request.end());
  }

  /// Asks for the newest traces where the server can tell them; what it says against a query is about the query as it
  /// was written.
  private Answer ask(TempoVersion version, BooleanSupplier cancelled) throws TempoException {
    if (request.query() instanceof Query.TraceQl(String text)
        && TempoFeature.MOST_RECENT.isIn(version)
        && !HINTED.matcher(text).find()) {
      Answer newest = http.get(url(new Query.TraceQl(text + MOST_RECENT)), ServerProbe.JSON, cancelled);
      if (newest.status() != 400) {
        return newest;
      }
    }
    return http.get(url(request.query()), ServerProbe.JSON, cancelled);
  }

  private List<Hit> hits(Answer answer) throws TempoException {
    try {
      return SearchAnswer.read(answer.body().bytes());
    } catch (IOException notJson) {
      throw new TempoException(
          Kind.BROKEN_ANSWER,
          "The answer of " + http.where() + " to the search cannot be read: check that a Tempo answers there, and try "
              + "again.",
          0);
    }
  }

  private HttpUrl url(Query query) throws TempoException {
    HttpUrl.Builder url = http.url("/api/search");
    switch (query) {
      case Query.All() -> {}
      case Query.TraceQl(String text) -> {
        if (request.minDuration().isPresent() || request.maxDuration().isPresent()) {
          throw new TempoException(
              Kind.BAD_REQUEST, "TraceQL takes durations in the query itself: write { duration > 100ms }.", 0);
        }
        url.addQueryParameter("q", text);
      }
      case Query.Tags(String logfmt) -> {
        if (!logfmt.isBlank()) {
          url.addQueryParameter("tags", logfmt.strip());
        }
        addDuration(url, "minDuration", request.minDuration());
        addDuration(url, "maxDuration", request.maxDuration());
      }
    }
    if (request.spansPerTrace() > 0) {
      url.addQueryParameter("spss", Integer.toString(request.spansPerTrace()));
    }
    return url.addQueryParameter("limit", Integer.toString(request.limit()))
        .addQueryParameter("start", Long.toString(request.start().getEpochSecond()))
        .addQueryParameter("end", Long.toString(wholeSecondsUp(request.end())))
        .build();
  }

  static long wholeSecondsUp(Instant instant) {
    return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
  }

  private static void addDuration(HttpUrl.Builder url, String name, Optional<Duration> duration) {
    duration.ifPresent(length -> url.addQueryParameter(name, length.toNanos() + "ns"));
  }
}
