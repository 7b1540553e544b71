package org.mergescope.app.task;

import javafx.beans.property.ReadOnlyDoubleProperty;

/// One piece of work as the status bar shows it.
public interface RunningTask extends TaskHandle {
  /// What it is.
  String title();

  /// Fraction done, negative while unknown.
  ReadOnlyDoubleProperty progress();
}
