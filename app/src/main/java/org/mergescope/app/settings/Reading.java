package org.mergescope.app.settings;

/// What makes the window easier to read.
///
/// @param textPercent size of text in percent of the usual
public record Reading(int textPercent, MotionChoice motion) {
  /// What a first start has.
  public static final Reading DEFAULTS = new Reading(100, MotionChoice.SYSTEM);

  /// The same with text of another size.
  public Reading withTextPercent(int percent) {
    return new Reading(percent, motion);
  }

  /// The same with other motion.
  public Reading withMotion(MotionChoice chosen) {
    return new Reading(textPercent, chosen);
  }
}
