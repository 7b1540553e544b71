package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads traces from JSON in any of the forms that Tempo, Grafana, OpenTelemetry and Jaeger write: Tempo v1 (`batches`) and
/// v2 (`trace.resourceSpans`), OTLP (`resourceSpans`), Jaeger (`data`, or a trace with `spans` and `processes`); one
/// document, one a line, or an array of them. One pass, no tree.
public final class OtlpJsonReader {
  private static final int MAX_TEXT = 32 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(100_000)
                  .maxStringLength(MAX_TEXT)
                  .maxNameLength(MAX_TEXT)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private final JsonParser json;
  private final JsonFields fields;
  private final SpanCollector spans = new SpanCollector();
  private final JsonSpans resourceSpans;
  private final Set<String> unknownKeys = new LinkedHashSet<>();
  private boolean recognised;
  private boolean partial;
  private String message = "";

  private OtlpJsonReader(JsonParser json) {
    this.json = json;
    this.fields = new JsonFields(json);
    this.resourceSpans = new JsonSpans(json, spans);
  }

  /// Reads to the end. Cost: linear in bytes; bytes that are no UTF-8 become �. Does not close the stream.
  ///
  /// @param source names the input in sentences: a file or a URL
  /// @throws TraceFormatException where it is no JSON or no trace; names line and column
  public static TraceDocument read(InputStream in, String source) throws IOException, TraceFormatException {
    try (JsonParser json = JSON.createParser(JsonText.decode(in))) {
      OtlpJsonReader reader = new OtlpJsonReader(json);
      reader.documents();
      if (!reader.recognised) {
        throw new TraceFormatException(ForeignJson.sentence(source, reader.unknownKeys));
      }
      return new TraceDocument(reader.spans.finish(), reader.partial, reader.message);
    } catch (JsonEOFException cut) {
      throw new TraceFormatException(
          at(source, cut.getLocation()) + "the JSON ends in the middle; it was cut off: fetch or save it again.");
    } catch (StreamConstraintsException large) {
      throw new TraceFormatException(
          at(source, large.getLocation()) + "a text of more than 32 million characters or 100,000 levels of brackets are "
              + "not read; cut the trace down.");
    } catch (JsonProcessingException bad) {
      throw new TraceFormatException(
          at(source, bad.getLocation()) + "this is no valid JSON (" + firstSentence(bad.getOriginalMessage()) + ").");
    }
  }

  private static String at(String source, @Nullable JsonLocation place) {
    return place == null
        ? source + ": "
        : source + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": ";
  }

  private static String firstSentence(String message) {
    return message.lines().findFirst().orElse("").strip();
  }

  private void documents() throws IOException {
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        document();
      }
    }
  }

  private void document() throws IOException {
    JaegerSpans jaeger = new JaegerSpans(json, spans);
    fields.object(
        name -> {
          switch (name) {
            case "trace" -> trace();
            case "status" -> partial |= fields.text().matches("PARTIAL|1");
            case "message" -> message = fields.text();
            case "metrics" -> json.skipChildren();
            case "data" -> fields.array(this::jaegerTrace);
            default -> {
              if (!jaeger.field(name)) {
                spansOrUnknown(name);
              }
            }
          }
        });
    recognised |= jaeger.finish();
  }

  private void jaegerTrace() throws IOException {
    JaegerSpans jaeger = new JaegerSpans(json, spans);
    fields.object(
        name -> {
          if (!jaeger.field(name)) {
            json.skipChildren();
          }
        });
    recognised |= jaeger.finish();
  }

  private void trace() throws IOException {
    recognised |= json.hasToken(JsonToken.START_OBJECT);
    fields.object(this::spansOrUnknown);
  }

  private void spansOrUnknown(String name) throws IOException {
    switch (name) {
      case "batches", "resourceSpans", "resource_spans" -> {
        recognised = true;
        fields.array(resourceSpans::resourceSpans);
      }
      default -> {
        unknownKeys.add(name);
        json.skipChildren();
      }
    }
  }
}
