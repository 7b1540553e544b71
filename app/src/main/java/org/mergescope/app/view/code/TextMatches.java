package org.mergescope.app.view.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/// Where words occur in a text, upper and lower case alike.
final class TextMatches {
  static final TextMatches NONE = new TextMatches(new int[0], 0);

  private final int[] starts;
  private final int length;

  private TextMatches(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  static TextMatches of(String text, String words) {
    if (words.isEmpty()) {
      return NONE;
    }
    String haystack = text.toLowerCase(Locale.ROOT);
    String needle = words.toLowerCase(Locale.ROOT);
    IntStream starts = IntStream.iterate(
        haystack.indexOf(needle), at -> at >= 0, at -> haystack.indexOf(needle, at + needle.length()));
    return new TextMatches(starts.toArray(), words.length());
  }

  int count() {
    return starts.length;
  }

  int length() {
    return length;
  }

  /// Where a match begins.
  int start(int match) {
    return starts[match];
  }

  /// The first match at or after a character, else the very first.
  int from(int character) {
    int found = Arrays.binarySearch(starts, character);
    int next = found >= 0 ? found : -found - 1;
    return next < starts.length ? next : 0;
  }
}
