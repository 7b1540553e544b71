package org.mergescope.app;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.common.v1.AnyValue;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.resource.v1.Resource;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.ScopeSpans;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import io.opentelemetry.proto.trace.v1.TracesData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/// A Tempo for the rehearsal, on this machine only: it finds nothing and has one trace, as protobuf.
final class RehearsedTempo implements AutoCloseable {
  static final String TRACE_ID = "0000000000000000000000000000a001";

  private static final String JSON = "application/json";
  private static final int SPANS = 200;
  private static final long START = 1_767_225_600_000_000_000L;

  private final HttpServer server;

  private RehearsedTempo(HttpServer server) {
    this.server = server;
    server.createContext("/api/echo", exchange -> answer(exchange, "text/plain", utf8("echo\n")));
    server.createContext("/api/status/buildinfo", exchange -> answer(exchange, JSON, utf8("{\"version\":\"2.3.0\"}")));
    server.createContext("/api/search", exchange -> answer(exchange, JSON, utf8("{\"traces\":[],\"metrics\":{}}")));
    server.createContext("/api/v2/search", exchange -> answer(exchange, JSON, utf8("{\"scopes\":[],\"tagValues\":[]}")));
    server.createContext("/api/traces/", exchange -> answer(exchange, "application/protobuf", trace()));
  }

  static RehearsedTempo start() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    RehearsedTempo tempo = new RehearsedTempo(server);
    server.start();
    return tempo;
  }

  String url() {
    return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, String contentType, byte[] body) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", contentType);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] trace() {
    ScopeSpans.Builder spans = ScopeSpans.newBuilder();
    for (int span = 1; span <= SPANS; span++) {
      Span.Builder made =
          Span.newBuilder()
              .setTraceId(ByteString.fromHex(TRACE_ID))
              .setSpanId(id(span))
              .setName("step " + span % 7)
              .setKind(Span.SpanKind.SPAN_KIND_SERVER)
              .setStartTimeUnixNano(START + 1_000L * span)
              .setEndTimeUnixNano(START + 1_000_000L - 1_000L * span)
              .addAttributes(text("http.target", "/function/step"))
              .addAttributes(KeyValue.newBuilder()
                  .setKey("http.status_code")
                  .setValue(AnyValue.newBuilder().setIntValue(200)))
              .addEvents(Span.Event.newBuilder().setName("event").setTimeUnixNano(START + 2_000L * span));
      if (span > 1) {
        made.setParentSpanId(id(span / 2));
      }
      if (span == SPANS) {
        made.setStatus(Status.newBuilder().setCode(Status.StatusCode.STATUS_CODE_ERROR));
      }
      spans.addSpans(made);
    }
    Resource.Builder sender = Resource.newBuilder().addAttributes(text("service.name", "rehearsal"));
    return TracesData.newBuilder()
        .addResourceSpans(ResourceSpans.newBuilder().setResource(sender).addScopeSpans(spans))
        .build()
        .toByteArray();
  }

  private static KeyValue text(String key, String value) {
    return KeyValue.newBuilder().setKey(key).setValue(AnyValue.newBuilder().setStringValue(value)).build();
  }

  private static ByteString id(int span) {
    return ByteString.fromHex("%016x".formatted(span));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
