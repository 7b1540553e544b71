package org.mergescope.model.tempo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.mergescope.model.tempo.TempoException.Kind;
import org.mergescope.model.trace.OtlpJsonReader;
import org.mergescope.model.trace.OtlpProtobufReader;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceDocument;
import org.mergescope.model.trace.TraceFormatException;

/// Fetches one trace by the best way the server offers: v2 as protobuf, which tells a part from the whole; v1 as
/// protobuf, since 1.0; v1 as JSON where a proxy lets nothing else through.
final class TraceFetch {
  private static final String PROTOBUF = "application/protobuf";
  private static final List<Way> WAYS =
      List.of(
          new Way("/api/v2/traces/", PROTOBUF),
          new Way("/api/traces/", PROTOBUF),
          new Way("/api/traces/", ServerProbe.JSON));

  private final Http http;
  private final String traceId;

  /// @param traceId 32 hex digits
  TraceFetch(Http http, String traceId) {
    this.http = http;
    this.traceId = traceId;
  }

  private record Way(String path, String accept) {}

  TraceAnswer run(BooleanSupplier cancelled) throws TempoException {
    Answer last = null;
    for (Way way : WAYS) {
      if (last != null && last.status() == 404 && !way.accept().equals(PROTOBUF)) {
        break;
      }
      last = http.get(http.url(way.path() + traceId).build(), way.accept(), cancelled);
      if (last.isOk()) {
        return read(last);
      }
      if (last.status() != 404 && last.status() != 405 && last.status() != 406) {
        break;
      }
    }
    throw last == null || (last.status() == 404 && !last.isUnknownPath())
        ? notFound()
        : new StatusFailure(http.where()).of(last, "/api/traces");
  }

  private TraceAnswer read(Answer answer) throws TempoException {
    if (answer.isWebPage()) {
      throw new StatusFailure(http.where()).webPage(answer);
    }
    TraceDocument document = decode(answer);
    if (document.traces().isEmpty()) {
      throw notFound();
    }
    Trace trace =
        document.traces().stream()
            .filter(candidate -> candidate.traceId().equals(traceId))
            .findFirst()
            .orElse(document.traces().getFirst());
    return new TraceAnswer(trace, document.partial(), document.message());
  }

  private TraceDocument decode(Answer answer) throws TempoException {
    String source = "trace " + traceId;
    byte[] bytes = answer.body().bytes();
    try {
      return answer.isProtobuf()
          ? OtlpProtobufReader.read(bytes, source)
          : OtlpJsonReader.read(new ByteArrayInputStream(bytes), source);
    } catch (TraceFormatException | IOException unreadable) {
      String reason = String.valueOf(unreadable.getMessage()).replaceFirst("\\.$", "");
      throw new TempoException(
          Kind.BROKEN_ANSWER,
          "The answer of " + http.where() + " cannot be read as a trace (" + reason + ").",
          0);
    }
  }

  private TempoException notFound() {
    return new TempoException(
        Kind.NOT_FOUND,
        http.where() + " has no trace " + traceId + ": check the id and the tenant; new traces take half a minute to "
            + "appear, old ones expire.",
        0);
  }
}
