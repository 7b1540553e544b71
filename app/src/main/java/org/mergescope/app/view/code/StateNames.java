package org.mergescope.app.view.code;

import org.mergescope.app.session.FunctionState;

/// The text keys of what a symbol's state is called.
final class StateNames {
  private StateNames() {}

  static String key(FunctionState state) {
    return switch (state) {
      case ROOT -> "code.state.root";
      case LIVE -> "code.state.live";
      case DEAD -> "code.state.dead";
      case EXTERNAL -> "code.state.external";
      case DELETED -> "code.state.deleted";
    };
  }
}
