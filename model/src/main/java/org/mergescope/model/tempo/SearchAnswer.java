package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mergescope.model.tempo.SearchResult.Hit;
import org.mergescope.model.trace.TraceId;

/// Reads `{"traces": [{"traceID": …}]}`; of the spans that matched, the attributes of the earliest one.
final class SearchAnswer {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser json;

  private SearchAnswer(JsonParser json) {
    this.json = json;
  }

  /// The hits, newest first, then by id. Ids come with their leading zeros stripped and get them back.
  static List<Hit> read(byte[] body) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no object");
      }
      List<Hit> hits = new ArrayList<>(new SearchAnswer(json).hits());
      hits.sort(
          Comparator.comparingLong(Hit::startUnixNanos).reversed().thenComparing(Hit::traceId));
      return List.copyOf(hits);
    }
  }

  private List<Hit> hits() throws IOException {
    List<Hit> hits = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      boolean traces = json.currentName().equals("traces");
      if (json.nextToken() == JsonToken.START_ARRAY && traces) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          hits.add(hit());
        }
      } else {
        json.skipChildren();
      }
    }
    return hits;
  }

  private Hit hit() throws IOException {
    String id = "";
    String service = "";
    String name = "";
    long start = 0;
    long duration = 0;
    MatchedSpan matched = MatchedSpan.NONE;
    Counts counts = Counts.NONE;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "traceID" -> id = json.getValueAsString("");
        case "rootServiceName" -> service = json.getValueAsString("");
        case "rootTraceName" -> name = json.getValueAsString("");
        case "startTimeUnixNano" -> start = json.getValueAsLong();
        case "durationMs" -> duration = json.getValueAsLong();
        case "spanSet", "spanSets" -> matched = matched.earlier(MatchedSpan.read(json));
        case "serviceStats" -> counts = counts();
        default -> json.skipChildren();
      }
    }
    return new Hit(
        TraceId.parse(id).orElse(id),
        service,
        name,
        start,
        duration,
        matched.attributes(),
        matched.startUnixNanos() == start,
        counts.spans(),
        counts.errors());
  }

  /// `{"nginx": {"spanCount": 3, "errorCount": 1}, …}`, added up.
  private Counts counts() throws IOException {
    int spans = 0;
    int errors = 0;
    int depth = json.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == null) {
        throw new IOException("the answer ends early");
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_NUMBER_INT && "spanCount".equals(json.currentName())) {
        spans += json.getValueAsInt();
      } else if (token == JsonToken.VALUE_NUMBER_INT && "errorCount".equals(json.currentName())) {
        errors += json.getValueAsInt();
      }
    }
    return new Counts(spans, errors);
  }

  private record Counts(int spans, int errors) {
    static final Counts NONE = new Counts(0, 0);
  }
}
