package org.mergescope.app.view.shell;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;

/// The keys of commands that no menu minds: characters, second shortcuts, and the key that asks for a context menu. A
/// view that uses a key itself comes first.
final class ScopedKeys {
  private final Commands commands;

  private ScopedKeys(Commands commands) {
    this.commands = commands;
  }

  static void install(Node window, Commands commands) {
    ScopedKeys keys = new ScopedKeys(commands);
    window.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    window.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof Node focused && !(focused instanceof TextInputControl)) {
      run(event, Scope.of(focused), command -> command.keys().stream());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown())) {
      askForMenu(event);
    } else {
      run(event, Set.of(Scope.GLOBAL), command -> command.keys().stream().skip(1));
    }
  }

  private void run(
      KeyEvent event,
      Set<Scope> scopes,
      Function<Command, Stream<KeyCombination>> keys) {
    Predicate<Command> matches = command -> keys.apply(command).anyMatch(key -> key.match(event));
    commands.groups().stream()
        .filter(group -> scopes.contains(group.scope()))
        .flatMap(group -> group.commands().stream())
        .filter(matches)
        .findFirst()
        .ifPresent(command -> {
          command.run();
          event.consume();
        });
  }

  private static void askForMenu(KeyEvent event) {
    if (event.getTarget() instanceof Node focused) {
      var middle = focused.localToScreen(
          focused.getLayoutBounds().getCenterX(), focused.getLayoutBounds().getCenterY());
      Event.fireEvent(
          focused,
          new ContextMenuEvent(
              ContextMenuEvent.CONTEXT_MENU_REQUESTED,
              focused.getLayoutBounds().getCenterX(),
              focused.getLayoutBounds().getCenterY(),
              middle.getX(),
              middle.getY(),
              true,
              new PickResult(focused, middle.getX(), middle.getY())));
      event.consume();
    }
  }
}
