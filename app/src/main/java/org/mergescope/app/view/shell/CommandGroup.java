package org.mergescope.app.view.shell;

import java.util.List;
import java.util.Optional;
import org.mergescope.app.view.Texts;

/// Commands that belong together, and their place in the menu bar.
///
/// @param submenu the key of the submenu's title, or "" where they stand in the menu itself
/// @param scope where their keys act
public record CommandGroup(MenuName menu, String submenu, Scope scope, List<Command> commands) {
  public CommandGroup {
    commands = List.copyOf(commands);
  }

  /// The title of the submenu, where it stands in one.
  public Optional<String> submenuTitle() {
    return submenu.isEmpty() ? Optional.empty() : Optional.of(Texts.text(submenu));
  }

  /// Where to look for the commands, such as "View ▸ Theme".
  public String place() {
    String title = Texts.text(menu.key());
    return submenuTitle().map(inner -> Texts.text("shell.menu.path", title, inner)).orElse(title);
  }
}
