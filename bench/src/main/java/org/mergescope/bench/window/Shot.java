package org.mergescope.bench.window;

import java.util.List;

/// One measurement.
///
/// @param nanos from the deed until each condition held and was laid out; of frames, each one's length
/// @param worstFrame the largest distance between two pulses
record Shot(List<Long> nanos, long worstFrame) {
  Shot {
    nanos = List.copyOf(nanos);
  }
}
