package org.mergescope.app.task;

/// Work under way.
public interface TaskHandle {
  /// Asks it to stop; its result, if one still comes, is dropped.
  void cancel();
}
