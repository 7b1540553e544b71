package org.mergescope.model.tempo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.Attributes.Attribute;

/// The earliest of the spans that a search lists under a trace, `{"spans": [{"startTimeUnixNano": …, "attributes": […]}]}`.
record MatchedSpan(long startUnixNanos, Attributes attributes) {
  /// What a server of 3.0 says of an attribute that is selected and that the span does not have.
  private static final String ABSENT = "nil";

  static final MatchedSpan NONE = new MatchedSpan(Long.MAX_VALUE, Attributes.NONE);

  MatchedSpan earlier(MatchedSpan other) {
    return other.startUnixNanos < startUnixNanos ? other : this;
  }

  /// Reads a span set, or an array of them; whatever else stands there is skipped.
  static MatchedSpan read(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      return set(json);
    }
    MatchedSpan earliest = NONE;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        earliest = json.currentToken() == JsonToken.START_OBJECT ? earliest.earlier(set(json)) : earliest;
      }
    }
    return earliest;
  }

  private static MatchedSpan set(JsonParser json) throws IOException {
    MatchedSpan earliest = NONE;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      boolean spans = json.currentName().equals("spans");
      if (json.nextToken() == JsonToken.START_ARRAY && spans) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          earliest = earliest.earlier(span(json));
        }
      } else {
        json.skipChildren();
      }
    }
    return earliest;
  }

  private static MatchedSpan span(JsonParser json) throws IOException {
    long start = Long.MAX_VALUE;
    Attributes attributes = Attributes.NONE;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("startTimeUnixNano")) {
        start = json.getValueAsLong(Long.MAX_VALUE);
      } else if (field.equals("attributes")) {
        attributes = attributes(json);
      } else {
        json.skipChildren();
      }
    }
    return new MatchedSpan(start, attributes);
  }

  /// A list of attributes, of which only plain values are read.
  static Attributes attributes(JsonParser json) throws IOException {
    List<Attribute> attributes = new ArrayList<>();
    if (json.hasToken(JsonToken.START_ARRAY)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Attribute attribute = attribute(json);
        if (!attribute.equals(new Attribute(attribute.key(), ABSENT, "string"))) {
          attributes.add(attribute);
        }
      }
    } else {
      json.skipChildren();
    }
    return new Attributes(attributes);
  }

  private static Attribute attribute(JsonParser json) throws IOException {
    String key = "";
    String value = "";
    String type = "empty";
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      if (field.equals("key")) {
        key = json.getValueAsString("");
      } else if (field.equals("value") && json.currentToken() == JsonToken.START_OBJECT) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          type = json.currentName().replace("Value", "");
          json.nextToken();
          value = json.getValueAsString("");
          json.skipChildren();
        }
      } else {
        json.skipChildren();
      }
    }
    return new Attribute(key, value, type);
  }
}
