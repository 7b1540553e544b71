package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mergescope.app.view.Texts;

/// The menus. Each call adds a group, divided from the one before; a menu without items is not shown.
public final class MenuBarView extends MenuBar {
  private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);
  private final Map<MenuName, List<Command>> commands = new EnumMap<>(MenuName.class);

  MenuBarView() {
    setUseSystemMenuBar(true);
    for (MenuName name : MenuName.values()) {
      Menu menu = new Menu(Texts.text(name.key()));
      menu.setId(name.key());
      menu.setVisible(false);
      menus.put(name, menu);
      getMenus().add(menu);
    }
  }

  /// Adds a group of commands to a menu.
  public void add(MenuName name, Command... group) {
    commands.computeIfAbsent(name, none -> new ArrayList<>()).addAll(List.of(group));
    add(name, Stream.of(group).map(Controls::menuItem).toArray(MenuItem[]::new));
  }

  /// Adds a group of items to a menu.
  public void add(MenuName name, MenuItem... items) {
    Menu menu = menus.get(name);
    if (menu == null) {
      throw new IllegalStateException("no menu " + name);
    }
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(items);
    menu.setVisible(true);
  }

  /// The commands that were added, by menu, in the order of the menus.
  public Map<MenuName, List<Command>> commands() {
    return Collections.unmodifiableMap(commands);
  }
}
