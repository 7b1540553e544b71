package org.mergescope.model.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Trace ids as people and servers write them.
public final class TraceId {
  private static final int DIGITS = 32;

  /// W3C Trace Context, with the name of its header or without: version, trace id, parent id, flags.
  private static final Pattern TRACEPARENT =
      Pattern.compile("(?i)(?:traceparent\\s*[:=]\\s*)?\"?[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?\"?");

  private static final Pattern HEX = Pattern.compile("0[xX]([0-9a-fA-F]+)");

  private TraceId() {}

  /// The 32 lower-case hex digits of an id in any spelling: upper case, leading zeros stripped, `0x` before it, dashes,
  /// Base64, or the `traceparent` of W3C Trace Context that holds it. Empty where the text is no id, or all zero.
  public static Optional<String> parse(String text) {
    String id = IdText.ofJson(bare(text.strip()), DIGITS).toLowerCase(Locale.ROOT);
    return id.length() == DIGITS && IdText.isHex(id) ? Optional.of(id) : Optional.empty();
  }

  private static String bare(String text) {
    Matcher traceparent = TRACEPARENT.matcher(text);
    if (traceparent.matches()) {
      return traceparent.group(1);
    }
    Matcher hex = HEX.matcher(text);
    return hex.matches() ? hex.group(1) : text;
  }
}
