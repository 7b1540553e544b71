package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition;
import org.mergescope.model.traceql.SpanConditions;
import org.mergescope.model.traceql.TagValue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Every version of Tempo without a setting: what it can do is found out and said, what it cannot is done otherwise.
class LevelsTest {
  private static final Instant START = Instant.ofEpochSecond(1_767_225_000);
  private static final Instant END = Instant.ofEpochSecond(1_767_226_000);

  @ParameterizedTest
  @CsvSource({
    "1.5, Tempo before 2.2 (no build information), ''",
    "2.0, Tempo before 2.2 (no build information), TRACEQL",
    "2.2, Tempo 2.2 or later (no build information), TRACEQL TAG_SCOPES SELECT",
    "2.3, Tempo 2.3.1, TRACEQL TAG_SCOPES SELECT",
    "2.4, Tempo 2.4.1, TRACEQL TAG_SCOPES SELECT METRICS",
    "2.6, Tempo 2.6.1, TRACEQL TAG_SCOPES SELECT METRICS TRACE_V2",
    "2.7, Tempo 2.7.1, TRACEQL TAG_SCOPES SELECT METRICS TRACE_V2 PARTIAL",
    "2.10, Tempo 2.10.1, TRACEQL TAG_SCOPES SELECT METRICS TRACE_V2 PARTIAL MOST_RECENT",
    "3.0, Tempo 3.0.1, TRACEQL TAG_SCOPES SELECT METRICS TRACE_V2 PARTIAL MOST_RECENT",
  })
  void theLevelIsFoundAndSaid(String version, String level, String features) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(version); TempoClient client = client(tempo)) {
      TempoServer server = client.connect(() -> false);
      Set<TempoFeature> expected = EnumSet.noneOf(TempoFeature.class);
      for (StringTokenizer words = new StringTokenizer(features); words.hasMoreTokens(); ) {
        expected.add(TempoFeature.valueOf(words.nextToken()));
      }
      assertEquals(level, server.level());
      assertEquals(expected, server.features());
    }
  }

  @Test
  void whatIsAbsentHasItsReason() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("2.3"); TempoClient client = client(tempo)) {
      TempoServer server = client.connect(() -> false);
      assertEquals(
          Optional.of("Metrics from traces came with Tempo 2.4; this is Tempo 2.3.1."),
          server.absence(TempoFeature.METRICS));
      assertEquals(Optional.empty(), server.absence(TempoFeature.SELECT));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2.0", "2.2", "2.6", "2.10", "3.0"})
  void traceSearchTagsAndValuesComeFromEveryLevel(String version) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(version); TempoClient client = client(tempo)) {
      assertEquals("buy", client.trace("ABCD", () -> false).trace().name(0));
      assertEquals(
          FakeTempo.TRACE,
          client
              .search(SearchRequest.of(new Query.Tags("service.name=shop"), START, END, 20), () -> false)
              .hits()
              .getFirst()
              .traceId());
      boolean scopes = !version.equals("1.5") && !version.equals("2.0");
      assertEquals(
          scopes
              ? Map.of("span", List.of("http.target"), "resource", List.of("service.name"))
              : Map.of("", List.of("http.target", "service.name")),
          client.tags(START, END, () -> false).names());
      assertEquals(
          List.of(new TagValue(version.equals("1.5") ? "" : "string", "/function/buy")),
          client.tagValues("span.http.target", "", START, END, () -> false));
      assertEquals(
          Set.of("error", "ok", "unset"),
          Set.copyOf(
              client.tagValues("status", "", START, END, () -> false).stream().map(TagValue::text).toList()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, ''", "2.0, '{ }'", "2.2, '{ }'", "2.6, '{ }'", "2.10, '{ } with(most_recent=true)'",
    "3.0, '{ } with(most_recent=true)'"
  })
  void everythingIsAskedForInTraceQlWhereTheServerKnowsIt(String version, String query) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(version); TempoClient client = client(tempo)) {
      SearchResult found = client.search(SearchRequest.of(new Query.All(), START, END, 20), () -> false);
      assertEquals(FakeTempo.TRACE, found.hits().getFirst().traceId());
      assertEquals(
          query, Objects.requireNonNullElse(tempo.requests().getLast().queryParameter("q"), ""));
      assertNull(tempo.requests().getLast().queryParameter("tags"));
    }
  }

  @Test
  void valuesOfATagWithASlashAreRefusedWithTheReasonWhereTheServerDoesNotTellThem() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("2.6"); TempoClient client = client(tempo)) {
      TempoException refused =
          assertThrows(TempoException.class, () -> client.tagValues("span.a/b", "", START, END, () -> false));
      assertEquals(
          tempo.url() + " does not tell the values of span.a/b, because its name has a “/”; Tempo does from 2.10 on. "
              + "Type the value.",
          refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "2.0", "2.6", "3.0"})
  void aMissingTraceIsNotFoundWhateverTheServerCallsIt(String version) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(version); TempoClient client = client(tempo)) {
      assertEquals(
          Kind.NOT_FOUND, assertThrows(TempoException.class, () -> client.trace("1", () -> false)).kind());
    }
  }

  @ParameterizedTest
  @CsvSource({"2.0, 1", "2.2, 0", "3.0, 0"})
  void spansAreGatheredInOneRequestWhereTheServerCan(String version, int fetched) throws Exception {
    try (FakeTempo tempo = FakeTempo.start(version); TempoClient client = client(tempo)) {
      List<Double> progress = new ArrayList<>();
      Harvest harvest = client.harvest(request(), progress::add, () -> false);
      Attributes target = new Attributes(List.of(new Attribute("http.target", "/function/buy", "string")));

      assertEquals(
          new Harvest(
              List.of(
                  new Harvest.Span(FakeTempo.TRACE, "0000000000000001", 1_767_225_600_000_000_000L, 5_000_000, target)),
              false, fetched, 0),
          harvest);
      assertEquals(1.0, progress.getLast());
    }
  }

  @Test
  void aSetThatIsCutShortIsFetched() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("3.0"); TempoClient client = client(tempo)) {
      tempo.on(
          "/api/search",
          FakeTempo.json(
              "{\"traces\":[" + FakeTempo.HIT + ",\"spanSets\":[{\"matched\":9,\"spans\":[{\"spanID\":\"09\"}]}]},"
                  + "{\"traceID\":\"dead\",\"spanSets\":[{\"matched\":2,\"spans\":[]}]}]}"));
      Harvest harvest = client.harvest(request(), share -> {}, () -> false);

      assertEquals(List.of("0000000000000001"), harvest.spans().stream().map(Harvest.Span::spanId).toList());
      assertEquals(2, harvest.tracesFetched());
      assertEquals(1, harvest.tracesMissing());
    }
  }

  @Test
  void gatheringIsCancelledAndFails() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("2.0"); TempoClient client = client(tempo)) {
      assertEquals(
          Kind.CANCELLED,
          assertThrows(TempoException.class, () -> client.harvest(request(), share -> {}, () -> true)).kind());
      tempo.on("/api/traces/" + FakeTempo.TRACE, FakeTempo.text(401, "no org id"));
      assertEquals(
          Kind.UNAUTHORIZED,
          assertThrows(TempoException.class, () -> client.harvest(request(), share -> {}, () -> false)).kind());
    }
  }

  @Test
  void aRangeIsAlwaysSent() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("3.0"); TempoClient client = client(tempo)) {
      client.tags(START, END, () -> false);
      client.tagValues("span.http.target", "{ }", START, END, () -> false);
      client.harvest(request(), share -> {}, () -> false);
      assertFalse(tempo.requests().isEmpty());
      tempo.requests().forEach(url -> assertEquals("1767225000", url.queryParameter("start"), url.toString()));
    }
  }

  @Test
  void aLineOfAQueryIsNamedWithItsColumn() throws Exception {
    try (FakeTempo tempo = FakeTempo.start("3.0"); TempoClient client = client(tempo)) {
      tempo.on("/api/search", FakeTempo.text(400, "invalid TraceQL query: parse error at line 2, col 7: syntax error"));
      TempoException refused =
          assertThrows(
              TempoException.class,
              () -> client.search(SearchRequest.of(new Query.TraceQl("{\n x }"), START, END, 20), () -> false));
      assertEquals(2, refused.line());
      assertEquals(7, refused.column());
    }
  }

  private static HarvestRequest request() {
    SpanConditions conditions =
        SpanConditions.ALL.and(new Condition.Function("buy")).and(new Condition.Status(SpanStatus.UNSET));
    return new HarvestRequest(conditions, List.of("span.http.target"), START, END, 100);
  }

  private static TempoClient client(FakeTempo tempo) throws TempoException {
    return new TempoClient(
        TempoConnection.to(tempo.url()),
        new TempoLimits(List.of(Duration.ZERO, Duration.ZERO), 1 << 20),
        InstantSource.system());
  }
}
