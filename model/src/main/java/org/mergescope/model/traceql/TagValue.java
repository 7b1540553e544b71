package org.mergescope.model.traceql;

/// A value of a tag that a server knows.
///
/// @param type `string`, `int`, `float`, `bool`, `duration`, `keyword`, or "" where the server does not say
public record TagValue(String type, String text) {
  /// As a query writes it: strings in quotes.
  public String literal() {
    return switch (type) {
      case "int", "float", "bool", "duration", "keyword" -> text;
      default -> Literal.string(text);
    };
  }
}
