package org.mergescope.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The last lines of the log, for people to look at and for reports.
final class RecentLog extends Handler {
  private static final int LINES = 200;
  private static final Logger ROOT = Logger.getLogger("org.mergescope");

  private final Deque<String> lines = new ArrayDeque<>();

  /// Keeps the lines that are logged from now on.
  static RecentLog attach() {
    RecentLog recent = new RecentLog();
    recent.setFormatter(new SimpleFormatter());
    recent.setLevel(Level.ALL);
    ROOT.addHandler(recent);
    return recent;
  }

  /// The lines, oldest first. From any thread.
  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (isLoggable(entry)) {
      getFormatter().format(entry).lines().forEach(lines::addLast);
      while (lines.size() > LINES) {
        lines.removeFirst();
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
