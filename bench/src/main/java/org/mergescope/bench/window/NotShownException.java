package org.mergescope.bench.window;

/// The window did not show what it was waited for, or has nothing to do it with.
final class NotShownException extends Exception {
  private static final long serialVersionUID = 1;

  NotShownException(String sentence) {
    super(sentence);
  }
}
