package org.mergescope.app.settings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What was open, as the object `lastSession` of the settings.
final class LastSessionJson {
  private LastSessionJson() {}

  static void write(JsonGenerator json, LastSession session) throws IOException {
    json.writeObjectFieldStart("lastSession");
    SettingsJson.writePaths(json, "modules", session.modules());
    write(json, "trace", session.trace().map(Path::toString));
    write(json, "tempo", session.tempo());
    write(json, "focus", session.focus());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  static LastSession read(JsonParser json) throws IOException {
    SettingsJson.require(json, json.currentToken(), JsonToken.START_OBJECT);
    List<Path> modules = List.of();
    Optional<String> trace = Optional.empty();
    Optional<String> tempo = Optional.empty();
    Optional<String> focus = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "modules" -> modules = SettingsJson.paths(json);
        case "trace" -> trace = Optional.of(json.getText());
        case "tempo" -> tempo = Optional.of(json.getText());
        case "focus" -> focus = Optional.of(json.getText());
        default -> json.skipChildren();
      }
    }
    return new LastSession(modules, trace.map(Path::of), tempo, focus);
  }
}
