package org.mergescope.model.tempo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/// Serves what real Tempos answered. A search is found by its query even over another time range, so that "the last
/// hour" works; what was never recorded is a path unknown to Tempo.
public final class RecordedTempo implements AutoCloseable {
  private static final String UNKNOWN_PATH = "404 page not found\n";

  private final MockWebServer server = new MockWebServer();
  private final String version;
  private final String prefix;
  private final List<Recording> recordings;
  private final Map<String, Supplier<MockResponse>> overrides = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private RecordedTempo(String version, String prefix) throws IOException {
    this.version = version;
    this.prefix = prefix;
    this.recordings = Recording.of(version);
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.add(request.getTarget());
            return answer(request);
          }
        });
    server.start();
  }

  /// A Tempo without tenants: "2.1.1" or "3.0.3".
  public static RecordedTempo start(String version) throws IOException {
    return new RecordedTempo(version, "");
  }

  /// A Tempo 3.0.3 under `/tempo` that wants a tenant and lets no large trace through.
  public static RecordedTempo startMultiTenant() throws IOException {
    return new RecordedTempo("3.0.3", "/tempo");
  }

  /// The address to type, with the path prefix.
  public String url() {
    return server.url(prefix.isEmpty() ? "/" : prefix).toString().replaceAll("/$", "");
  }

  /// Answers a path otherwise than recorded, whatever its query.
  public void on(String path, Supplier<MockResponse> response) {
    overrides.put(path, response);
  }

  /// Answers a path as recorded again.
  public void asRecorded(String path) {
    overrides.remove(path);
  }

  /// What was asked for so far: path and query.
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /// How the headers of the last request were.
  public RecordedRequest takeRequest() throws InterruptedException {
    return server.takeRequest();
  }

  @Override
  public void close() {
    server.close();
  }

  private MockResponse answer(RecordedRequest request) {
    Supplier<MockResponse> override = overrides.get(request.getUrl().encodedPath());
    if (override != null) {
      return override.get();
    }
    boolean tenant = request.getHeaders().get("X-Scope-OrgID") != null;
    boolean echo = request.getUrl().encodedPath().equals(prefix + "/api/echo");
    if (!prefix.isEmpty() && !tenant && !echo && request.getUrl().encodedPath().startsWith(prefix)) {
      return text(401, "no org id\n");
    }
    List<Recording> fitting = new ArrayList<>();
    for (Recording recording : recordings) {
      if (isOfThisServer(recording) && recording.status() != 401 && headersFit(recording, request)) {
        fitting.add(recording);
      }
    }
    for (Set<String> ignored :
        List.of(
            Set.<String>of(),
            Set.of("start", "end"),
            Set.of("start", "end", "spss"),
            Set.of("start", "end", "spss", "limit"))) {
      for (Recording recording : fitting.reversed()) {
        if (sameUrl(recording.url(), request.getUrl(), ignorable(recording, ignored))) {
          return played(recording);
        }
      }
    }
    return text(404, UNKNOWN_PATH);
  }

  /// A refusal may be about the parameters that were recorded with it.
  private static Set<String> ignorable(Recording recording, Set<String> names) {
    Set<String> ignorable = new TreeSet<>(names);
    if (recording.status() != 200) {
      ignorable.removeAll(recording.url().queryParameterNames());
    }
    return ignorable;
  }

  /// The server with tenants was only asked what differs; for the rest it answers like the other one.
  private boolean isOfThisServer(Recording recording) {
    return !prefix.isEmpty() || recording.server().isEmpty();
  }

  private static boolean headersFit(Recording recording, RecordedRequest request) {
    return recording.headers().entrySet().stream()
        .allMatch(header -> header.getValue().equals(request.getHeaders().get(header.getKey())));
  }

  private boolean sameUrl(HttpUrl recorded, HttpUrl asked, Set<String> ignored) {
    String path = asked.encodedPath();
    boolean samePath =
        recorded.encodedPath().equals(path)
            || (!prefix.isEmpty()
                && path.startsWith(prefix + "/")
                && recorded.encodedPath().equals(path.substring(prefix.length())));
    return samePath && parameters(recorded, ignored).equals(parameters(asked, ignored));
  }

  private static Set<String> parameters(HttpUrl url, Set<String> ignored) {
    Set<String> parameters = new TreeSet<>();
    for (int i = 0; i < url.querySize(); i++) {
      if (!ignored.contains(url.queryParameterName(i))) {
        parameters.add(url.queryParameterName(i) + "=" + withoutSelect(url.queryParameterValue(i)));
      }
    }
    return parameters;
  }

  /// What a query selects decides how much is said about a trace, and a hint which of many: not which traces match.
  private static String withoutSelect(@Nullable String value) {
    return value == null ? "" : value.replaceFirst(" *(\\| *select|with)\\(.*", "");
  }

  private MockResponse played(Recording recording) {
    try (InputStream in = Recording.resource(version + "/" + recording.body())) {
      MockResponse.Builder response =
          new MockResponse.Builder().code(recording.status()).body(new Buffer().write(in.readAllBytes()));
      if (!recording.contentType().isEmpty()) {
        response.setHeader("Content-Type", recording.contentType());
      }
      return response.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MockResponse text(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "text/plain; charset=utf-8")
        .body(body)
        .build();
  }
}
