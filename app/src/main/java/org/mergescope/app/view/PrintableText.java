package org.mergescope.app.view;

/// Texts from traces, made fit for one line of a window.
public final class PrintableText {
  private static final int LONGEST = 300;

  private PrintableText() {}

  /// The text on one line, at most 300 characters of it; control characters, which include the marks that turn the
  /// direction of writing, come out as a dot.
  public static String of(String text) {
    int end = text.length() > LONGEST ? text.offsetByCodePoints(0, text.codePointCount(0, LONGEST)) : text.length();
    StringBuilder line = new StringBuilder(end);
    text.substring(0, end).codePoints().forEach(point -> line.appendCodePoint(isPlain(point) ? point : '·'));
    return end < text.length() ? line.append('…').toString() : line.toString();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
