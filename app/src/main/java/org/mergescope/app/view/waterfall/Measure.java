package org.mergescope.app.view.waterfall;

/// A stretch of time that is measured, from the trace's start; the second moment may be the earlier one.
///
/// @param isSet whether both moments are, or the second follows the pointer
record Measure(long fromNanos, long toNanos, boolean isSet) {
  static Measure at(long nanos) {
    return new Measure(nanos, nanos, false);
  }

  Measure to(long nanos) {
    return isSet ? this : new Measure(fromNanos, nanos, false);
  }

  Measure set() {
    return new Measure(fromNanos, toNanos, true);
  }

  long startNanos() {
    return Math.min(fromNanos, toNanos);
  }

  long endNanos() {
    return Math.max(fromNanos, toNanos);
  }

  long lengthNanos() {
    return endNanos() - startNanos();
  }
}
