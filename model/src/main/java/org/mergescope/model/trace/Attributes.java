package org.mergescope.model.trace;

import java.util.List;
import java.util.Optional;

/// Attributes in the order they came, duplicate keys included. Values are kept as their display text and their type.
public record Attributes(List<Attribute> list) {
  /// None.
  public static final Attributes NONE = new Attributes(List.of());

  public Attributes {
    list = List.copyOf(list);
  }

  /// One attribute; `type` is the OTLP value field: `string`, `int`, `double`, `bool`, `bytes`, `array`, `kvlist`,
  /// `empty`.
  public record Attribute(String key, String value, String type) {}

  /// The value of the first attribute of that key.
  public Optional<String> value(String key) {
    for (Attribute attribute : list) {
      if (attribute.key().equals(key)) {
        return Optional.of(attribute.value());
      }
    }
    return Optional.empty();
  }
}
