package org.mergescope.app.view.functions;

import java.util.regex.Pattern;

/// Which names the filter box asks for.
public sealed interface NameMatch {
  /// Every name.
  record Any() implements NameMatch {}

  /// Names that hold a text, given in lower case.
  record Contains(String lowerCase) implements NameMatch {}

  /// Names in which a regular expression finds something.
  record Finds(Pattern pattern) implements NameMatch {}
}
