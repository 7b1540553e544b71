package org.mergescope.model.trace;

import java.util.Locale;
import org.mergescope.model.trace.Attributes.Attribute;

/// The display text and the type of an attribute's value, the same for every encoding.
record AttributeValue(String text, String type) {
  static final AttributeValue EMPTY = new AttributeValue("", "empty");

  /// Values nested deeper are shown as "…"; it also bounds the recursion of the readers.
  private static final int MAX_DEPTH = 32;

  static AttributeValue string(String text) {
    return new AttributeValue(text, "string");
  }

  static AttributeValue bool(String text) {
    return new AttributeValue(text.toLowerCase(Locale.ROOT), "bool");
  }

  static AttributeValue integer(String digits) {
    try {
      return new AttributeValue(Long.toString(Long.parseLong(digits)), "int");
    } catch (NumberFormatException notWhole) {
      return new AttributeValue(digits, "int");
    }
  }

  static AttributeValue floating(String digits) {
    try {
      return new AttributeValue(Double.toString(Double.parseDouble(digits)), "double");
    } catch (NumberFormatException notNumber) {
      return new AttributeValue(digits, "double");
    }
  }

  static AttributeValue bytes(String base64) {
    return new AttributeValue(base64, "bytes");
  }

  static Nesting array(int depth) {
    return new Nesting("array", '[', ']', depth);
  }

  static Nesting keyValues(int depth) {
    return new Nesting("kvlist", '{', '}', depth);
  }

  /// Whether a nested value was cut short.
  static boolean isCut(String nested) {
    return nested.contains("[\"…\"]") || nested.contains("{\"…\": null}");
  }

  /// As a part of a nested value, which is JSON but for NaN and infinities.
  private String quoted() {
    return switch (type) {
      case "string" -> NestedText.quote(text);
      case "bytes" -> "{\"bytesValue\": " + NestedText.quote(text) + "}";
      case "empty" -> "null";
      default -> text;
    };
  }

  /// An array or a list of keys and values under construction: `[1, "a"]`, `{"key": 1}`.
  static final class Nesting {
    private final String type;
    private final char end;
    private final boolean hasRoom;
    private final StringBuilder text = new StringBuilder();

    private Nesting(String type, char start, char end, int depth) {
      this.type = type;
      this.end = end;
      this.hasRoom = depth <= MAX_DEPTH;
      text.append(start);
      if (!hasRoom) {
        text.append(type.equals("array") ? "\"…\"" : "\"…\": null");
      }
    }

    boolean hasRoom() {
      return hasRoom;
    }

    void add(AttributeValue value) {
      text.append(text.length() > 1 ? ", " : "").append(value.quoted());
    }

    void add(Attribute attribute) {
      text.append(text.length() > 1 ? ", " : "")
          .append(NestedText.quote(attribute.key()))
          .append(": ")
          .append(new AttributeValue(attribute.value(), attribute.type()).quoted());
    }

    AttributeValue close() {
      return new AttributeValue(text.append(end).toString(), type);
    }
  }
}
