package org.mergescope.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/// One line on a terminal that says how far a command is; nothing where nobody looks.
final class ProgressLine implements AutoCloseable {
  private final PrintWriter err;
  private final boolean terminal;
  private final String what;
  private int shown = -1;

  ProgressLine(PrintWriter err, boolean terminal, String what) {
    this.err = err;
    this.terminal = terminal;
    this.what = Plain.line(what);
  }

  /// On the terminal of this process, if there is one.
  static ProgressLine onTerminal(PrintWriter err, String what) {
    boolean terminal = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new ProgressLine(err, terminal, what);
  }

  /// Says a fraction; may be called by any thread.
  synchronized void report(double fraction) {
    int percent = (int) (fraction * 100);
    if (terminal && percent > shown) {
      shown = percent;
      err.print("\r" + what + " " + percent + " %");
      err.flush();
    }
  }

  /// Clears the line.
  @Override
  public synchronized void close() {
    if (shown >= 0) {
      err.print("\r" + " ".repeat(what.length() + 6) + "\r");
      err.flush();
    }
  }
}
