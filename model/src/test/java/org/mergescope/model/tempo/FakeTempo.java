package org.mergescope.model.tempo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/// A Tempo of any version, as its contract says: which paths it knows, what it answers where it does not, and in which
/// form. It holds one trace of one span.
public final class FakeTempo implements AutoCloseable {
  /// The id of its trace.
  public static final String TRACE = "0000000000000000000000000000abcd";
  static final String HIT =
      "{\"traceID\":\"abcd\",\"rootServiceName\":\"shop\",\"rootTraceName\":\"buy\","
          + "\"startTimeUnixNano\":\"1767225600000000000\",\"durationMs\":5";
  private static final String SPANS =
      "[{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"shop\"}}]},"
          + "\"%s\":[{\"spans\":["
          + "{\"traceId\":\"AAAAAAAAAAAAAAAAAACrzQ==\",\"spanId\":\"AAAAAAAAAAE=\",\"name\":\"buy\","
          + "\"kind\":\"SPAN_KIND_SERVER\",\"startTimeUnixNano\":\"1767225600000000000\","
          + "\"endTimeUnixNano\":\"1767225600005000000\",\"attributes\":[{\"key\":\"http.target\","
          + "\"value\":{\"stringValue\":\"/function/buy\"}}]}]}]}]";

  private final MockWebServer server = new MockWebServer();
  private final int major;
  private final int minor;
  private final List<HttpUrl> requests = new CopyOnWriteArrayList<>();
  private final Map<String, MockResponse> overrides = new ConcurrentHashMap<>();

  private FakeTempo(int major, int minor) throws IOException {
    this.major = major;
    this.minor = minor;
    server.setServerSocketFactory(new PromptSockets());
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request.getUrl());
            MockResponse override = overrides.get(request.getUrl().encodedPath());
            return override == null ? answer(request.getUrl()) : override;
          }
        });
    server.start();
  }

  /// A Tempo of a version.
  ///
  /// @param version such as "2.6"
  public static FakeTempo start(String version) throws IOException {
    TempoVersion parsed = TempoVersion.parse(version);
    return new FakeTempo(parsed.major(), parsed.minor());
  }

  /// The address to type.
  public String url() {
    return server.url("/").toString().replaceAll("/$", "");
  }

  /// What was asked for so far.
  public List<HttpUrl> requests() {
    return List.copyOf(requests);
  }

  void on(String path, MockResponse response) {
    overrides.put(path, response);
  }

  private boolean since(int otherMajor, int otherMinor) {
    return major > otherMajor || (major == otherMajor && minor >= otherMinor);
  }

  private MockResponse answer(HttpUrl url) {
    String path = url.encodedPath();
    if (path.equals("/api/echo")) {
      return text(200, "echo\n");
    }
    if (path.equals("/api/status/buildinfo") && since(2, 3)) {
      return json("{\"version\":\"" + major + "." + minor + ".1\"}");
    }
    if (path.startsWith("/api/v2/traces/") && since(2, 6)) {
      return path.endsWith(TRACE)
          ? json("{\"trace\":{\"resourceSpans\":" + String.format(SPANS, "scopeSpans") + "},\"metrics\":{}}")
          : json("{\"trace\":{},\"metrics\":{}}");
    }
    if (path.startsWith("/api/traces/")) {
      String scopes = since(2, 0) ? "scopeSpans" : "instrumentationLibrarySpans";
      return path.endsWith(TRACE)
          ? json("{\"batches\":" + String.format(SPANS, scopes) + "}")
          : text(404, since(3, 0) ? "" : "trace not found");
    }
    if (path.equals("/api/search")) {
      return search(url);
    }
    if (path.equals("/api/search/tags")) {
      return json("{\"tagNames\":[\"http.target\",\"service.name\"]}");
    }
    if (path.equals("/api/v2/search/tags") && since(2, 2)) {
      return json(
          "{\"scopes\":[{\"name\":\"span\",\"tags\":[\"http.target\"]},{\"name\":\"resource\",\"tags\":[\"service.name\"]},"
              + "{\"name\":\"intrinsic\",\"tags\":[\"name\"]}],\"metrics\":{}}");
    }
    if (path.equals("/api/search/tag/http.target/values")) {
      return json("{\"tagValues\":[\"/function/buy\"]}");
    }
    if (path.equals("/api/v2/search/tag/span.http.target/values") && since(2, 0)) {
      return json("{\"tagValues\":[{\"type\":\"string\",\"value\":\"/function/buy\"}]}");
    }
    if (path.equals("/api/v2/search/tag/status/values") && since(2, 0)) {
      return json("{\"tagValues\":[{\"type\":\"keyword\",\"value\":\"error\"}]}");
    }
    return text(404, "404 page not found\n");
  }

  private MockResponse search(HttpUrl url) {
    @Nullable String query = since(2, 0) ? url.queryParameter("q") : null;
    if (query != null && (!query.startsWith("{") || query.contains("nonsense"))) {
      return text(400, "invalid TraceQL query: parse error at line 1, col 3: unknown identifier: nonsense");
    }
    if (query != null && query.contains("select(") && !since(2, 2)) {
      return text(400, "invalid TraceQL query: parse error at line 1, col 9: syntax error: unexpected IDENTIFIER");
    }
    @Nullable String limit = url.queryParameter("limit");
    if (limit != null && since(3, 0) && Integer.parseInt(limit) > 262_144) {
      return text(400, "limit " + limit + " exceeds max limit 262144");
    }
    if (query == null) {
      return json("{\"traces\":[" + HIT + "}],\"metrics\":{}}");
    }
    String span =
        "{\"spanID\":\"0000000000000001\",\"startTimeUnixNano\":\"1767225600000000000\",\"durationNanos\":\"5000000\""
            + (query.contains("select(")
                ? ",\"attributes\":[{\"key\":\"http.target\",\"value\":{\"stringValue\":\"/function/buy\"}}]"
                : "")
            + "}";
    String set = "{\"matched\":1,\"spans\":[" + span + "]}";
    String sets = since(2, 2) ? ",\"spanSets\":[" + set + "]" : "";
    return json("{\"traces\":[" + HIT + ",\"spanSet\":" + set + sets + "}],\"metrics\":{}}");
  }

  static MockResponse json(String body) {
    return new MockResponse.Builder().code(200).setHeader("Content-Type", "application/json").body(body).build();
  }

  static MockResponse text(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "text/plain; charset=utf-8")
        .body(new Buffer().writeUtf8(body))
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
