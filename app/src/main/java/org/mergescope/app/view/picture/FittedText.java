package org.mergescope.app.view.picture;

/// Text that is cut off where its room ends.
public final class FittedText {
  /// The size that the room is counted for.
  public static final double SIZE = 12;

  private FittedText() {}

  /// The text, or as much of its beginning as fits with an ellipsis.
  public static String of(String text, double room, CharWidths widths) {
    if (widths.of(text) <= room) {
      return text;
    }
    double width = widths.of("…");
    int end = 0;
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      width += widths.of(text.substring(end, next));
      if (width > room) {
        break;
      }
      end = next;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }
}
