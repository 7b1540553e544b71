package org.mergescope.model.names;

import java.util.ArrayList;
import java.util.List;

/// Identifiers with other than ASCII letters in Rust's v0 mangling: Punycode (RFC 3492), with `_` as the delimiter.
final class Punycode {
  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int MAX_LENGTH = 1000;

  private Punycode() {}

  static String decode(String text) throws MalformedNameException {
    if (text.length() > MAX_LENGTH) {
      throw new MalformedNameException("identifier too long");
    }
    int delimiter = text.lastIndexOf('_');
    List<Integer> points = new ArrayList<>(text.substring(0, Math.max(delimiter, 0)).chars().boxed().toList());
    long point = 0x80;
    long insertAt = 0;
    int bias = 72;
    int at = delimiter + 1;
    while (at < text.length()) {
      long before = insertAt;
      long weight = 1;
      for (int k = BASE;; k += BASE) {
        if (at >= text.length()) {
          throw new MalformedNameException("identifier breaks off");
        }
        int digit = digit(text.charAt(at++));
        insertAt += digit * weight;
        int threshold = Math.clamp(k - bias, T_MIN, T_MAX);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
        if (weight > Integer.MAX_VALUE || insertAt > Integer.MAX_VALUE) {
          throw new MalformedNameException("not a character");
        }
      }
      int length = points.size() + 1;
      bias = adapt(insertAt - before, length, before == 0);
      point += insertAt / length;
      insertAt %= length;
      if (!Character.isValidCodePoint((int) Math.min(point, Integer.MAX_VALUE))) {
        throw new MalformedNameException("not a character");
      }
      points.add((int) insertAt++, (int) point);
    }
    StringBuilder out = new StringBuilder();
    points.forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int digit(char c) throws MalformedNameException {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 26;
    }
    throw new MalformedNameException("not a digit");
  }

  private static int adapt(long delta, int length, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / length;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return (int) (k + (BASE - T_MIN + 1) * rest / (rest + SKEW));
  }
}
