package org.mergescope.model.tempo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A version as a server states it; 0.0 where that says nothing, as with "main-1900ed7".
record TempoVersion(int major, int minor, String text) {
  static final TempoVersion UNKNOWN = new TempoVersion(0, 0, "");

  private static final Pattern NUMBERS = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})\\b.*");

  static TempoVersion parse(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return numbers.matches()
        ? new TempoVersion(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)), text)
        : new TempoVersion(0, 0, text);
  }

  boolean isKnown() {
    return major > 0;
  }

  boolean atLeast(int otherMajor, int otherMinor) {
    return major > otherMajor || (major == otherMajor && minor >= otherMinor);
  }
}
