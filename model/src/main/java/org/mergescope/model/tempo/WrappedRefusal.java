package org.mergescope.model.tempo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A refusal of a request inside a failure of the server: before 2.8 only the parts that look at data check the types of
/// a query, and the front passes their words on as an internal error.
final class WrappedRefusal {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:.*\\bdesc = )?(?<refusal>(?:.*: )?(?:"
              + "binary operations must operate on the same type"
              + "|illegal operation for the given types?"
              + "|(?:aggregate|grouping|span filter) field expressions must "
              + "|invalid regex"
              + "|.*not yet supported"
              + "|please provide a valid tagName"
              + "|invalid TraceQL query"
              + ").*)");

  private WrappedRefusal() {}

  /// What was refused and why, without the way it took through the server.
  static Optional<String> in(String text) {
    Matcher words = WORDS.matcher(text);
    return words.matches() ? Optional.of(words.group("refusal")) : Optional.empty();
  }
}
