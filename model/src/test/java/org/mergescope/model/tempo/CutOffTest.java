package org.mergescope.model.tempo;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mergescope.model.tempo.DyingServer.Framing;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoException.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A server that dies or falls silent in the middle of a trace: part of a trace is never taken for the whole.
class CutOffTest {
  private static final String ID = "cd613e30d8f16adf91b7584a2265b1f5";

  /// A trace as it is sent.
  record Sent(String contentType, boolean gzip, Framing framing) {}

  static Stream<Sent> everyWayToSendIt() {
    return Stream.of("application/protobuf", "application/json")
        .flatMap(type -> Stream.of(false, true).flatMap(gzip -> Stream.of(Framing.values())
            .map(framing -> new Sent(type, gzip, framing))));
  }

  private static byte[] body(Sent sent) throws IOException {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      Request request =
          new Request.Builder()
              .url(tempo.url() + "/api/v2/traces/" + ID)
              .header("Accept", sent.contentType())
              .build();
      try (Response response = new OkHttpClient().newCall(request).execute()) {
        byte[] whole = response.body().bytes();
        assertTrue(whole.length > 1_000);
        return sent.gzip() ? gzip(whole) : whole;
      }
    }
  }

  private static byte[] gzip(byte[] whole) throws IOException {
    Buffer packed = new Buffer();
    try (var out = Okio.buffer(new GzipSink(packed))) {
      out.write(whole);
    }
    return packed.readByteArray();
  }

  private static TempoClient client(String url, Duration timeout) throws TempoException {
    return new TempoClient(
        new TempoConnection(url, Optional.empty(), List.of(), new Authentication.None(), timeout),
        new TempoLimits(List.of(Duration.ZERO), 64 << 20),
        InstantSource.system());
  }

  @ParameterizedTest
  @MethodSource("everyWayToSendIt")
  void aTraceThatIsCutOffIsNoTrace(Sent sent) throws Exception {
    byte[] body = body(sent);
    for (int cut : new int[] {1, 9, body.length / 3, body.length / 2, body.length - 9, body.length - 1}) {
      try (DyingServer server = DyingServer.closingAfter(cut, body, sent)) {
        TempoException failure =
            assertThrows(
                TempoException.class,
                () -> client(server.url(), Duration.ofSeconds(20)).trace(ID, TempoClientTest::never),
                "cut after " + cut);
        assertEquals(Kind.BROKEN_ANSWER, failure.kind(), failure.getMessage());
        assertTrue(
            String.valueOf(failure.getMessage()).startsWith("The answer of " + server.url()), failure.getMessage());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyWayToSendIt")
  void theWholeOfItIsRead(Sent sent) throws Exception {
    byte[] body = body(sent);
    try (DyingServer server = DyingServer.closingAfter(body.length, body, sent)) {
      TraceAnswer answer = client(server.url(), Duration.ofSeconds(20)).trace(ID, TempoClientTest::never);
      assertEquals(40, answer.trace().spanCount());
    }
  }

  @ParameterizedTest
  @MethodSource("everyWayToSendIt")
  void silenceInTheMiddleEndsWithTheTimeLimit(Sent sent) throws Exception {
    byte[] body = body(sent);
    try (DyingServer server = DyingServer.silentAfter(body.length / 2, body, sent)) {
      TempoException failure =
          assertThrows(
              TempoException.class,
              () -> client(server.url(), Duration.ofMillis(400)).trace(ID, TempoClientTest::never));
      assertEquals(
          "The answer of " + server.url() + " did not come whole within 400 ms: try again, or raise the time limit.",
          failure.getMessage());
      assertEquals(Kind.TIMEOUT, failure.kind());
    }
  }

  @Test
  void silenceInTheMiddleIsCancelled() throws Exception {
    Sent sent = new Sent("application/protobuf", true, Framing.CHUNKED);
    byte[] body = body(sent);
    try (DyingServer server = DyingServer.silentAfter(body.length / 2, body, sent)) {
      TempoException failure =
          assertThrows(
              TempoException.class,
              () -> client(server.url(), Duration.ofMinutes(5)).trace(ID, server::isSilent));
      assertEquals(Kind.CANCELLED, failure.kind());
    }
  }
}
