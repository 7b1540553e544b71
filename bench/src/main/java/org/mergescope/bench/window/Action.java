package org.mergescope.bench.window;

import java.util.List;

/// What was measured of one thing a user does, the first time first.
///
/// @param name what the user does
/// @param nanos how long each time took until it was shown; of frames, how long each frame took
/// @param worstFrames the largest distance between two pulses during each time
public record Action(Kind kind, String name, List<Long> nanos, List<Long> worstFrames) {
  /// What is asked of it.
  public enum Kind {
    /// From the start of the process to the first frame.
    FIRST_FRAME,
    /// From the first frame to the small module shown.
    SAMPLE,
    /// An answer to what the user did.
    ANSWER,
    /// Frames while something moves.
    FRAMES,
    /// Work as long as the module is large.
    WORK,
    /// A large trace is opened.
    TRACE_OPEN,
    /// An answer in a large trace.
    TRACE_ANSWER,
  }

  public Action {
    nanos = List.copyOf(nanos);
    worstFrames = List.copyOf(worstFrames);
  }
}
