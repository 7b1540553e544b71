package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoConnection.Header;
import org.mergescope.model.tempo.TempoException.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What is sent, how often, and when it ends.
class RequestsTest {
  private static final Instant START = Instant.ofEpochSecond(1_795_421_244);
  private static final Instant END = Instant.ofEpochSecond(1_795_424_844);
  private static final String ID = "cd613e30d8f16adf91b7584a2265b1f5";
  private static final String EMPTY = "{\"traces\":[]}";

  private final RecordedTempo tempo;

  RequestsTest() throws Exception {
    tempo = RecordedTempo.start("3.0.3");
  }

  @AfterEach
  void stop() {
    tempo.close();
  }

  @Test
  void searchAlwaysSendsRangeAndLimit() throws Exception {
    client().search(SearchRequest.of(new Query.Tags(""), START, END, 200), TempoClientTest::never);
    assertEquals("/api/search?limit=200&start=1795421244&end=1795424844", tempo.requests().getLast());
  }

  @Test
  void searchByTagsTakesDurations() throws Exception {
    tempo.on("/api/search", () -> json(EMPTY));
    client()
        .search(
            new SearchRequest(
                new Query.Tags(" service.name=nginx http.target=\"/function/a b\" "),
                START,
                END.plusMillis(1),
                20,
                Optional.of(Duration.ofMillis(100)),
                Optional.of(Duration.ofSeconds(2))),
            TempoClientTest::never);
    assertEquals(
        "/api/search?tags=service.name%3Dnginx%20http.target%3D%22%2Ffunction%2Fa%20b%22&minDuration=100000000ns"
            + "&maxDuration=2000000000ns&limit=20&start=1795421244&end=1795424845",
        tempo.requests().getLast());
  }

  @Test
  void traceQlTakesNoDurationsBesideIt() {
    SearchRequest request =
        new SearchRequest(new Query.TraceQl("{}"), START, END, 20, Optional.of(Duration.ZERO), Optional.empty());
    TempoException refused =
        assertThrows(TempoException.class, () -> client().search(request, TempoClientTest::never));
    assertEquals("TraceQL takes durations in the query itself: write { duration > 100ms }.", refused.getMessage());
  }

  @Test
  void aFullListIsCalledTruncated() throws Exception {
    SearchResult result =
        client().search(SearchRequest.of(new Query.Tags(""), START, END, 200), TempoClientTest::never);
    assertTrue(result.truncated());
    assertEquals(200, result.hits().size());
    assertTrue(result.hits().stream().allMatch(hit -> hit.traceId().length() == 32));
  }

  @Test
  void aRangeThatTheServerLeavesOutAsTooNewHoldsNothing() throws Exception {
    SearchResult result =
        client().search(SearchRequest.of(new Query.Tags(""), END.minusSeconds(20), END, 200), TempoClientTest::never);
    assertEquals(new SearchResult(List.of(), false, Instant.ofEpochSecond(1_795_424_770)), result);
  }

  @Test
  void theNewestTracesAreAskedForWhereTheServerCanTellThem() throws Exception {
    SearchRequest request = SearchRequest.of(new Query.TraceQl("{name=\"no such span\"}"), START, END, 20);
    client().search(request, TempoClientTest::never);
    assertEquals("{name=\"no such span\"} with(most_recent=true)", lastQuery(tempo));
    try (RecordedTempo old = RecordedTempo.start("2.1.1"); TempoClient client = TempoClientTest.client(old)) {
      client.search(request, TempoClientTest::never);
      assertEquals("{name=\"no such span\"}", lastQuery(old));
    }
  }

  @Test
  void aQueryThatIsRefusedIsJudgedAsItWasWritten() {
    tempo.on("/api/search", () -> new MockResponse.Builder().code(400).body("invalid").build());
    assertThrows(
        TempoException.class,
        () -> client().search(SearchRequest.of(new Query.TraceQl("{ a"), START, END, 20), TempoClientTest::never));
    assertEquals("{ a", lastQuery(tempo));
  }

  private static String lastQuery(RecordedTempo server) {
    return String.valueOf(HttpUrl.get("http://h" + server.requests().getLast()).queryParameter("q"));
  }

  @Test
  void anOlderTempoLooksAtTheNewestDataToo() throws Exception {
    try (RecordedTempo old = RecordedTempo.start("2.1.1"); TempoClient client = TempoClientTest.client(old)) {
      SearchResult result =
          client.search(
              SearchRequest.of(new Query.TraceQl("{name=\"no such span\"}"), START, END, 20), TempoClientTest::never);
      assertEquals(new SearchResult(List.of(), false, Instant.ofEpochSecond(1_795_424_800)), result);
    }
  }

  @Test
  void headersAreSentWithEveryRequest() throws Exception {
    TempoConnection connection =
        new TempoConnection(
            tempo.url(),
            Optional.of("team-a"),
            List.of(new Header("X-Token", "abc")),
            new Authentication.Basic("ada", "sécret"),
            Duration.ofSeconds(20));
    try (TempoClient client = new TempoClient(connection)) {
      client.trace(ID, TempoClientTest::never);
    }
    RecordedRequest request = tempo.takeRequest();
    assertEquals("team-a", request.getHeaders().get("X-Scope-OrgID"));
    assertEquals("abc", request.getHeaders().get("X-Token"));
    assertEquals("Basic YWRhOnPDqWNyZXQ=", request.getHeaders().get("Authorization"));
    assertEquals("application/protobuf", request.getHeaders().get("Accept"));
    assertEquals("mergescope", request.getHeaders().get("User-Agent"));
  }

  @Test
  void aPasswordInTheAddressIsUsedAsBasic() throws Exception {
    TempoConnection connection = TempoConnection.to(tempo.url().replace("http://", "http://ada:secret@"));
    try (TempoClient client = new TempoClient(connection)) {
      client.trace(ID, TempoClientTest::never);
    }
    assertEquals("Basic YWRhOnNlY3JldA==", tempo.takeRequest().getHeaders().get("Authorization"));
  }

  @Test
  void secretsAreNotPrinted() {
    TempoConnection connection =
        new TempoConnection(
            "http://ada:secret@host",
            Optional.of("tenant"),
            List.of(new Header("X-Token", "secret")),
            new Authentication.Bearer("secret"),
            Duration.ofSeconds(1));
    assertEquals("TempoConnection[http://host]", connection.toString());
    assertEquals("Header[X-Token]", connection.headers().getFirst().toString());
  }

  @Test
  void aBusyServerIsAskedAgain() throws Exception {
    Deque<Integer> statuses = new ArrayDeque<>(List.of(429, 503));
    tempo.on(
        "/api/search",
        () -> statuses.isEmpty() ? json(EMPTY) : new MockResponse.Builder().code(statuses.removeFirst()).build());
    client().search(SearchRequest.of(new Query.Tags(""), START, END, 20), TempoClientTest::never);
    assertEquals(3, searches());
  }

  @Test
  void aServerThatStaysBusyIsLeftAlone() {
    tempo.on("/api/search", () -> new MockResponse.Builder().code(429).build());
    assertThrows(
        TempoException.class,
        () -> client().search(SearchRequest.of(new Query.Tags(""), START, END, 20), TempoClientTest::never));
    assertEquals(3, searches());
  }

  @Test
  void aRefusalIsNotAskedAgain() {
    tempo.on("/api/search", () -> new MockResponse.Builder().code(500).build());
    assertThrows(
        TempoException.class,
        () -> client().search(SearchRequest.of(new Query.Tags(""), START, END, 20), TempoClientTest::never));
    assertEquals(1, searches());
  }

  @Test
  void redirectsOnTheSameHostAreFollowed() throws Exception {
    tempo.on("/api/v2/traces/" + ID, () -> redirect("/moved"));
    tempo.on("/moved", () -> redirect("/api/traces/" + ID));
    assertEquals(40, client().trace(ID, TempoClientTest::never).trace().spanCount());
  }

  @Test
  void redirectsInACircleEnd() {
    tempo.on("/api/v2/traces/" + ID, () -> redirect("/api/v2/traces/" + ID));
    assertThrows(TempoException.class, () -> client().trace(ID, TempoClientTest::never));
    assertEquals(6, tempo.requests().size());
  }

  @Test
  void headersMeetNoOtherHost() throws Exception {
    try (RecordedTempo other = RecordedTempo.start("3.0.3")) {
      tempo.on("/api/v2/traces/" + ID, () -> redirect(other.url() + "/api/v2/traces/" + ID));
      TempoException refused =
          assertThrows(TempoException.class, () -> client().trace(ID, TempoClientTest::never));
      assertEquals(Kind.NOT_TEMPO, refused.kind());
      assertEquals(List.of(), other.requests());
    }
  }

  @Test
  void aProxyThatLetsOnlyJsonThroughIsAskedForJson() throws Exception {
    String recorded = "/api/traces/ab576594d63a1221c27a36a1cab1a415";
    tempo.on("/api/v2/traces/ab576594d63a1221c27a36a1cab1a415", () -> new MockResponse.Builder().code(406).build());
    assertEquals(10, client().trace("ab576594d63a1221c27a36a1cab1a415", TempoClientTest::never).trace().spanCount());
    assertEquals(recorded, tempo.requests().getLast());
  }

  @Test
  void cancellingEndsACallThatHangs() {
    tempo.on("/api/search", () -> new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
    AtomicInteger polls = new AtomicInteger();
    TempoException cancelled =
        assertThrows(
            TempoException.class,
            () ->
                client()
                    .search(
                        SearchRequest.of(new Query.Tags(""), START, END, 20),
                        () -> searches() == 1 && polls.incrementAndGet() > 1));
    assertEquals(Kind.CANCELLED, cancelled.kind());
    assertEquals(2, polls.get());
  }

  @Test
  void cancellingEndsAPause() throws Exception {
    tempo.on("/api/search", () -> new MockResponse.Builder().code(429).setHeader("Retry-After", "9").build());
    AtomicInteger polls = new AtomicInteger();
    TempoException cancelled =
        assertThrows(
            TempoException.class,
            () ->
                client()
                    .search(
                        SearchRequest.of(new Query.Tags(""), START, END, 20),
                        () -> searches() == 1 && polls.incrementAndGet() > 20));
    assertEquals(Kind.CANCELLED, cancelled.kind());
    assertEquals(1, searches());
  }

  @Test
  void anInterruptCancels() {
    Thread.currentThread().interrupt();
    TempoException cancelled =
        assertThrows(TempoException.class, () -> client().trace(ID, TempoClientTest::never));
    assertEquals(Kind.CANCELLED, cancelled.kind());
    assertTrue(Thread.interrupted());
  }

  @Test
  void aPausedServerIsGivenNoMoreTimeThanARequestMayTake() {
    tempo.on("/api/search", () -> new MockResponse.Builder().code(429).build());
    TempoConnection connection =
        new TempoConnection(
            tempo.url(), Optional.empty(), List.of(), new Authentication.None(), Duration.ofSeconds(5));
    TempoLimits patient = new TempoLimits(List.of(Duration.ofHours(1)), 1 << 20);
    assertThrows(
        TempoException.class,
        () ->
            new TempoClient(connection, patient, InstantSource.fixed(END))
                .search(SearchRequest.of(new Query.Tags(""), START, END, 20), TempoClientTest::never));
    assertEquals(1, searches());
  }

  @Test
  void noTenantIsNoHeader() throws Exception {
    client().trace(ID, TempoClientTest::never);
    assertNull(tempo.takeRequest().getHeaders().get("X-Scope-OrgID"));
  }

  private long searches() {
    return tempo.requests().stream().filter(request -> request.startsWith("/api/search")).count();
  }

  private TempoClient client() throws TempoException {
    return TempoClientTest.client(tempo);
  }

  private static MockResponse json(String body) {
    return new MockResponse.Builder().setHeader("Content-Type", "application/json").body(body).build();
  }

  private static MockResponse redirect(String location) {
    return new MockResponse.Builder().code(302).setHeader("Location", location).build();
  }
}
