package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mergescope.model.traceql.TagValue;

/// Reads the names and values of tags in either form: `{"scopes": [{"name": …, "tags": […]}]}` or `{"tagNames": […]}`;
/// `{"tagValues": [{"type": …, "value": …}]}` or `{"tagValues": […]}`.
final class TagAnswer {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser json;

  private TagAnswer(JsonParser json) {
    this.json = json;
  }

  /// Reads the value of a field; it stands at the value's first token and leaves at its last.
  private interface Field {
    void read(String name) throws IOException;
  }

  /// The names by scope, "" where there is none.
  static Map<String, List<String>> names(byte[] body) throws IOException {
    Map<String, List<String>> names = new TreeMap<>();
    try (JsonParser json = JSON.createParser(body)) {
      TagAnswer answer = new TagAnswer(json);
      answer.root(
          name -> {
            switch (name) {
              case "tagNames" -> names.put("", answer.strings());
              case "scopes" -> answer.array(() -> answer.scope(names));
              default -> json.skipChildren();
            }
          });
    }
    return names;
  }

  static List<TagValue> values(byte[] body) throws IOException {
    List<TagValue> values = new ArrayList<>();
    try (JsonParser json = JSON.createParser(body)) {
      TagAnswer answer = new TagAnswer(json);
      answer.root(
          name -> {
            if (name.equals("tagValues")) {
              answer.array(() -> values.add(answer.value()));
            } else {
              json.skipChildren();
            }
          });
    }
    return values;
  }

  private void scope(Map<String, List<String>> names) throws IOException {
    String[] scope = {""};
    List<String> tags = new ArrayList<>();
    object(
        name -> {
          switch (name) {
            case "name" -> scope[0] = json.getValueAsString("");
            case "tags" -> tags.addAll(strings());
            default -> json.skipChildren();
          }
        });
    names.computeIfAbsent(scope[0], absent -> new ArrayList<>()).addAll(tags);
  }

  private TagValue value() throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return new TagValue("", json.getValueAsString(""));
    }
    String[] parts = {"", ""};
    object(
        name -> {
          switch (name) {
            case "type" -> parts[0] = json.getValueAsString("");
            case "value" -> parts[1] = json.getValueAsString("");
            default -> json.skipChildren();
          }
        });
    return new TagValue(parts[0], parts[1]);
  }

  private List<String> strings() throws IOException {
    List<String> strings = new ArrayList<>();
    array(
        () -> {
          if (json.currentToken().isScalarValue()) {
            strings.add(json.getValueAsString(""));
          } else {
            json.skipChildren();
          }
        });
    return strings;
  }

  private void root(Field field) throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("no object");
    }
    object(field);
  }

  private void object(Field field) throws IOException {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      if (!json.hasToken(JsonToken.FIELD_NAME)) {
        throw new IOException("the answer ends in the middle");
      }
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  private interface Element {
    void read() throws IOException;
  }

  private void array(Element element) throws IOException {
    if (!json.hasToken(JsonToken.START_ARRAY)) {
      json.skipChildren();
      return;
    }
    for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (token == null) {
        throw new IOException("the answer ends in the middle");
      }
      element.read();
    }
  }
}
