package org.mergescope.app.view.shell;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mergescope.app.view.Texts;

/// The menus, made from the commands as they are registered: a group after the other, with a line between them, the
/// submenus in a group of their own. A menu without items is not shown.
public final class MenuBarView extends MenuBar {
  private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);

  MenuBarView(Commands commands) {
    setUseSystemMenuBar(true);
    for (MenuName name : MenuName.values()) {
      Menu menu = new Menu(Texts.text(name.key()));
      menu.setId(name.key());
      menu.setVisible(false);
      menus.put(name, menu);
      getMenus().add(menu);
    }
    commands.groups().forEach(this::add);
    commands.groups().subscribe(() -> add(commands.groups().getLast()));
  }

  /// Adds a group of items that are no commands, such as files.
  public void add(MenuName name, MenuItem... items) {
    Menu menu = menu(name);
    if (!menu.getItems().isEmpty() && !(menu.getItems().getLast() instanceof Menu && items[0] instanceof Menu)) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(items);
    menu.setVisible(true);
  }

  private void add(CommandGroup group) {
    MenuItem[] items = group.commands().stream().map(Controls::menuItem).toArray(MenuItem[]::new);
    if (group.submenu().isEmpty()) {
      add(group.menu(), items);
    } else {
      submenu(group).getItems().addAll(Arrays.asList(items));
    }
  }

  /// The menu of a title inside another; a second group of the same title follows the first.
  private Menu submenu(CommandGroup group) {
    String id = group.submenu();
    List<MenuItem> before = menu(group.menu()).getItems();
    for (MenuItem item : before) {
      if (item instanceof Menu known && id.equals(known.getId())) {
        known.getItems().add(new SeparatorMenuItem());
        return known;
      }
    }
    Menu submenu = new Menu(Texts.text(id));
    submenu.setId(id);
    add(group.menu(), submenu);
    return submenu;
  }

  private Menu menu(MenuName name) {
    Menu menu = menus.get(name);
    if (menu == null) {
      throw new IllegalStateException("no menu " + name);
    }
    return menu;
  }
}
