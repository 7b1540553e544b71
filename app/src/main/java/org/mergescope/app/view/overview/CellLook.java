package org.mergescope.app.view.overview;

import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.theme.Ink;
import org.mergescope.app.view.theme.Token;

/// How the functions of one colour and state look. The state is never said by colour alone.
///
/// @param opacity how much of the colour there is over the background, so that text stays readable on it
/// @param mark a sign before the label, or ""
record CellLook(Ink ground, double opacity, FunctionState state, String mark) {
  /// What the cell is filled with.
  Ink fill() {
    return ground.faded(opacity);
  }

  static CellLook of(FunctionState state) {
    return switch (state) {
      case ROOT -> new CellLook(Token.STATE_ROOT, 0.55, state, "★ ");
      case LIVE -> new CellLook(Token.STATE_LIVE, 0.4, state, "");
      case DEAD -> new CellLook(Token.STATE_DEAD, 0.6, state, "✕ ");
      case EXTERNAL -> new CellLook(Token.STATE_EXTERNAL, 0.12, state, "");
      case DELETED -> new CellLook(Token.STATE_DELETED, 0.3, state, "");
    };
  }

  /// The look of a state in the colour of something else; what is deleted or defined elsewhere stays grey.
  static CellLook of(FunctionState state, Ink colour) {
    CellLook usual = of(state);
    return switch (state) {
      case ROOT, LIVE, DEAD -> new CellLook(colour, 0.5, state, usual.mark());
      case EXTERNAL, DELETED -> usual;
    };
  }
}
