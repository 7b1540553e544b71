package org.mergescope.app.view.picture;

import java.util.function.ToDoubleFunction;

/// How wide the characters of a label are: measured once, then added up on any thread.
public final class CharWidths {
  private static final int FIRST = ' ';
  private static final int LAST = '~';

  private final double[] widths;
  private final double other;

  private CharWidths(double[] widths, double other) {
    this.widths = widths;
    this.other = other;
  }

  /// Asks for the width of every printable ASCII character; others count as wide as an ellipsis.
  public static CharWidths measured(ToDoubleFunction<String> measure) {
    double[] widths = new double[LAST - FIRST + 1];
    for (int c = FIRST; c <= LAST; c++) {
      widths[c - FIRST] = measure.applyAsDouble(Character.toString(c));
    }
    return new CharWidths(widths, measure.applyAsDouble("…"));
  }

  /// How wide a text is.
  public double of(String text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += c >= FIRST && c <= LAST ? widths[c - FIRST] : other;
    }
    return sum;
  }
}
