package org.mergescope.app.task;

/// Work ended in an error of the virtual machine, such as out of memory, rather than in an exception of its own.
public final class TaskFailure extends Exception {
  private static final long serialVersionUID = 1L;

  /// @param title what was being done, as the status bar said it
  public TaskFailure(String title, Error cause) {
    super(title, cause);
  }
}
