package org.mergescope.app.settings;

/// What makes the window easier to read.
///
/// @param textPercent size of text in percent of the usual
/// @param codePixels size of IR text
public record Reading(int textPercent, MotionChoice motion, int codePixels) {
  /// What a first start has.
  public static final Reading DEFAULTS = new Reading(100, MotionChoice.SYSTEM, 12);

  /// The same with text of another size.
  public Reading withTextPercent(int percent) {
    return new Reading(percent, motion, codePixels);
  }

  /// The same with other motion.
  public Reading withMotion(MotionChoice chosen) {
    return new Reading(textPercent, chosen, codePixels);
  }

  /// The same with IR text of another size.
  public Reading withCodePixels(int pixels) {
    return new Reading(textPercent, motion, pixels);
  }
}
