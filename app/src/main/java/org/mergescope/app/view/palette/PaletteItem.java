package org.mergescope.app.view.palette;

import java.util.List;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.shell.Command;

/// One line of the palette.
sealed interface PaletteItem {
  /// What it is called.
  String name();

  /// The characters of the name that what was typed stands for.
  List<Integer> matched();

  /// Something to do.
  ///
  /// @param place the menu it is in
  record Action(Command command, String name, String place, List<Integer> matched) implements PaletteItem {
    public Action {
      matched = List.copyOf(matched);
    }
  }

  /// A function to go to.
  ///
  /// @param mangled its raw name where that is what matches, else ""
  record Function(int symbol, String name, String mangled, FunctionState state, List<Integer> matched)
      implements PaletteItem {
    public Function {
      matched = List.copyOf(matched);
    }
  }
}
