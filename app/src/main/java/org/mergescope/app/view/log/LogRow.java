package org.mergescope.app.view.log;

/// A row of the log: where the module stands after a step.
///
/// @param place how many steps hold there
/// @param label what was done
/// @param time when, or ""
/// @param size how much text it took away or brought back, or ""
/// @param exported whether the last export was written there
public record LogRow(int place, String label, String time, String size, Stand stand, boolean exported) {
  /// How the step stands.
  public enum Stand {
    /// It holds, and others do that were taken after it.
    HOLDS,
    /// It is the last one that holds.
    HERE,
    /// It was undone.
    UNDONE
  }

  /// What a screen reader says.
  String spoken() {
    return String.join(", ", label, size, time);
  }
}
