package org.mergescope.app;

import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.Scope;

/// The keys that views mind themselves, for the list of shortcuts.
final class KeyHints {
  private KeyHints() {}

  static void addTo(Commands commands) {
    commands.addHint(Scope.SYMBOLS, "Enter", "keys.focus");
    commands.addHint(Scope.SYMBOLS, "Menu  Shift+F10", "keys.menu");
    commands.addHint(Scope.OVERVIEW, "←  →  ↑  ↓", "keys.overview.move");
    commands.addHint(Scope.OVERVIEW, "Page Up  Page Down", "keys.overview.climb");
    commands.addHint(Scope.OVERVIEW, "+  -  0", "keys.overview.zoom");
    commands.addHint(Scope.OVERVIEW, "Alt+↑  Alt+Home", "keys.overview.up");
    commands.addHint(Scope.FUNCTIONS, "↑  ↓  Page Up  Page Down  Home  End", "keys.functions.move");
    commands.addHint(Scope.FUNCTIONS, "Shift", "keys.functions.extend");
    commands.addHint(Scope.FUNCTIONS, "Ctrl+A  Esc", "keys.functions.all");
    commands.addHint(Scope.FUNCTIONS, "Ctrl+C", "keys.functions.copy");
    commands.addHint(Scope.GRAPH, "←  →  ↑  ↓", "keys.graph.move");
    commands.addHint(Scope.GRAPH, "Home", "keys.graph.home");
    commands.addHint(Scope.GRAPH, "+  -  0", "keys.graph.zoom");
    commands.addHint(Scope.GRAPH, "Shift+1", "keys.graph.fit");
    commands.addHint(Scope.GRAPH, "Shift+2", "keys.graph.selection");
    commands.addHint(Scope.GRAPH, "Alt+↑", "keys.graph.up");
    commands.addHint(Scope.GRAPH, "Esc", "keys.graph.leave");
    commands.addHint(Scope.GRAPH, "[  ]  {  }", "keys.graph.depth");
    commands.addHint(Scope.TRACE, "↑  ↓  Page Up  Page Down  Home  End", "keys.trace.move");
    commands.addHint(Scope.TRACE, "←  →", "keys.trace.fold");
    commands.addHint(Scope.TRACE, "Enter", "keys.trace.jump");
    commands.addHint(Scope.TRACE, "F3  Shift+F3", "keys.trace.find");
    commands.addHint(Scope.TRACE, "Shift", "keys.trace.measure");
    commands.addHint(Scope.CODE, "F3  Shift+F3", "keys.code.find");
    commands.addHint(Scope.PALETTE, "↑  ↓  Enter  Esc", "keys.palette.move");
    commands.addHint(Scope.PALETTE, "Ctrl+Enter", "keys.palette.select");
    commands.addHint(Scope.PALETTE, "@  >", "keys.palette.prefix");
  }
}
