package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;

/// Finds out what answers at an address: a Tempo at all, for this tenant, of which age.
final class ServerProbe {
  static final String JSON = "application/json";

  private final Http http;
  private final BooleanSupplier cancelled;

  ServerProbe(Http http, BooleanSupplier cancelled) {
    this.http = http;
    this.cancelled = cancelled;
  }

  TempoServer probe() throws TempoException {
    checkReachable();
    TempoVersion version = version();
    boolean tagsV2 = checkTenant();
    boolean traceQl = version.isKnown() ? version.atLeast(2, 0) : refusesBadTraceQl();
    boolean traceV2 = version.isKnown() ? version.atLeast(2, 6) : hasTraceV2();
    return new TempoServer(http.where(), version.text(), level(version, tagsV2), traceV2, traceQl, tagsV2);
  }

  /// Echo stands outside of tenants; a proxy may not let it through, so a 404 proves nothing yet.
  private void checkReachable() throws TempoException {
    Answer echo = ask("/api/echo");
    if (echo.isWebPage()) {
      throw echo.isOk()
          ? new StatusFailure(http.where()).webPage(echo)
          : new StatusFailure(http.where()).of(echo, "/api/echo");
    }
    if (!echo.isOk() && echo.status() != 404) {
      throw new StatusFailure(http.where()).of(echo, "/api/echo");
    }
  }

  /// What the server says of itself; since 2.3, and not every proxy lets it through.
  TempoVersion version() throws TempoException {
    Answer info = ask("/api/status/buildinfo");
    if (!info.isOk() || info.isWebPage()) {
      return TempoVersion.UNKNOWN;
    }
    try (JsonParser json = new JsonFactory().createParser(info.body().bytes())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("version")) {
          return TempoVersion.parse(String.valueOf(json.nextTextValue()));
        }
      }
      return TempoVersion.UNKNOWN;
    } catch (IOException notJson) {
      return TempoVersion.UNKNOWN;
    }
  }

  /// Tag names need the tenant and little else; without a range only recent data is looked at.
  private boolean checkTenant() throws TempoException {
    Answer tags = ask("/api/v2/search/tags");
    boolean tagsV2 = tags.status() != 404;
    Answer proof = tagsV2 ? tags : ask("/api/search/tags");
    if (!proof.isOk()) {
      throw new StatusFailure(http.where()).of(proof, "/api/search/tags");
    }
    if (proof.isWebPage()) {
      throw new StatusFailure(http.where()).webPage(proof);
    }
    return tagsV2;
  }

  /// A server that knows TraceQL refuses this before it looks at data, an older one ignores it.
  boolean refusesBadTraceQl() throws TempoException {
    HttpUrl url = http.url("/api/search").addQueryParameter("q", "{ nonsense").build();
    return http.ask(url, JSON, cancelled).status() == 400;
  }

  private boolean hasTraceV2() throws TempoException {
    HttpUrl url =
        http.url("/api/v2/traces/00000000000000000000000000000001")
            .addQueryParameter("start", "1")
            .addQueryParameter("end", "2")
            .build();
    return http.ask(url, JSON, cancelled).status() != 404;
  }

  private static String level(TempoVersion version, boolean tagsV2) {
    if (!version.text().isEmpty()) {
      return "Tempo " + version.text();
    }
    return tagsV2 ? "Tempo 2.2 or later (no build information)" : "Tempo before 2.2 (no build information)";
  }

  private Answer ask(String path) throws TempoException {
    return http.ask(http.url(path).build(), JSON, cancelled);
  }
}
