package org.mergescope.bench;

/// Quantities as the table shows them.
final class Amount {
  private Amount() {}

  static String seconds(long nanos) {
    return "%.2f s".formatted(nanos / 1e9);
  }

  static String millis(long nanos) {
    return "%.1f ms".formatted(nanos / 1e6);
  }

  static String megabytes(long bytes) {
    return "%.0f MB".formatted(bytes / 1e6);
  }

  static String throughput(long bytes, long nanos) {
    return "%.0f MB/s".formatted(bytes * 1e3 / nanos);
  }
}
