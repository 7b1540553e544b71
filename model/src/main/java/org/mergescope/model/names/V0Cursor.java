package org.mergescope.model.names;

/// Reads the terminals of Rust's v0 grammar (RFC 2603) off a mangled name.
final class V0Cursor {
  private static final int MAX_DIGITS = 11;

  private final String text;
  private int at;

  V0Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  char peek() {
    return isAtEnd() ? '\0' : text.charAt(at);
  }

  char next() throws MalformedNameException {
    if (isAtEnd()) {
      throw new MalformedNameException("breaks off");
    }
    return text.charAt(at++);
  }

  boolean eat(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  /// `_` is 0, `0_` is 1, and so on; unsigned, since crates have 64 bits of it.
  long base62() throws MalformedNameException {
    if (eat('_')) {
      return 0;
    }
    long value = 0;
    for (int digits = 0; !eat('_'); digits++) {
      value = value * 62 + digit62(next());
      if (digits == MAX_DIGITS) {
        throw new MalformedNameException("number too large");
      }
    }
    return value + 1;
  }

  private static int digit62(char c) throws MalformedNameException {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'Z') {
      return c - 'A' + 36;
    }
    throw new MalformedNameException("not a digit");
  }

  /// An optional number behind a tag; 0 where the tag is absent.
  long optionalBase62(char tag) throws MalformedNameException {
    return eat(tag) ? base62() + 1 : 0;
  }

  long disambiguator() throws MalformedNameException {
    return optionalBase62('s');
  }

  /// An identifier without its disambiguator, decoded.
  String identifier() throws MalformedNameException {
    boolean punycode = eat('u');
    int length = 0;
    int digits = 0;
    while (peek() >= '0' && peek() <= '9' && digits < 7 && !(digits == 1 && length == 0)) {
      length = length * 10 + next() - '0';
      digits++;
    }
    eat('_');
    if (digits == 0 || at + length > text.length()) {
      throw new MalformedNameException("identifier breaks off");
    }
    String bytes = text.substring(at, at + length);
    at += length;
    return punycode ? Punycode.decode(bytes) : bytes;
  }

  /// Lower-case hexadecimal digits up to `_`.
  String hexadecimalBytes() throws MalformedNameException {
    int start = at;
    while (!eat('_')) {
      char c = next();
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        throw new MalformedNameException("not a digit");
      }
    }
    return text.substring(start, at - 1);
  }

  /// A number's hexadecimal digits without leading zeros: empty for 0.
  String hexadecimal() throws MalformedNameException {
    String digits = hexadecimalBytes();
    int first = 0;
    while (first < digits.length() && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }

  /// Where a backreference points, which is before its own `B`.
  int backreference() throws MalformedNameException {
    int tag = at - 1;
    long target = base62() + 2;
    if (target < 2 || target >= tag) {
      throw new MalformedNameException("points forward");
    }
    return (int) target;
  }
}
