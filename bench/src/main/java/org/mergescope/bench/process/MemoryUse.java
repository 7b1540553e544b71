package org.mergescope.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the kernel says about a process's memory at one moment.
///
/// @param peakBytes most it had resident so far
/// @param unmappedBytes what it has resident now that are no pages of files
record MemoryUse(long peakBytes, long unmappedBytes) {
  private static final MemoryUse NONE = new MemoryUse(0, 0);

  /// Nothing where the process has just ended.
  static MemoryUse of(Path status) {
    long peak = 0;
    long unmapped = 0;
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          peak = bytes(line);
        } else if (line.startsWith("RssAnon:") || line.startsWith("RssShmem:")) {
          unmapped += bytes(line);
        }
      }
    } catch (IOException _) {
      return NONE;
    }
    return new MemoryUse(peak, unmapped);
  }

  /// As in `VmHWM:	  123456 kB`.
  private static long bytes(String line) {
    return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
  }
}
