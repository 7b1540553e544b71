package org.mergescope.model.trace;

import java.util.Locale;
import java.util.Optional;

/// Trace ids as people and servers write them.
public final class TraceId {
  private static final int DIGITS = 32;

  private TraceId() {}

  /// The 32 lower-case hex digits of an id in any spelling: upper case, leading zeros stripped, dashes, Base64. Empty
  /// where the text is no id.
  public static Optional<String> parse(String text) {
    String id = IdText.ofJson(text.strip(), DIGITS).toLowerCase(Locale.ROOT);
    return id.length() == DIGITS && IdText.isHex(id) ? Optional.of(id) : Optional.empty();
  }
}
