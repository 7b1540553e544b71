package org.mergescope.model.trace;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Walks objects and arrays of a JSON stream. Whatever is not of the expected shape is skipped.
final class JsonFields {
  /// So many digits are always less than 2^64, and never `NO_DIGITS`, which has one more.
  private static final int SURE_DIGITS = 19;
  private static final long NO_DIGITS = -1;

  private final JsonParser json;

  JsonFields(JsonParser json) {
    this.json = json;
  }

  /// Reads the value of one field; it stands at the value's first token and leaves at its last.
  interface Field {
    void read(String name) throws IOException;
  }

  /// Reads one element, likewise.
  interface Element {
    void read() throws IOException;
  }

  void object(Field field) throws IOException {
    if (!json.hasToken(JsonToken.START_OBJECT)) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      field.read(name);
    }
  }

  void array(Element element) throws IOException {
    if (!json.hasToken(JsonToken.START_ARRAY)) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /// A scalar's text, "" for null and for what is no scalar.
  String text() throws IOException {
    if (json.currentToken().isStructStart()) {
      json.skipChildren();
      return "";
    }
    return json.hasToken(JsonToken.VALUE_NULL) ? "" : json.getText();
  }

  /// An unsigned 64-bit number in digits, quoted or not, without going through a double; 0 where it is none.
  long unsigned() throws IOException {
    boolean scalar = json.hasToken(JsonToken.VALUE_STRING) || json.hasToken(JsonToken.VALUE_NUMBER_INT);
    if (scalar && json.getTextLength() > 0 && json.getTextLength() <= SURE_DIGITS) {
      long number = digits(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
      if (number != NO_DIGITS) {
        return number;
      }
    }
    String text = text();
    try {
      return text.startsWith("-") ? 0 : Long.parseUnsignedLong(text);
    } catch (NumberFormatException notWhole) {
      return 0;
    }
  }

  /// The number, without a text of it on the way; `NO_DIGITS` where there is anything but digits.
  private static long digits(char[] text, int from, int length) {
    long number = 0;
    for (int i = from; i < from + length; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return NO_DIGITS;
      }
      number = number * 10 + (text[i] - '0');
    }
    return number;
  }
}
