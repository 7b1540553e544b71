package org.mergescope.model.tempo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.SearchResult.Hit;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TempoClientTest {
  private static final Instant NOW = Instant.ofEpochSecond(1_795_424_800);
  private static final String COMPOSE_POST =
      "{resource.deployment.environment.name=\"original\" && span.http.target=\"/function/compose-post\"}";

  @Test
  void findsOutWhatTempo3CanDo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3"); TempoClient client = client(tempo)) {
      assertEquals(
          new TempoServer(tempo.url(), "3.0.3", "Tempo 3.0.3", true, true, true),
          client.connect(TempoClientTest::never));
    }
  }

  @Test
  void findsOutWhatTempo21CanDo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("2.1.1"); TempoClient client = client(tempo)) {
      assertEquals(
          new TempoServer(tempo.url(), "", "Tempo before 2.2 (no build information)", false, true, false),
          client.connect(TempoClientTest::never));
    }
  }

  @Test
  void searchesByTraceQl() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3"); TempoClient client = client(tempo)) {
      SearchResult result =
          client.search(
              SearchRequest.of(
                  new Query.TraceQl(COMPOSE_POST),
                  Instant.ofEpochSecond(1_795_421_244),
                  Instant.ofEpochSecond(1_795_424_844),
                  50),
              TempoClientTest::never);

      assertEquals(40, result.hits().size());
      Attributes matched = new Attributes(List.of(
          new Attribute("deployment.environment.name", "original", "string"),
          new Attribute("http.target", "/function/compose-post", "string")));
      assertEquals(
          new Hit("ea177cff15c06ed12535a8a34d7df1fb", "nginx", "/", 1_795_424_735_777_032_465L, 177, matched, true, 40, 0),
          result.hits().getFirst());
      assertFalse(result.truncated());
      assertEquals(NOW.minusSeconds(30), result.dataUpTo());
    }
  }

  @Test
  void fetchesTracesFromBothVersionsAlike() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3"); TempoClient client = client(tempo)) {
      TraceAnswer answer = client.trace("CD613E30D8F16ADF91B7584A2265B1F5", TempoClientTest::never);
      assertEquals("cd613e30d8f16adf91b7584a2265b1f5", answer.trace().traceId());
      assertEquals(40, answer.trace().spanCount());
      assertFalse(answer.partial());
      assertEquals(List.of("/api/v2/traces/cd613e30d8f16adf91b7584a2265b1f5"), tempo.requests());
    }
    try (RecordedTempo tempo = RecordedTempo.start("2.1.1"); TempoClient client = client(tempo)) {
      assertEquals(40, client.trace("cd613e30d8f16adf91b7584a2265b1f5", TempoClientTest::never).trace().spanCount());
      assertEquals(
          List.of(
              "/api/v2/traces/cd613e30d8f16adf91b7584a2265b1f5", "/api/traces/cd613e30d8f16adf91b7584a2265b1f5"),
          tempo.requests());
    }
  }

  @Test
  void saysThatALargeTraceIsOnlyAPart() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.startMultiTenant(); TempoClient client = client(tempo, "team-a")) {
      TraceAnswer answer = client.trace("6513270e269e0d37f2a74de452e6b438", TempoClientTest::never);
      assertTrue(answer.partial());
      assertEquals("Trace exceeds maximum size of 20000 bytes, a partial trace is returned", answer.message());
    }
  }

  static boolean never() {
    return false;
  }

  static TempoClient client(RecordedTempo tempo, String... tenant) throws TempoException {
    TempoConnection plain = TempoConnection.to(tempo.url());
    return new TempoClient(
        new TempoConnection(
            plain.url(),
            tenant.length == 0 ? Optional.empty() : Optional.of(tenant[0]),
            plain.headers(),
            plain.authentication(),
            plain.timeout()),
        new TempoLimits(List.of(Duration.ZERO, Duration.ZERO), 64 << 20),
        InstantSource.fixed(NOW));
  }
}
