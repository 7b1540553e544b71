package org.mergescope.model.traceql;

import java.time.Duration;
import java.util.regex.Pattern;

/// Names and values as TraceQL writes them (Grafana Tempo, "TraceQL"; strings are those of Go).
public final class Literal {
  private static final Pattern BARE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_/@$-]*(\\.[A-Za-z0-9_/@$-]+)*");

  private Literal() {}

  /// A string in double quotes: quotes, backslashes and control characters escaped, halves of characters as �.
  public static String string(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (c < ' ' || c == 0x7F) {
                    quoted.append(String.format("\\u%04x", c));
                  } else {
                    quoted.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /// The text of a string literal in double quotes or backquotes, also one that is not closed.
  public static String text(String literal) {
    if (literal.isEmpty() || (literal.charAt(0) != '"' && literal.charAt(0) != '`')) {
      return literal;
    }
    char quote = literal.charAt(0);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < literal.length() && literal.charAt(i) != quote; i++) {
      char c = literal.charAt(i);
      if (c != '\\' || quote == '`' || i + 1 == literal.length()) {
        text.append(c);
        continue;
      }
      char escaped = literal.charAt(++i);
      if (escaped == 'u' && i + 4 < literal.length() && isHex(literal.substring(i + 1, i + 5))) {
        text.append((char) Integer.parseInt(literal.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(
            switch (escaped) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              default -> escaped;
            });
      }
    }
    return text.toString();
  }

  private static boolean isHex(String digits) {
    return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  /// An attribute with its scope, such as `span.http.target`, `resource."odd name"`, `.either`.
  ///
  /// @param scope `span`, `resource`, `event`, `link`, `instrumentation`, or "" for span or resource
  public static String attribute(String scope, String name) {
    return scope + "." + (BARE_NAME.matcher(name).matches() ? name : string(name));
  }

  /// A duration in the largest unit that says it exactly: `100ms`, `1500us`, `2s`.
  public static String duration(Duration duration) {
    long nanos = duration.toNanos();
    if (nanos % 1_000_000_000 == 0) {
      return nanos / 1_000_000_000 + "s";
    }
    if (nanos % 1_000_000 == 0) {
      return nanos / 1_000_000 + "ms";
    }
    return nanos % 1_000 == 0 ? nanos / 1_000 + "us" : nanos + "ns";
  }

  /// A text as a regular expression that fits only it (RE2, as TraceQL's `=~`).
  public static String regex(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ("\\.+*?()|[]{}^$".indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }
}
