package org.mergescope.model.names;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Rust's legacy mangling: an Itanium nested name whose last part is `h` and 16 hexadecimal digits, and whose other
/// parts spell what C++ identifiers cannot hold with `$…$` and dots.
final class RustLegacy {
  private static final int HASH_LENGTH = 17;
  /// A real hash has many different digits; a C++ name that ends like one is told apart by having few.
  private static final int DISTINCT_DIGITS = 5;

  private RustLegacy() {}

  /// The path without its hash, or empty where the name is not of this scheme.
  static Optional<String> demangle(String core) {
    String name = core.startsWith("__Z") ? core.substring(1) : core;
    if (!name.startsWith("_ZN") || !name.endsWith("E")) {
      return Optional.empty();
    }
    StringBuilder path = new StringBuilder(name.length());
    int at = 3;
    while (at < name.length() - 1) {
      int digits = at;
      int length = 0;
      while (at < name.length() && isDigit(name.charAt(at)) && at - digits < 6) {
        length = length * 10 + name.charAt(at++) - '0';
      }
      if (length == 0 || at + length > name.length() - 1) {
        return Optional.empty();
      }
      String part = name.substring(at, at + length);
      at += length;
      if (at == name.length() - 1) {
        return !path.isEmpty() && isHash(part) ? Optional.of(path.toString()) : Optional.empty();
      }
      path.append(path.isEmpty() ? "" : "::");
      unescape(part, path);
    }
    return Optional.empty();
  }

  private static boolean isHash(String part) {
    return part.length() == HASH_LENGTH
        && part.charAt(0) == 'h'
        && part.chars().skip(1).allMatch(c -> isDigit((char) c) || (c >= 'a' && c <= 'f'))
        && part.chars().skip(1).distinct().count() >= DISTINCT_DIGITS;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void unescape(String part, StringBuilder out) {
    int at = part.startsWith("_$") ? 1 : 0;
    while (at < part.length()) {
      char c = part.charAt(at);
      int close = c == '$' ? part.indexOf('$', at + 1) : -1;
      String escaped = close < 0 ? null : escape(part.substring(at + 1, close));
      if (escaped != null) {
        out.append(escaped);
        at = close + 1;
      } else if (part.startsWith("..", at)) {
        out.append("::");
        at += 2;
      } else {
        out.append(c);
        at++;
      }
    }
  }

  private static @Nullable String escape(String code) {
    return switch (code) {
      case "SP" -> "@";
      case "BP" -> "*";
      case "RF" -> "&";
      case "LT" -> "<";
      case "GT" -> ">";
      case "LP" -> "(";
      case "RP" -> ")";
      case "C" -> ",";
      default -> character(code);
    };
  }

  private static @Nullable String character(String code) {
    if (!code.matches("u[0-9a-f]{1,6}")) {
      return null;
    }
    int point = Integer.parseInt(code.substring(1), 16);
    boolean printable = Character.isValidCodePoint(point) && !Character.isISOControl(point)
        && Character.getType(point) != Character.SURROGATE;
    return printable ? Character.toString(point) : null;
  }
}
