package org.mergescope.app.view.waterfall;

import org.mergescope.app.view.theme.Token;

/// What something is drawn with: a token of the theme, or the colour of a service.
sealed interface Ink {
  record Of(Token token) implements Ink {}

  record Service(int index) implements Ink {}

  static Ink of(Token token) {
    return new Of(token);
  }
}
