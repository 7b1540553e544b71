package org.mergescope.app.view.tempo;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.mergescope.app.view.Texts.text;

/// Durations as Tempo and its users write them: `100ms`, `1.5s`, `1h30m`.
final class DurationInput {
  private static final Pattern WHOLE = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ns|us|µs|ms|s|m|h|d))+");
  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|µs|ms|s|m|h|d)");

  private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private DurationInput() {}

  /// The duration; none where nothing is written.
  ///
  /// @throws InputException where it cannot be read; says how it is written
  static Optional<Duration> parse(String written) throws InputException {
    String compact = written.replace(" ", "");
    if (compact.isEmpty()) {
      return Optional.empty();
    }
    if (!WHOLE.matcher(compact).matches()) {
      throw new InputException(text("tempo.duration.unreadable", written));
    }
    BigDecimal nanos = BigDecimal.ZERO;
    for (Matcher part = PART.matcher(compact); part.find(); ) {
      nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(unit(part.group(2)))));
    }
    return Optional.of(Duration.ofNanos(nanos.min(LONGEST).longValue()));
  }

  private static long unit(String name) {
    return switch (name) {
      case "ns" -> 1L;
      case "us", "µs" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 86_400_000_000_000L;
    };
  }
}
