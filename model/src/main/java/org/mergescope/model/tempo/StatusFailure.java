package org.mergescope.model.tempo;

import java.util.Locale;
import java.util.Optional;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.traceql.QueryError;

/// Words for answers that are no success. Tempo's bodies are plain text; a 500 may wrap what a part of the server
/// refused.
final class StatusFailure {
  private final String where;

  StatusFailure(String where) {
    this.where = where;
  }

  /// @param path the path asked for, such as `/api/echo`
  TempoException of(Answer answer, String path) {
    String text = answer.said();
    Optional<QueryError> parseError = QueryError.in(text);
    if (parseError.isPresent()) {
      return badQuery(parseError.get());
    }
    if (text.contains("exceeds max size")) {
      String limit = text.replaceAll(".*: trace", "trace");
      return fail(Kind.TOO_LARGE, "The trace is larger than " + where + " hands out (" + limit
          + "): raise max_bytes_per_trace on the server, or update it; from Tempo 2.7 on it sends a part.");
    }
    int status = answer.status();
    Optional<String> refusal = status >= 500 ? WrappedRefusal.in(text) : Optional.empty();
    if (refusal.isPresent()) {
      return refused(refusal.get());
    }
    return switch (status) {
      case 301, 302, 303, 307, 308 -> redirected(answer);
      case 400 -> refused(text);
      case 401, 403, 407 -> unauthorized(status, text);
      case 404, 405 ->
          fail(Kind.NOT_TEMPO, where + " answers, but has no Tempo there (" + status + " for " + path
              + "): check port and path prefix, as in http://host:3200/tempo.");
      case 413, 422 ->
          fail(Kind.TOO_LARGE, where + " finds this too large (" + status + reason(text)
              + "): choose a shorter time range or a smaller limit.");
      case 429 ->
          fail(Kind.TOO_MANY_REQUESTS, where + " has too much to do (429" + reason(text)
              + "): wait a little, or choose a shorter time range.");
      case 502 ->
          fail(Kind.SERVER_ERROR, "The proxy at " + where + " does not reach Tempo (502): check that Tempo runs.");
      case 503 ->
          fail(Kind.SERVER_ERROR, where + " is starting or ran out of its time (503" + reason(text)
              + "): try again, or choose a shorter time range.");
      case 504 ->
          fail(Kind.TIMEOUT, where + " ran out of its time (504" + reason(text)
              + "): choose a shorter time range, or try again.");
      default ->
          fail(status >= 500 ? Kind.SERVER_ERROR : Kind.NOT_TEMPO, where + " failed (" + status + reason(text)
              + "): try again; if it stays so, its log tells more.");
    };
  }

  private TempoException refused(String text) {
    return fail(
        Kind.BAD_REQUEST,
        where + " refuses the request: " + UnixSeconds.readable(withoutStop(text)) + "; " + remedy(text) + ".");
  }

  private static TempoException badQuery(QueryError error) {
    String line = error.line() == 1 ? "" : "line " + error.line() + ", ";
    String said = withoutStop(error.message()).replace("unexpected $end", "the query ends too early");
    return new TempoException(
        Kind.BAD_QUERY,
        "The query cannot be read at " + line + "column " + error.column() + ": " + said + "; correct it there.",
        error.line(),
        error.column());
  }

  private TempoException redirected(Answer answer) {
    return fail(Kind.NOT_TEMPO, where + " sends us on to " + withoutQuery(answer.location())
        + ", probably to log in: give a token, or user and password, or the address of Tempo itself.");
  }

  private TempoException unauthorized(int status, String text) {
    if (text.toLowerCase(Locale.ROOT).contains("no org id")) {
      return fail(Kind.UNAUTHORIZED, where + " wants to know the tenant (401: no org id): give its name, which is sent "
          + "as X-Scope-OrgID.");
    }
    return fail(Kind.UNAUTHORIZED, where + " refuses us (" + status + reason(text)
        + "): check user and password or token, and the tenant.");
  }

  /// An answer that should be data and is a page for people.
  TempoException webPage(Answer answer) {
    String page = answer.said().isEmpty() ? "a web page" : "the web page “" + answer.said() + "”";
    return fail(Kind.NOT_TEMPO, where + " answers with " + page + " instead of data, probably to log in: give a token, "
        + "or user and password, or the address of Tempo itself.");
  }

  private static String remedy(String text) {
    if (text.contains("range specified") || text.contains("time range")) {
      return "choose a shorter time range";
    }
    if (text.contains("start must be before end")) {
      return "choose an end after the start";
    }
    if (text.contains("tagName")) {
      return "write the tag as span.name, resource.name or .name";
    }
    if (text.contains("limit")) {
      return "choose another limit";
    }
    return "change it and try again";
  }

  private static String reason(String text) {
    return text.isEmpty() ? "" : ": " + withoutStop(text);
  }

  private static String withoutStop(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String withoutQuery(String location) {
    String plain = location.replaceAll("[?#].*", "").replaceAll("//[^/@]*@", "//");
    return plain.isEmpty() ? "another address" : plain;
  }

  private static TempoException fail(Kind kind, String sentence) {
    return new TempoException(kind, sentence, 0);
  }
}
