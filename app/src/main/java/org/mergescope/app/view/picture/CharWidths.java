package org.mergescope.app.view.picture;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// How wide the characters of a label are: measured when the first width is asked for, then added up on any thread.
public final class CharWidths {
  private static final int FIRST = ' ';
  private static final int LAST = '~';
  private static final int OTHER = LAST + 1 - FIRST;

  private final ToDoubleFunction<String> measure;
  private volatile double @Nullable [] measured;

  private CharWidths(ToDoubleFunction<String> measure) {
    this.measure = measure;
  }

  /// Asks for the width of every printable ASCII character; others count as wide as an ellipsis.
  ///
  /// @param measure is asked by one thread at a time, whichever needs a width first
  public static CharWidths measured(ToDoubleFunction<String> measure) {
    return new CharWidths(measure);
  }

  /// How wide a text is.
  public double of(String text) {
    double[] widths = widths();
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += widths[c >= FIRST && c <= LAST ? c - FIRST : OTHER];
    }
    return sum;
  }

  private double[] widths() {
    double[] known = measured;
    return known == null ? measure() : known;
  }

  private synchronized double[] measure() {
    double[] known = measured;
    if (known == null) {
      known = new double[OTHER + 1];
      for (int c = FIRST; c <= LAST; c++) {
        known[c - FIRST] = measure.applyAsDouble(Character.toString(c));
      }
      known[OTHER] = measure.applyAsDouble("…");
      measured = known;
    }
    return known;
  }
}
