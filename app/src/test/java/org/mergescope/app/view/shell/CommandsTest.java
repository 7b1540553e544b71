package org.mergescope.app.view.shell;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CommandsTest {
  private final Commands commands = new Commands();

  private static Command command(String id) {
    return Command.named(id, id, () -> {});
  }

  private String refused(Runnable registration) {
    return String.valueOf(assertThrows(IllegalStateException.class, registration::run).getMessage());
  }

  @Test
  void listsCommandsInTheOrderOfTheMenus() {
    commands.add(MenuName.HELP, command("about"));
    commands.add(MenuName.FILE, command("open"));
    commands.addSubmenu(MenuName.FILE, "shell.theme", List.of(command("dark")));
    assertEquals(List.of("open", "dark", "about"), commands.all().map(Command::id).toList());
    assertEquals("File ▸ Theme", commands.groups().getLast().place());
  }

  @Test
  void refusesACommandTwice() {
    commands.add(MenuName.FILE, command("open"));
    assertEquals("registered twice: open", refused(() -> commands.add(MenuName.VIEW, command("open"))));
  }

  @Test
  void refusesKeysTwice() {
    commands.add(MenuName.FILE, command("open").withShortcut("Shortcut+O"));
    assertEquals(
        "Ctrl+O is taken: open, other",
        refused(() -> commands.add(
            MenuName.FILE, command("other").withShortcut("Shortcut+T").withShortcut("Shortcut+O"))));
    commands.add(MenuName.VIEW, Scope.GRAPH, command("fit").withTyped("f"));
    commands.add(MenuName.VIEW, Scope.TRACE, command("span").withTyped("F"));
    assertEquals(
        "F is taken: fit, again",
        refused(() -> commands.add(MenuName.VIEW, Scope.GRAPH, command("again").withTyped("f"))));
  }

  @Test
  void refusesKeysThatWouldActEverywhereForAPartOfTheWindow() {
    assertEquals(
        "fit: Ctrl+B would act everywhere",
        refused(() -> commands.add(MenuName.VIEW, Scope.GRAPH, command("fit").withShortcut("Shortcut+B"))));
  }

  @Test
  void putsOnlyRegisteredCommandsIntoTheMenuOfAFunction() {
    Command copy = command("copy");
    assertEquals("not registered: copy", refused(() -> commands.putIntoFunctionMenu(copy)));
    commands.add(MenuName.EDIT, copy);
    commands.putIntoFunctionMenu(copy);
    assertEquals(List.of(List.of(copy)), commands.functionMenu(Set.of(Scope.GLOBAL)));
  }

  @Test
  void showsSomeGroupsOfTheMenuOfAFunctionInAPartOfTheWindowAlone() {
    Command copy = command("copy");
    Command pin = command("pin");
    commands.add(MenuName.EDIT, copy, pin);
    commands.putIntoFunctionMenu(Scope.GRAPH, pin);
    commands.putIntoFunctionMenu(copy);
    assertEquals(List.of(List.of(copy)), commands.functionMenu(Set.of(Scope.GLOBAL, Scope.FUNCTIONS)));
    assertEquals(List.of(List.of(pin), List.of(copy)), commands.functionMenu(Set.of(Scope.GLOBAL, Scope.GRAPH)));
  }

  @Test
  void findsShortcutsByWordAndKey() {
    commands.add(MenuName.FILE, command("Open").withShortcut("Shortcut+O"), command("Without keys"));
    commands.addSubmenu(MenuName.VIEW, "shell.theme", List.of(command("Dark").withShortcut("Shortcut+D")));
    commands.addHint(Scope.GRAPH, "Home", "keys.graph.home");
    ShortcutsViewModel shortcuts = new ShortcutsViewModel(commands);
    assertEquals(
        List.of("Everywhere", "In the graph"),
        shortcuts.sectionsProperty().get().stream().map(ShortcutsViewModel.Section::title).toList());
    shortcuts.filterProperty().set("ctrl+d");
    assertEquals(
        List.of(new ShortcutsViewModel.Section(
            "Everywhere", List.of(new ShortcutsViewModel.Row("Theme: Dark", "Ctrl+D")))),
        shortcuts.sectionsProperty().get());
    shortcuts.filterProperty().set("focus");
    assertEquals("Home", shortcuts.sectionsProperty().get().getFirst().rows().getFirst().keys());
    shortcuts.filterProperty().set("nothing like it");
    assertEquals(List.of(), shortcuts.sectionsProperty().get());
  }
}
