package org.mergescope.app.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Connections and searches, as the object `tempo` of the settings.
final class TempoMemoryJson {
  private TempoMemoryJson() {}

  static void write(JsonGenerator json, TempoMemory memory) throws IOException {
    json.writeObjectFieldStart("tempo");
    json.writeArrayFieldStart("connections");
    for (SavedConnection connection : memory.connections()) {
      write(json, connection);
    }
    json.writeEndArray();
    write(json, "saved", memory.saved());
    write(json, "history", memory.history());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SavedConnection connection) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", connection.name());
    json.writeStringField("url", connection.url());
    json.writeStringField("tenant", connection.tenant());
    json.writeArrayFieldStart("headers");
    for (String header : connection.headers()) {
      json.writeString(header);
    }
    json.writeEndArray();
    json.writeStringField("signIn", connection.signIn().name().toLowerCase(Locale.ROOT));
    json.writeStringField("user", connection.user());
    json.writeStringField("authorities", connection.authorities().map(Path::toString).orElse(""));
    json.writeStringField("identity", connection.identity().map(Path::toString).orElse(""));
    json.writeBooleanField("insecure", connection.insecure());
    json.writeNumberField("timeLimitSeconds", connection.timeLimit().toSeconds());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, List<SavedSearch> searches) throws IOException {
    json.writeArrayFieldStart(field);
    for (SavedSearch search : searches) {
      json.writeStartObject();
      json.writeStringField("name", search.name());
      json.writeStringField(search.byTags() ? "tags" : "traceql", search.query());
      json.writeStringField("least", search.least());
      json.writeStringField("most", search.most());
      json.writeStringField("range", search.range());
      json.writeStringField("from", search.from());
      json.writeStringField("to", search.to());
      json.writeNumberField("limit", search.limit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static TempoMemory read(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    List<SavedConnection> connections = new ArrayList<>();
    List<SavedSearch> saved = new ArrayList<>();
    List<SavedSearch> history = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "connections" -> {
          for (Fields fields : Fields.list(json)) {
            connections.add(connection(fields));
          }
        }
        case "saved" -> Fields.list(json).forEach(fields -> saved.add(search(fields)));
        case "history" -> Fields.list(json).forEach(fields -> history.add(search(fields)));
        default -> json.skipChildren();
      }
    }
    return new TempoMemory(connections, saved, history);
  }

  private static SavedConnection connection(Fields fields) throws IOException {
    return new SavedConnection(
        fields.text("name", fields.text("url", "")),
        fields.text("url", ""),
        fields.text("tenant", ""),
        fields.lists().getOrDefault("headers", List.of()),
        SettingsJson.choice(fields.text("signIn", "none"), "signIn", SavedConnection.SignIn.class),
        fields.text("user", ""),
        fields.path("authorities"),
        fields.path("identity"),
        fields.text("insecure", "false").equals("true"),
        fields.seconds("timeLimitSeconds", SavedConnection.USUAL_TIME_LIMIT));
  }

  private static SavedSearch search(Fields fields) {
    boolean byTags = fields.texts().containsKey("tags");
    String limit = fields.text("limit", "");
    return new SavedSearch(
        fields.text("name", ""),
        byTags,
        fields.text(byTags ? "tags" : "traceql", ""),
        fields.text("least", ""),
        fields.text("most", ""),
        fields.text("range", "hour"),
        fields.text("from", "now-1h"),
        fields.text("to", "now"),
        limit.matches("[1-9]\\d{0,5}") ? Integer.parseInt(limit) : 100);
  }

  /// The fields of one object: texts, numbers and truth values as text, and lists of texts.
  private record Fields(Map<String, String> texts, Map<String, List<String>> lists) {
    static List<Fields> list(JsonParser json) throws IOException {
      SettingsJson.require(json, json.currentToken(), JsonToken.START_ARRAY);
      List<Fields> list = new ArrayList<>();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        list.add(read(json));
      }
      SettingsJson.require(json, json.currentToken(), JsonToken.END_ARRAY);
      return list;
    }

    private static Fields read(JsonParser json) throws IOException {
      Map<String, String> texts = new TreeMap<>();
      Map<String, List<String>> lists = new TreeMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY) {
          List<String> list = new ArrayList<>();
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            list.add(json.getText());
          }
          SettingsJson.require(json, json.currentToken(), JsonToken.END_ARRAY);
          lists.put(field, list);
        } else if (value.isScalarValue()) {
          texts.put(field, json.getText());
        } else {
          json.skipChildren();
        }
      }
      return new Fields(texts, lists);
    }

    String text(String field, String otherwise) {
      return texts.getOrDefault(field, otherwise);
    }

    Duration seconds(String field, Duration otherwise) {
      String seconds = text(field, "");
      return seconds.matches("[1-9]\\d{0,5}") ? Duration.ofSeconds(Long.parseLong(seconds)) : otherwise;
    }

    Optional<Path> path(String field) {
      return Optional.of(text(field, "")).filter(path -> !path.isEmpty()).map(Path::of);
    }
  }
}
