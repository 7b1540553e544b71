package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import okhttp3.HttpUrl;

/// One request that was sent to a real Tempo, and its answer.
///
/// @param server how the server was set up, where it was not by default
record Recording(
    HttpUrl url, Map<String, String> headers, int status, String contentType, String body, String server) {
  static List<Recording> of(String version) throws IOException {
    List<Recording> recordings = new ArrayList<>();
    try (InputStream in = resource(version + "/MANIFEST.json");
        JsonParser json = new JsonFactory().createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        recordings.add(read(json));
      }
    }
    return recordings;
  }

  private static Recording read(JsonParser json) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          headers.put(json.currentName(), String.valueOf(json.nextTextValue()));
        }
      } else if (json.currentToken() != JsonToken.VALUE_NULL) {
        fields.put(name, json.getText());
      }
    }
    return new Recording(
        HttpUrl.get("http://recorded" + fields.getOrDefault("request", "").substring("GET ".length())),
        headers,
        Integer.parseInt(fields.getOrDefault("status", "0")),
        fields.getOrDefault("contentType", ""),
        fields.getOrDefault("body", ""),
        fields.getOrDefault("server", ""));
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(Recording.class.getResourceAsStream("/tempo/" + name), name);
  }
}
