package org.mergescope.model.tempo;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.traceql.KnownTags;
import org.mergescope.model.traceql.Literal;
import org.mergescope.model.traceql.TagValue;

/// Asks for the names and the values of tags: by scope where the server knows scopes, else as old ones tell them.
final class Tags {
  private final Http http;
  private final Instant start;
  private final Instant end;

  Tags(Http http, Instant start, Instant end) {
    this.http = http;
    this.start = start;
    this.end = end;
  }

  KnownTags names(BooleanSupplier cancelled) throws TempoException {
    Answer answer = ask(http.url("/api/v2/search/tags"), cancelled);
    if (answer.status() == 404) {
      answer = ask(http.url("/api/search/tags"), cancelled);
    }
    byte[] body = body(answer, "/api/search/tags");
    try {
      Map<String, List<String>> names = new TreeMap<>(TagAnswer.names(body));
      names.remove("intrinsic");
      return new KnownTags(names, Map.of());
    } catch (IOException unreadable) {
      throw broken();
    }
  }

  List<TagValue> values(String tag, Optional<String> query, BooleanSupplier cancelled) throws TempoException {
    HttpUrl.Builder url = http.url("/api/v2/search/tag").addPathSegment(tag).addPathSegment("values");
    query.ifPresent(narrowing -> url.addQueryParameter("q", narrowing));
    Answer answer = ask(url, cancelled);
    if (answer.status() == 404 && !KnownTags.INTRINSICS.contains(tag)) {
      answer = ask(http.url("/api/search/tag").addPathSegment(unscoped(tag)).addPathSegment("values"), cancelled);
    }
    if (answer.status() == 404 && KnownTags.INTRINSICS.contains(tag)) {
      return KnownTags.NONE.values(tag);
    }
    if (answer.isUnknownPath() && tag.indexOf('/') >= 0) {
      throw new TempoException(
          Kind.BAD_REQUEST,
          http.where() + " does not tell the values of " + tag + ", because its name has a “/”; Tempo does from 2.10 on. "
              + "Type the value.",
          0);
    }
    byte[] body = body(answer, "/api/search/tag");
    try {
      List<TagValue> values = new ArrayList<>(TagAnswer.values(body));
      for (TagValue always : KnownTags.NONE.values(tag)) {
        if (!values.contains(always)) {
          values.add(always);
        }
      }
      return List.copyOf(values);
    } catch (IOException unreadable) {
      throw broken();
    }
  }

  /// Old servers know tags without their scope.
  private static String unscoped(String tag) {
    String bare = tag.replaceFirst("^(span|resource|event|link|instrumentation)?\\.", "");
    return Literal.text(bare);
  }

  private Answer ask(HttpUrl.Builder url, BooleanSupplier cancelled) throws TempoException {
    url.addQueryParameter("start", Long.toString(start.getEpochSecond()))
        .addQueryParameter("end", Long.toString(Search.wholeSecondsUp(end)));
    return http.get(url.build(), ServerProbe.JSON, cancelled);
  }

  private byte[] body(Answer answer, String path) throws TempoException {
    if (!answer.isOk()) {
      throw new StatusFailure(http.where()).of(answer, path);
    }
    if (answer.isWebPage()) {
      throw new StatusFailure(http.where()).webPage(answer);
    }
    return answer.body().bytes();
  }

  private TempoException broken() {
    return new TempoException(
        Kind.BROKEN_ANSWER,
        "The answer of " + http.where() + " about tags cannot be read: check that a Tempo answers there, and try again.",
        0);
  }
}
