package org.mergescope.app.cli;

/// A command is cancelled by ending the process.
final class Cancel {
  private Cancel() {}

  static boolean never() {
    return false;
  }
}
