package org.mergescope.app.view.overview;

import org.mergescope.app.view.theme.Token;

/// What colour something is drawn in.
sealed interface Ink {
  /// A colour with a meaning.
  record Meaning(Token token) implements Ink {}

  /// One of many that tell things apart.
  record Numbered(int number) implements Ink {}

  /// A colour with a meaning.
  static Ink of(Token token) {
    return new Meaning(token);
  }
}
