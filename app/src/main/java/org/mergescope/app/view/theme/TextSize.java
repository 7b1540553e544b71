package org.mergescope.app.view.theme;

import java.util.Locale;

/// How large text is, in percent of the usual size. Everything measured in `em` grows with it.
public final class TextSize {
  /// As it is designed.
  public static final int USUAL = 100;
  /// The smallest there is.
  public static final int SMALLEST = 80;
  /// The largest there is.
  public static final int LARGEST = 200;

  private static final int STEP = 10;
  private static final double USUAL_PIXELS = 14;

  private TextSize() {}

  /// So many steps larger, or smaller, as far as there is room.
  public static int stepped(int percent, int steps) {
    return within(percent + steps * STEP);
  }

  /// The nearest size that there is.
  public static int within(int percent) {
    return Math.clamp(percent, SMALLEST, LARGEST);
  }

  /// A style sheet of one rule.
  static String sheet(int percent) {
    double pixels = USUAL_PIXELS * within(percent) / USUAL;
    return "data:text/css;charset=utf-8," + String.format(Locale.ROOT, ".root%%7B-fx-font-size:%.1fpx%%7D", pixels);
  }
}
