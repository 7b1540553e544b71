package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoException.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Every failure is one sentence: what happened, where, what to try.
class FailureTest {
  private static final Instant START = Instant.ofEpochSecond(1_795_421_244);
  private static final Instant END = Instant.ofEpochSecond(1_795_424_844);
  private static final String ID = "cd613e30d8f16adf91b7584a2265b1f5";

  private RecordedTempo tempo;
  private String url = "";

  FailureTest() throws Exception {
    tempo = RecordedTempo.start("3.0.3");
  }

  @BeforeEach
  void takeAddress() {
    url = tempo.url();
  }

  @AfterEach
  void stop() {
    tempo.close();
  }

  @Test
  void nothingListens() {
    tempo.close();
    connectFails(
        Kind.UNREACHABLE,
        "Nothing answers at " + url + " (connection refused): start Tempo, or check host and port; its usual port is "
            + "3200.");
  }

  @Test
  void unknownHost() {
    url = "http://nowhere.invalid:3200";
    connectFails(
        Kind.UNREACHABLE,
        "The host of http://nowhere.invalid:3200 is not known: check its name, the network and the VPN.");
  }

  @Test
  void noHttp() {
    tempo.on("/api/echo", () -> new MockResponse.Builder().status("SSH-2.0-OpenSSH_9.6").build());
    connectFails(
        Kind.NOT_TEMPO,
        url + " answers, but not with HTTP: check the port; Tempo's for HTTP is usually 3200 (9095 and 4317 speak "
            + "gRPC).");
  }

  @Test
  void closesWithoutAnAnswer() {
    tempo.on(
        "/api/echo",
        () -> new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    connectFails(
        Kind.NOT_TEMPO,
        url + " answers, but not with HTTP: check the port; Tempo's for HTTP is usually 3200 (9095 and 4317 speak "
            + "gRPC).");
  }

  @Test
  void anotherServer() {
    for (String path : List.of("/api/echo", "/api/status/buildinfo", "/api/v2/search/tags", "/api/search/tags")) {
      tempo.on(path, () -> text(404, "404 page not found"));
    }
    connectFails(
        Kind.NOT_TEMPO,
        url + " answers, but has no Tempo there (404 for /api/search/tags): check port and path prefix, as in "
            + "http://host:3200/tempo.");
  }

  @Test
  void aLoginPage() {
    tempo.on("/api/echo", FailureTest::loginPage);
    connectFails(
        Kind.NOT_TEMPO,
        url + " answers with the web page “Log in – Grafana” instead of data, probably to log in: give a token, or "
            + "user and password, or the address of Tempo itself.");
  }

  @Test
  void aLoginPageInsteadOfATrace() {
    tempo.on("/api/v2/traces/" + ID, FailureTest::loginPage);
    fetchFails(
        Kind.NOT_TEMPO,
        url + " answers with the web page “Log in – Grafana” instead of data, probably to log in: give a token, or "
            + "user and password, or the address of Tempo itself.");
  }

  @Test
  void aRedirectToALogin() {
    tempo.on(
        "/api/echo",
        () -> new MockResponse.Builder().code(302).setHeader("Location", "https://login.example/auth?next=x").build());
    connectFails(
        Kind.NOT_TEMPO,
        url + " sends us on to https://login.example/auth, probably to log in: give a token, or user and password, or "
            + "the address of Tempo itself.");
  }

  @Test
  void noTenant() throws Exception {
    tempo.close();
    tempo = RecordedTempo.startMultiTenant();
    url = tempo.url();
    connectFails(
        Kind.UNAUTHORIZED,
        url + " wants to know the tenant (401: no org id): give its name, which is sent as X-Scope-OrgID.");
  }

  @Test
  void wrongPassword() {
    tempo.on("/api/echo", () -> text(401, "<html><title>401 Authorization Required</title></html>"));
    connectFails(
        Kind.UNAUTHORIZED,
        url + " refuses us (401: 401 Authorization Required): check user and password or token, and the tenant.");
  }

  @Test
  void badTraceQl() {
    TempoException failure =
        searchFails(
            "{ nonsense",
            Kind.BAD_QUERY,
            "The query cannot be read at column 3: unknown identifier: nonsense; correct it there.");
    assertEquals(3, failure.column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | range specified by start and end exceeds 168h0m0s. received start=1 end=2 | BAD_REQUEST"
            + "| refuses the request: range specified by start and end exceeds 168h0m0s. received start=1 end=2;"
            + " choose a shorter time range.",
        "400 | range specified by start and end exceeds 168h0m0s. received start=1795131753 end=1795851754"
            + "| BAD_REQUEST | refuses the request: range specified by start and end exceeds 168h0m0s. received"
            + " start=1795131753 (2026-11-19 23:42:33 UTC) end=1795851754 (2026-11-28 07:42:34 UTC);"
            + " choose a shorter time range.",
        "400 | limit 1000000 exceeds max limit 262144 | BAD_REQUEST"
            + "| refuses the request: limit 1000000 exceeds max limit 262144; choose another limit.",
        "400 | http parameter start must be before end. received start=2 end=1 | BAD_REQUEST"
            + "| refuses the request: http parameter start must be before end. received start=2 end=1;"
            + " choose an end after the start.",
        "403 | forbidden | UNAUTHORIZED"
            + "| refuses us (403: forbidden): check user and password or token, and the tenant.",
        "413 | '' | TOO_LARGE"
            + "| finds this too large (413): choose a shorter time range or a smaller limit.",
        "429 | job queue full | TOO_MANY_REQUESTS"
            + "| has too much to do (429: job queue full): wait a little, or choose a shorter time range.",
        "500 | internal error. | SERVER_ERROR"
            + "| failed (500: internal error): try again; if it stays so, its log tells more.",
        "500 | error querying ingesters in Querier.Search: failed to execute f() for 127.0.0.1:19261: rpc error: code ="
            + " Unknown desc = binary operations must operate on the same type: duration > `abc` | BAD_REQUEST"
            + "| refuses the request: binary operations must operate on the same type: duration > `abc`;"
            + " change it and try again.",
        "500 | failed to execute f() for 1.2.3.4:9095: rpc error: code = Unknown desc = invalid regex: `(` | BAD_REQUEST"
            + "| refuses the request: invalid regex: `(`; change it and try again.",
        "500 | please provide a valid tagName: tag name is not valid intrinsic or scoped attribute: nonsense | BAD_REQUEST"
            + "| refuses the request: please provide a valid tagName: tag name is not valid intrinsic or scoped attribute:"
            + " nonsense; write the tag as span.name, resource.name or .name.",
        "400 | invalid TraceQL query: parse error at line 1, col 12: syntax error: unexpected $end | BAD_QUERY"
            + "| The query cannot be read at column 12: syntax error: the query ends too early; correct it there.",
        "503 | unable to process request in the configured timeout | SERVER_ERROR"
            + "| is starting or ran out of its time (503: unable to process request in the configured timeout):"
            + " try again, or choose a shorter time range.",
        "504 | context deadline exceeded | TIMEOUT"
            + "| ran out of its time (504: context deadline exceeded): choose a shorter time range, or try again.",
      })
  void refusals(int status, String body, Kind kind, String sentence) {
    tempo.on("/api/search", () -> text(status, body));
    searchFails("{}", kind, sentence.startsWith("The query") ? sentence : url + " " + sentence);
  }

  @Test
  void aProxyThatDoesNotReachTempo() {
    tempo.on("/api/search", () -> text(502, "<html><title>502 Bad Gateway</title></html>"));
    searchFails(
        "{}", Kind.SERVER_ERROR, "The proxy at " + url + " does not reach Tempo (502): check that Tempo runs.");
  }

  @Test
  void noSuchTrace() {
    TempoException failure =
        assertThrows(TempoException.class, () -> client().trace("1", TempoClientTest::never));
    assertEquals(Kind.NOT_FOUND, failure.kind());
    assertEquals(
        url + " has no trace 00000000000000000000000000000001: check the id and the tenant; new traces take half a "
            + "minute to appear, old ones expire.",
        failure.getMessage());
  }

  @Test
  void noTraceId() {
    TempoException failure =
        assertThrows(TempoException.class, () -> client().trace("xyz", TempoClientTest::never));
    assertEquals(Kind.BAD_REQUEST, failure.kind());
    assertEquals(
        "“xyz” is no trace id: write up to 32 digits of 0-9 and a-f, or a whole traceparent.", failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"422", "500"})
  void aTraceThatIsTooLarge(int status) {
    tempo.on("/api/v2/traces/" + ID, () -> text(404, "404 page not found"));
    tempo.on(
        "/api/traces/" + ID,
        () -> text(status, "rpc error: error searching for trace: trace exceeds max size (max bytes: 20000)"));
    fetchFails(
        Kind.TOO_LARGE,
        "The trace is larger than " + url + " hands out (trace exceeds max size (max bytes: 20000)): raise "
            + "max_bytes_per_trace on the server, or update it; from Tempo 2.7 on it sends a part.");
  }

  @Test
  void aBodyCutOffInTheMiddle() {
    tempo.on(
        "/api/v2/traces/" + ID,
        () ->
            new MockResponse.Builder()
                .body("x".repeat(10_000))
                .onResponseBody(new SocketEffect.CloseSocket())
                .build());
    fetchFails(
        Kind.BROKEN_ANSWER,
        "The answer of " + url + " broke off in the middle: try again; if it stays so, a proxy in front of Tempo may "
            + "limit size or time.");
  }

  @Test
  void bytesThatAreNoTrace() {
    tempo.on(
        "/api/v2/traces/" + ID,
        () -> new MockResponse.Builder().setHeader("Content-Type", "application/protobuf").body("nonsense").build());
    fetchFails(
        Kind.BROKEN_ANSWER,
        "The answer of " + url + " cannot be read as a trace (trace " + ID + ": this is no OTLP protobuf, or it was "
            + "cut off: fetch or save it again).");
  }

  @Test
  void silence() {
    tempo.on("/api/search", () -> new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
    TempoException failure =
        assertThrows(
            TempoException.class,
            () -> client(Duration.ofMillis(300)).search(request("{}"), TempoClientTest::never));
    assertEquals(Kind.TIMEOUT, failure.kind());
    assertEquals(
        url + " did not answer within 300 ms: try again, choose a shorter time range, or raise the time limit.",
        failure.getMessage());
  }

  @Test
  void silenceInTheMiddleOfABody() {
    tempo.on(
        "/api/search",
        () ->
            new MockResponse.Builder().body("x".repeat(1 << 20)).throttleBody(1_000, 10, TimeUnit.SECONDS).build());
    TempoException failure =
        assertThrows(
            TempoException.class,
            () -> client(Duration.ofMillis(300)).search(request("{}"), TempoClientTest::never));
    assertEquals(Kind.TIMEOUT, failure.kind());
    assertEquals(
        "The answer of " + url + " did not come whole within 300 ms: try again, or raise the time limit.",
        failure.getMessage());
  }

  @Test
  void anAnswerThatGrowsWhenItIsInflated() throws Exception {
    Buffer bomb = new Buffer();
    try (var out = Okio.buffer(new GzipSink(bomb))) {
      for (int i = 0; i < 80; i++) {
        out.write(new byte[1 << 20]);
      }
    }
    tempo.on(
        "/api/search",
        () -> new MockResponse.Builder().setHeader("Content-Encoding", "gzip").body(bomb.clone()).build());
    searchFails(
        "{}",
        Kind.TOO_LARGE,
        "The answer of " + url + " is larger than 64 MiB and was not read: choose a smaller limit or a shorter time "
            + "range.");
  }

  @Test
  void aHeaderThatCannotBeSent() {
    TempoConnection connection =
        new TempoConnection(
            url, Optional.of("a\nb"), List.of(), new Authentication.None(), Duration.ofSeconds(1));
    TempoException failure = assertThrows(TempoException.class, () -> new TempoClient(connection));
    assertEquals(Kind.BAD_REQUEST, failure.kind());
    assertEquals(
        "The header “X-Scope-OrgID” cannot be sent: HTTP allows neither line breaks nor letters beyond ASCII in it; "
            + "correct it.",
        failure.getMessage());
  }

  @Test
  void secretsStayOutOfSentences() {
    tempo.close();
    TempoConnection connection =
        TempoConnection.to(url.replace("http://", "http://ada:secret@"));
    TempoException failure =
        assertThrows(
            TempoException.class, () -> new TempoClient(connection).connect(TempoClientTest::never));
    assertEquals(
        "Nothing answers at " + url + " (connection refused): start Tempo, or check host and port; its usual port is "
            + "3200.",
        failure.getMessage());
  }

  private void connectFails(Kind kind, String sentence) {
    TempoException failure =
        assertThrows(TempoException.class, () -> client().connect(TempoClientTest::never));
    assertEquals(sentence, failure.getMessage());
    assertEquals(kind, failure.kind());
  }

  private void fetchFails(Kind kind, String sentence) {
    TempoException failure =
        assertThrows(TempoException.class, () -> client().trace(ID, TempoClientTest::never));
    assertEquals(sentence, failure.getMessage());
    assertEquals(kind, failure.kind());
  }

  private TempoException searchFails(String query, Kind kind, String sentence) {
    TempoException failure =
        assertThrows(TempoException.class, () -> client().search(request(query), TempoClientTest::never));
    assertEquals(sentence, failure.getMessage());
    assertEquals(kind, failure.kind());
    return failure;
  }

  private static SearchRequest request(String query) {
    return SearchRequest.of(new Query.TraceQl(query), START, END, 20);
  }

  private TempoClient client() throws TempoException {
    return client(Duration.ofSeconds(20));
  }

  private TempoClient client(Duration timeout) throws TempoException {
    return new TempoClient(
        new TempoConnection(url, Optional.empty(), List.of(), new Authentication.None(), timeout),
        new TempoLimits(List.of(Duration.ZERO), 64 << 20),
        InstantSource.fixed(END));
  }

  private static MockResponse text(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", body.startsWith("<") ? "text/html" : "text/plain; charset=utf-8")
        .body(body)
        .build();
  }

  private static MockResponse loginPage() {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "text/html; charset=UTF-8")
        .body("<!doctype html>\n<html><head><title>Log in – Grafana</title></head><body>…</body></html>")
        .build();
  }
}
