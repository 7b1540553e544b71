package org.mergescope.app.cli;

/// Text of other people's data on one line of a terminal: no control character gets through that could move the cursor,
/// change colours or turn the direction of writing.
final class Plain {
  private Plain() {}

  static String line(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.appendCodePoint(isHarmful(c) ? '·' : c));
    return plain.toString();
  }

  private static boolean isHarmful(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }
}
