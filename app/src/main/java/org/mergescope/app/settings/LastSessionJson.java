package org.mergescope.app.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was open, as the object `lastSession` of the settings.
final class LastSessionJson {
  private LastSessionJson() {}

  static void write(JsonGenerator json, LastSession session) throws IOException {
    json.writeObjectFieldStart("lastSession");
    json.writeArrayFieldStart("documents");
    for (LastSession.Document document : session.documents()) {
      LastDocumentJson.write(json, document);
    }
    json.writeEndArray();
    json.writeNumberField("shown", session.shown());
    write(json, "trace", session.trace().map(Path::toString));
    write(json, "tempo", session.tempo());
    json.writeEndObject();
  }

  static void write(JsonGenerator json, String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  static LastSession read(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    List<LastSession.Document> documents = List.of();
    int shown = 0;
    Optional<String> trace = Optional.empty();
    Optional<String> tempo = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "documents" -> documents = documents(json);
        case "shown" -> shown = json.getIntValue();
        case "trace" -> trace = Optional.of(json.getText());
        case "tempo" -> tempo = Optional.of(json.getText());
        default -> json.skipChildren();
      }
    }
    return new LastSession(documents, shown, trace.map(Path::of), tempo);
  }

  private static List<LastSession.Document> documents(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_ARRAY);
    List<LastSession.Document> documents = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      documents.add(LastDocumentJson.read(json));
    }
    return documents;
  }
}
