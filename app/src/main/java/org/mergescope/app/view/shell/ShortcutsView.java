package org.mergescope.app.view.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

import static org.mergescope.app.view.Texts.text;

/// Help ▸ Keyboard shortcuts: every command of the menus that has keys.
public final class ShortcutsView extends GridPane {
  /// A list of the commands by menu.
  public ShortcutsView(Map<MenuName, List<Command>> commands) {
    setId("shortcuts");
    getStyleClass().add("shortcuts");
    int row = 0;
    for (Map.Entry<MenuName, List<Command>> menu : commands.entrySet()) {
      List<Command> withKeys = menu.getValue().stream().filter(command -> command.shortcut() != null).toList();
      if (withKeys.isEmpty()) {
        continue;
      }
      Label title = new Label(text(menu.getKey().key()));
      title.getStyleClass().add(Styles.TEXT_BOLD);
      add(title, 0, row++);
      for (Command command : withKeys) {
        add(new Label(command.label().getValue()), 0, row);
        add(keys(command.shortcut()), 1, row++);
      }
    }
  }

  private static Label keys(@Nullable KeyCombination shortcut) {
    Label keys = new Label(shortcut == null ? "" : shortcut.getDisplayText());
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    return keys;
  }
}
