package org.mergescope.model.tempo;

import java.time.Duration;
import java.util.List;

/// What a client bears before it gives up.
///
/// @param retryDelays how long to wait before each further try when the server is busy
/// @param maxBodyBytes the largest answer that is read, counted after decompression
public record TempoLimits(List<Duration> retryDelays, long maxBodyBytes) {
  /// Three more tries after 1, 2 and 4 seconds; 256 MiB.
  public static final TempoLimits DEFAULT =
      new TempoLimits(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4)), 256L << 20);

  public TempoLimits {
    retryDelays = List.copyOf(retryDelays);
  }
}
