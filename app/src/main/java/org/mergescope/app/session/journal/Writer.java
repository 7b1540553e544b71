package org.mergescope.app.session.journal;

import java.time.Instant;
import java.util.Optional;

/// The process that writes a journal.
///
/// @param started when it started, in milliseconds since 1970, as process numbers come again
public record Writer(long process, long started) {
  /// This process.
  public static Writer here() {
    ProcessHandle here = ProcessHandle.current();
    return new Writer(here.pid(), started(here));
  }

  /// Whether it still runs: then the journal is its own, and nothing was lost.
  boolean isRunning() {
    Optional<ProcessHandle> handle = ProcessHandle.of(process);
    return handle.isPresent() && handle.get().isAlive() && started(handle.get()) == started;
  }

  private static long started(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
