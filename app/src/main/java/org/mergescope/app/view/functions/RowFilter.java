package org.mergescope.app.view.functions;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the filter box asks for: `parse`, `dead: parse`, `/^core::.*fmt$/`.
///
/// @param scopes the groups named before the text; none means every row
public record RowFilter(Set<Chip> scopes, NameMatch match) {
  /// One scope word; a second colon makes it a namespace instead, as in `live::parse`.
  private static final Pattern SCOPE =
      Pattern.compile("\\s*(dead|live|roots?|external|deleted):(?!:)\\s*", Pattern.CASE_INSENSITIVE);

  public RowFilter {
    scopes = Set.copyOf(scopes);
  }

  /// Understands what was typed.
  ///
  /// @throws java.util.regex.PatternSyntaxException where a text in slashes is no regular expression
  public static RowFilter parse(String typed) {
    Set<Chip> scopes = EnumSet.noneOf(Chip.class);
    Matcher scope = SCOPE.matcher(typed);
    int rest = 0;
    while (scope.region(rest, typed.length()).lookingAt()) {
      scopes.add(chip(scope.group(1).toLowerCase(Locale.ROOT)));
      rest = scope.end();
    }
    return new RowFilter(scopes, match(typed.substring(rest).strip()));
  }

  private static Chip chip(String word) {
    return word.equals("root") ? Chip.ROOTS : Chip.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static NameMatch match(String text) {
    if (text.isEmpty() || text.equals("/")) {
      return new NameMatch.Any();
    }
    if (!text.startsWith("/")) {
      return new NameMatch.Contains(text.toLowerCase(Locale.ROOT));
    }
    int end = text.endsWith("/") ? text.length() - 1 : text.length();
    return new NameMatch.Finds(Pattern.compile(text.substring(1, end), Pattern.CASE_INSENSITIVE));
  }
}
