package org.mergescope.app.settings;

/// Whether pictures glide from one state to the next.
public enum MotionChoice {
  /// As the desktop says.
  SYSTEM,
  /// Never.
  REDUCED
}
