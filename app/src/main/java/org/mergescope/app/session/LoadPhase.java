package org.mergescope.app.session;

/// What is being done while a module is opened, told from the fraction that is done.
public enum LoadPhase {
  READING(0.7),
  LINKING(0.8),
  FOLLOWING(0.9),
  GROUPING(1.0);

  private final double end;

  LoadPhase(double end) {
    this.end = end;
  }

  /// The fraction at which it is over.
  double end() {
    return end;
  }

  /// The phase of a fraction; nothing known yet is the first.
  public static LoadPhase of(double fraction) {
    for (LoadPhase phase : values()) {
      if (fraction < phase.end) {
        return phase;
      }
    }
    return GROUPING;
  }

  /// How much of all bytes is read at a fraction, from 0 to 1.
  public static double read(double fraction) {
    return Math.clamp(fraction / READING.end, 0, 1);
  }
}
