package org.mergescope.bench;

/// What part of opt's time and memory we may use. On a big module pages of the mapped file are not counted, on either
/// side.
enum Budget {
  SMALL(3, 2, true),
  BIG(20, 10, false);

  private static final long BIG_BYTES = 500_000_000;

  private final int timeFactor;
  private final int memoryFactor;
  private final boolean mappedCounts;

  Budget(int timeFactor, int memoryFactor, boolean mappedCounts) {
    this.timeFactor = timeFactor;
    this.memoryFactor = memoryFactor;
    this.mappedCounts = mappedCounts;
  }

  static Budget of(long moduleBytes) {
    return moduleBytes < BIG_BYTES ? SMALL : BIG;
  }

  /// How many times faster than opt, beside what is asked for.
  String time(Result ours, Result opt) {
    return verdict((double) opt.wall().median() / ours.wall().median(), timeFactor);
  }

  /// How many times less memory than opt, beside what is asked for.
  String memory(Result ours, Result opt) {
    return verdict((double) memory(opt) / memory(ours), memoryFactor);
  }

  private long memory(Result result) {
    return mappedCounts ? result.peak().median() : result.peakUnmapped().median();
  }

  private static String verdict(double factor, int asked) {
    return "%.1f× (≥ %d×: %s)".formatted(factor, asked, factor >= asked ? "pass" : "**fail**");
  }
}
