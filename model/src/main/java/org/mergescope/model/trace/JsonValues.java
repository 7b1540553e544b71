package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.trace.Attributes.Attribute;

/// Reads OTLP attribute lists from JSON.
final class JsonValues {
  private final JsonParser json;
  private final JsonFields fields;

  JsonValues(JsonParser json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  List<Attribute> attributes() throws IOException {
    List<Attribute> attributes = new ArrayList<>();
    fields.array(() -> attributes.add(attribute(0)));
    return attributes;
  }

  private Attribute attribute(int depth) throws IOException {
    String[] key = {""};
    AttributeValue[] value = {AttributeValue.EMPTY};
    fields.object(
        name -> {
          switch (name) {
            case "key" -> key[0] = fields.text();
            case "value" -> value[0] = value(depth);
            default -> json.skipChildren();
          }
        });
    return new Attribute(key[0], value[0].text(), value[0].type());
  }

  private AttributeValue value(int depth) throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      return plain();
    }
    AttributeValue[] value = {AttributeValue.EMPTY};
    fields.object(
        name -> {
          switch (name) {
            case "stringValue", "string_value" -> value[0] = AttributeValue.string(fields.text());
            case "boolValue", "bool_value" -> value[0] = AttributeValue.bool(fields.text());
            case "intValue", "int_value" -> value[0] = AttributeValue.integer(fields.text());
            case "doubleValue", "double_value" -> value[0] = AttributeValue.floating(fields.text());
            case "bytesValue", "bytes_value" -> value[0] = AttributeValue.bytes(fields.text());
            case "arrayValue", "array_value" -> value[0] = array(depth + 1);
            case "kvlistValue", "kvlist_value" -> value[0] = list(depth + 1);
            default -> json.skipChildren();
          }
        });
    return value[0];
  }

  /// A value that is not wrapped in an object of its type, as some exporters write it.
  private AttributeValue plain() throws IOException {
    return switch (json.currentToken()) {
      case VALUE_TRUE, VALUE_FALSE -> AttributeValue.bool(fields.text());
      case VALUE_NUMBER_INT -> AttributeValue.integer(fields.text());
      case VALUE_NUMBER_FLOAT -> AttributeValue.floating(fields.text());
      case VALUE_STRING -> AttributeValue.string(fields.text());
      default -> {
        json.skipChildren();
        yield AttributeValue.EMPTY;
      }
    };
  }

  private AttributeValue array(int depth) throws IOException {
    AttributeValue.Nesting nesting = AttributeValue.array(depth);
    fields.object(
        name -> {
          if (name.equals("values") && nesting.hasRoom()) {
            fields.array(() -> nesting.add(value(depth)));
          } else {
            json.skipChildren();
          }
        });
    return nesting.close();
  }

  private AttributeValue list(int depth) throws IOException {
    AttributeValue.Nesting nesting = AttributeValue.keyValues(depth);
    fields.object(
        name -> {
          if (name.equals("values") && nesting.hasRoom()) {
            fields.array(() -> nesting.add(attribute(depth)));
          } else {
            json.skipChildren();
          }
        });
    return nesting.close();
  }
}
