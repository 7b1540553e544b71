package org.mergescope.model.trace;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// Ids in one form, whatever form they came in: lower-case hex, padded with zeros; "" for absent and all-zero ids. The
/// form is told by length and alphabet of each id, because exports mix hex and Base64. Text that is neither stays as
/// is.
final class IdText {
  static final int TRACE_DIGITS = 32;
  static final int SPAN_DIGITS = 16;

  private IdText() {}

  static String ofJson(String text, int digits) {
    if (text.length() == digits && isPlain(text)) {
      return unlessZero(text);
    }
    String plain = text.indexOf('-') < 0 ? text : text.replace("-", "");
    if (isHex(plain) && plain.length() <= digits) {
      return plain.isEmpty() ? "" : unlessZero(pad(plain.toLowerCase(Locale.ROOT), digits));
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
      boolean isId = bytes.length * 2 == digits || bytes.length * 2 == SPAN_DIGITS;
      return isId ? ofBytes(bytes, digits) : text;
    } catch (IllegalArgumentException neither) {
      return text;
    }
  }

  static String ofBytes(ByteString bytes, int digits) {
    return ofBytes(bytes.toByteArray(), digits);
  }

  /// A hex id that some exporter decoded as Base64 has one and a half times the length, and its Base64 text is the id.
  private static String ofBytes(byte[] bytes, int digits) {
    if (bytes.length == digits * 3 / 4) {
      String encoded = new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
      if (isHex(encoded)) {
        return unlessZero(encoded.toLowerCase(Locale.ROOT));
      }
    }
    return unlessZero(pad(HexFormat.of().formatHex(bytes), digits));
  }

  static boolean isHex(String text) {
    if (isPlain(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  /// Whether it is lower-case hex already, as nearly all ids are.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static String pad(String hex, int digits) {
    return hex.isEmpty() ? "" : "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }

  private static String unlessZero(String hex) {
    for (int i = 0; i < hex.length(); i++) {
      if (hex.charAt(i) != '0') {
        return hex;
      }
    }
    return "";
  }
}
