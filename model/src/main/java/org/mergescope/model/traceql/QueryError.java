package org.mergescope.model.traceql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a server could not read a query, and what it says about it.
///
/// @param line 1-based
/// @param column 1-based, in characters of that line
public record QueryError(int line, int column, String message) {
  private static final Pattern PARSE_ERROR =
      Pattern.compile("parse error at line (\\d{1,6}), col (\\d{1,6}): (.*)", Pattern.DOTALL);

  /// The place in a server's words, such as `invalid TraceQL query: parse error at line 1, col 5: syntax error`.
  public static Optional<QueryError> in(String text) {
    Matcher error = PARSE_ERROR.matcher(text);
    return error.find()
        ? Optional.of(
            new QueryError(Integer.parseInt(error.group(1)), Integer.parseInt(error.group(2)), error.group(3).strip()))
        : Optional.empty();
  }

  /// The offset of the place in the text of the query, at most its length.
  public int offset(String query) {
    int start = 0;
    for (int i = 1; i < line && start >= 0; i++) {
      start = query.indexOf('\n', start) + 1;
      if (start == 0) {
        return query.length();
      }
    }
    return Math.min(query.length(), start + Math.max(0, column - 1));
  }

  /// The end of the word at that place, for underlining: at least one character where there is one.
  public int endOffset(String query) {
    int end = offset(query);
    while (end < query.length() && (Character.isLetterOrDigit(query.charAt(end)) || query.charAt(end) == '_')) {
      end++;
    }
    return Math.min(query.length(), Math.max(end, offset(query) + 1));
  }
}
