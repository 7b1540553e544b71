package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;

/// Nested attribute values, whose display text is JSON, back to the value that they were.
final class NestedText {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).maxNameLength(Integer.MAX_VALUE).build())
          .build();
  private static final String BYTES = "bytesValue";

  private NestedText() {}

  static String quote(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /// Writes the value as OTLP JSON; false, with nothing written, where the text is none of ours.
  static boolean write(String text, JsonGenerator out) throws IOException {
    if (!isWhole(text)) {
      return false;
    }
    try (JsonParser json = JSON.createParser(text)) {
      json.nextToken();
      value(json, out);
    }
    return true;
  }

  private static boolean isWhole(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      JsonToken first = json.nextToken();
      if (first == null || !first.isStructStart()) {
        return false;
      }
      json.skipChildren();
      return json.nextToken() == null;
    } catch (JsonProcessingException other) {
      return false;
    }
  }

  /// Recursion no deeper than the readers let values be.
  private static void value(JsonParser json, JsonGenerator out) throws IOException {
    out.writeStartObject();
    switch (json.currentToken()) {
      case START_ARRAY -> {
        out.writeObjectFieldStart("arrayValue");
        out.writeArrayFieldStart("values");
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value(json, out);
        }
        out.writeEndArray();
        out.writeEndObject();
      }
      case START_OBJECT -> object(json, out);
      case VALUE_STRING -> out.writeStringField("stringValue", json.getText());
      case VALUE_NUMBER_INT -> out.writeStringField("intValue", json.getText());
      case VALUE_NUMBER_FLOAT -> out.writeStringField("doubleValue", json.getText());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBooleanField("boolValue", json.getBooleanValue());
      default -> {}
    }
    out.writeEndObject();
  }

  private static void object(JsonParser json, JsonGenerator out) throws IOException {
    String first = json.nextToken() == JsonToken.FIELD_NAME ? json.currentName() : "";
    JsonToken token = json.currentToken();
    if (first.equals(BYTES) && json.nextToken() == JsonToken.VALUE_STRING) {
      String bytes = json.getText();
      token = json.nextToken();
      if (token == JsonToken.END_OBJECT) {
        out.writeStringField(BYTES, bytes);
        return;
      }
      start(out);
      entry(out, BYTES);
      out.writeStartObject();
      out.writeStringField("stringValue", bytes);
      out.writeEndObject();
      out.writeEndObject();
    } else {
      start(out);
      if (first.equals(BYTES)) {
        entry(out, BYTES);
        value(json, out);
        out.writeEndObject();
        token = json.nextToken();
      }
    }
    while (token == JsonToken.FIELD_NAME) {
      entry(out, json.currentName());
      json.nextToken();
      value(json, out);
      out.writeEndObject();
      token = json.nextToken();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void start(JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("kvlistValue");
    out.writeArrayFieldStart("values");
  }

  private static void entry(JsonGenerator out, String key) throws IOException {
    out.writeStartObject();
    out.writeStringField("key", key);
    out.writeFieldName("value");
  }
}
