package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.traceql.SpanConditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Every status of every level of the API, for every question: one sentence with the address, and asked again only where
/// that can help.
class RefusalsTest {
  private static final Instant START = Instant.ofEpochSecond(1_767_225_000);
  private static final Instant END = Instant.ofEpochSecond(1_767_226_000);
  private static final List<String> LEVELS = List.of("1.5", "2.0", "2.2", "2.3", "2.6", "2.7", "2.10", "3.0");
  private static final Map<Integer, Kind> STATUSES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(400, Kind.BAD_REQUEST),
              Map.entry(401, Kind.UNAUTHORIZED),
              Map.entry(403, Kind.UNAUTHORIZED),
              Map.entry(404, Kind.NOT_TEMPO),
              Map.entry(413, Kind.TOO_LARGE),
              Map.entry(422, Kind.TOO_LARGE),
              Map.entry(429, Kind.TOO_MANY_REQUESTS),
              Map.entry(499, Kind.NOT_TEMPO),
              Map.entry(500, Kind.SERVER_ERROR),
              Map.entry(502, Kind.SERVER_ERROR),
              Map.entry(503, Kind.SERVER_ERROR),
              Map.entry(504, Kind.TIMEOUT)));
  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
  private static final List<String> PATHS =
      List.of(
          "/api/search",
          "/api/v2/search/tags",
          "/api/search/tags",
          "/api/v2/search/tag/span.a/values",
          "/api/search/tag/a/values",
          "/api/v2/traces/" + FakeTempo.TRACE,
          "/api/traces/" + FakeTempo.TRACE);

  static Stream<Arguments> everyStatusOfEveryLevel() {
    return LEVELS.stream()
        .flatMap(level -> STATUSES.entrySet().stream().map(of -> Arguments.of(level, of.getKey(), of.getValue())));
  }

  @ParameterizedTest
  @MethodSource("everyStatusOfEveryLevel")
  void everyRefusalOfEveryQuestionIsASentence(String level, int status, Kind kind) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(level); TempoClient client = client(tempo)) {
      client.connect(() -> false);
      PATHS.forEach(path -> tempo.on(path, FakeTempo.text(status, "something was wrong")));
      int before = tempo.requests().size();
      for (Executable question : questions(client)) {
        assertSentence(tempo, kind, assertThrows(TempoException.class, question));
      }
      int asked = tempo.requests().size() - before;
      assertEquals(BUSY.contains(status), asked > 2 * questions(client).size(), asked + " requests");
      TempoException noTrace = assertThrows(TempoException.class, () -> client.trace("abcd", () -> false));
      assertSentence(tempo, status == 404 ? Kind.NOT_FOUND : kind, noTrace);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2.0", "2.2", "2.3", "2.6", "2.7", "2.10", "3.0"})
  void aLoginPageInsteadOfAnAnswerIsASentence(String level) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(level); TempoClient client = client(tempo)) {
      client.connect(() -> false);
      PATHS.forEach(path -> tempo.on(path, FakeTempo.text(200, "<html><title>Log in</title></html>")));
      List<Executable> all = new ArrayList<>(questions(client));
      all.add(() -> client.trace("abcd", () -> false));
      for (Executable question : all) {
        assertSentence(tempo, Kind.NOT_TEMPO, assertThrows(TempoException.class, question));
      }
    }
  }

  private static List<Executable> questions(TempoClient client) {
    return List.of(
        () -> client.search(SearchRequest.of(new Query.TraceQl("{ }"), START, END, 20), () -> false),
        () -> client.search(SearchRequest.of(new Query.Tags("a=b"), START, END, 20), () -> false),
        () -> client.search(SearchRequest.of(new Query.All(), START, END, 20), () -> false),
        () -> client.tags(START, END, () -> false),
        () -> client.tagValues("span.a", "", START, END, () -> false),
        () ->
            client.harvest(
                new HarvestRequest(SpanConditions.ALL, List.of("span.a"), START, END, 100), share -> {}, () -> false));
  }

  private static void assertSentence(FakeTempo tempo, Kind kind, TempoException refusal) {
    String said = String.valueOf(refusal.getMessage());
    assertEquals(kind, refusal.kind(), said);
    assertTrue(said.contains(tempo.url()), said);
    assertTrue(said.endsWith("."), said);
  }

  private static TempoClient client(FakeTempo tempo) throws TempoException {
    return new TempoClient(
        TempoConnection.to(tempo.url()),
        new TempoLimits(List.of(Duration.ZERO, Duration.ZERO), 1 << 20),
        InstantSource.system());
  }
}
