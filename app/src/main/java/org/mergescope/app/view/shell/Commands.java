package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCombination;
import org.mergescope.app.view.Texts;

/// Every command of the window, registered once. Menu bar, palette, context menus, keys and the list of shortcuts are
/// made from it. Changed on the JavaFX thread, while the window is built.
public final class Commands {
  private final ObservableList<CommandGroup> groups = FXCollections.observableArrayList();
  private final ObservableList<CommandGroup> groupsView = FXCollections.unmodifiableObservableList(groups);
  private final List<FunctionGroup> functionMenu = new ArrayList<>();
  private final List<KeyHint> hints = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<KeyCombination, Map<Scope, String>> taken = new HashMap<>();

  /// A group in the context menu of a function, and where it is shown.
  private record FunctionGroup(Scope scope, List<Command> commands) {}

  /// Registers a group of commands whose keys act everywhere.
  ///
  /// @throws IllegalStateException where a command is registered already, or its keys do something else
  public void add(MenuName menu, Command... group) {
    register(new CommandGroup(menu, "", Scope.GLOBAL, List.of(group)));
  }

  /// Registers a group of commands whose keys act only in a part of the window: characters that are typed.
  public void add(MenuName menu, Scope scope, Command... group) {
    register(new CommandGroup(menu, "", scope, List.of(group)));
  }

  /// Registers a group of commands that has a menu of its own inside a menu.
  public void addSubmenu(MenuName menu, String titleKey, List<Command> group) {
    register(new CommandGroup(menu, titleKey, Scope.GLOBAL, group));
  }

  /// Registers a group of commands that has a menu of its own inside a menu, and whose keys act only in a part of the
  /// window.
  public void addSubmenu(MenuName menu, Scope scope, String titleKey, List<Command> group) {
    register(new CommandGroup(menu, titleKey, scope, group));
  }

  /// Puts a group of commands that are registered into the context menu of a function, wherever it is shown.
  public void putIntoFunctionMenu(Command... group) {
    putIntoFunctionMenu(Scope.GLOBAL, group);
  }

  /// Puts a group of commands that are registered into the context menu of a function, where that is shown in a part of
  /// the window.
  public void putIntoFunctionMenu(Scope scope, Command... group) {
    for (Command command : group) {
      if (!ids.contains(command.id())) {
        throw new IllegalStateException("not registered: " + command.id());
      }
    }
    functionMenu.add(new FunctionGroup(scope, List.of(group)));
  }

  /// Lists keys that a view minds itself.
  public void addHint(Scope scope, String keys, String meaningKey) {
    hints.add(new KeyHint(scope, keys, Texts.text(meaningKey)));
  }

  /// What is registered, in order.
  public ObservableList<CommandGroup> groups() {
    return groupsView;
  }

  /// Every command, in the order of the menus.
  public Stream<Command> all() {
    return Stream.of(MenuName.values()).flatMap(menu -> groups.stream()
        .filter(group -> group.menu() == menu)
        .flatMap(group -> group.commands().stream()));
  }

  /// The groups of the context menu of a function, as it is shown in parts of the window.
  List<List<Command>> functionMenu(Set<Scope> places) {
    return functionMenu.stream()
        .filter(group -> places.contains(group.scope()))
        .map(FunctionGroup::commands)
        .toList();
  }

  /// The keys that views mind themselves.
  public List<KeyHint> hints() {
    return Collections.unmodifiableList(hints);
  }

  private void register(CommandGroup group) {
    for (Command command : group.commands()) {
      if (!ids.add(command.id())) {
        throw new IllegalStateException("registered twice: " + command.id());
      }
      command.keys().forEach(key -> take(key, group.scope(), command.id()));
    }
    groups.add(group);
  }

  private void take(KeyCombination key, Scope scope, String id) {
    if (scope != Scope.GLOBAL && !(key instanceof TypedKey)) {
      throw new IllegalStateException(id + ": " + key.getDisplayText() + " would act everywhere");
    }
    Map<Scope, String> users = taken.computeIfAbsent(key, none -> new HashMap<>());
    users.forEach((other, user) -> {
      if (other == scope || other == Scope.GLOBAL || scope == Scope.GLOBAL) {
        throw new IllegalStateException(key.getDisplayText() + " is taken: " + user + ", " + id);
      }
    });
    users.put(scope, id);
  }
}
