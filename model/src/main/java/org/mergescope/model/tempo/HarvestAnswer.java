package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.TraceId;

/// Reads all matching spans of a search's answer. A set says how many spans matched; where it lists fewer, its trace has to
/// be fetched.
///
/// @param incomplete the traces of which not all spans are listed
/// @param traceCount how many traces there are
record HarvestAnswer(List<Harvest.Span> spans, List<String> incomplete, int traceCount) {
  private static final JsonFactory JSON = new JsonFactory();

  static HarvestAnswer read(byte[] body) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no object");
      }
      List<Harvest.Span> spans = new ArrayList<>();
      List<String> incomplete = new ArrayList<>();
      int traces = 0;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean list = json.currentName().equals("traces");
        if (json.nextToken() == JsonToken.START_ARRAY && list) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            trace(json, spans, incomplete);
            traces++;
          }
        } else {
          json.skipChildren();
        }
      }
      return new HarvestAnswer(spans, incomplete, traces);
    }
  }

  private static void trace(JsonParser json, List<Harvest.Span> spans, List<String> incomplete) throws IOException {
    String id = "";
    Sets sets = new Sets();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "traceID" -> id = json.getValueAsString("");
        case "spanSet", "spanSets" -> sets.read(json);
        default -> json.skipChildren();
      }
    }
    String traceId = TraceId.parse(id).orElse(id);
    sets.spans.forEach(
        (spanId, span) ->
            spans.add(
                new Harvest.Span(traceId, spanId, span.startUnixNanos(), span.durationNanos(), span.attributes())));
    if (sets.truncated || sets.spans.isEmpty()) {
      incomplete.add(traceId);
    }
  }

  private record Listed(long startUnixNanos, long durationNanos, Attributes attributes) {}

  /// The sets of one trace; `spanSet` is the first of `spanSets` once more.
  private static final class Sets {
    final Map<String, Listed> spans = new LinkedHashMap<>();
    boolean truncated;

    void read(JsonParser json) throws IOException {
      if (json.hasToken(JsonToken.START_OBJECT)) {
        set(json);
      } else if (json.hasToken(JsonToken.START_ARRAY)) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          set(json);
        }
      }
    }

    private void set(JsonParser json) throws IOException {
      long matched = 0;
      int listed = 0;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("matched")) {
          matched = json.getValueAsLong();
        } else if (field.equals("spans") && value == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            span(json);
            listed++;
          }
        } else {
          json.skipChildren();
        }
      }
      truncated |= matched > listed;
    }

    private void span(JsonParser json) throws IOException {
      String id = "";
      long start = 0;
      long duration = 0;
      Attributes attributes = Attributes.NONE;
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "spanID" -> id = json.getValueAsString("");
          case "startTimeUnixNano" -> start = json.getValueAsLong();
          case "durationNanos" -> duration = json.getValueAsLong();
          case "attributes" -> attributes = MatchedSpan.attributes(json);
          default -> json.skipChildren();
        }
      }
      spans.put(id, new Listed(start, duration, attributes));
    }
  }
}
