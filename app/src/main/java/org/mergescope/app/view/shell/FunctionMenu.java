package org.mergescope.app.view.shell;

import java.util.BitSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.mergescope.app.session.Selection;

/// The context menu of functions, the same wherever one is shown. It acts on the selection: what is pointed at is
/// selected first, unless it is among what is selected.
public final class FunctionMenu {
  private final Commands commands;
  private final Selection selection;
  private final ContextMenu menu = new ContextMenu();

  /// Tells which symbol an event is about, -1 for none.
  @FunctionalInterface
  public interface Pointed extends ToIntFunction<ContextMenuEvent> {}

  /// Tells where on the screen a menu that keys asked for appears.
  @FunctionalInterface
  public interface Place {
    /// The place of a symbol.
    Point2D of(int symbol);
  }

  /// A menu of the commands that are registered for it, of now and later.
  public FunctionMenu(Commands commands, Selection selection) {
    this.commands = commands;
    this.selection = selection;
    menu.setId("function-menu");
  }

  /// Shows it on a view of functions, at the pointer or, asked for by keys, at the lower left of the view's middle.
  public void attach(Node view, Pointed pointed) {
    attach(view, pointed, symbol -> {
      Bounds bounds = view.getLayoutBounds();
      return view.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    });
  }

  /// Shows it on a view that knows where its functions are.
  public void attach(Node view, Pointed pointed, Place place) {
    // Before a menu that the view has of its own.
    view.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> show(view, event, pointed, place));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
  }

  private void show(Node view, ContextMenuEvent event, Pointed pointed, Place place) {
    int symbol = pointed.applyAsInt(event);
    if (symbol < 0) {
      return;
    }
    if (!selection.symbolsProperty().get().get(symbol)) {
      BitSet only = new BitSet();
      only.set(symbol);
      selection.select(only);
    }
    fill(Scope.of(view));
    Point2D at =
        event.isKeyboardTrigger() ? place.of(symbol) : new Point2D(event.getScreenX(), event.getScreenY());
    menu.show(view, at.getX(), at.getY());
    event.consume();
  }

  private void fill(Set<Scope> places) {
    menu.getItems().setAll(commands.functionMenu(places).stream()
        .flatMap(group -> Stream.concat(
            Stream.<MenuItem>of(new SeparatorMenuItem()), group.stream().map(Controls::menuItem)))
        .skip(1)
        .toList());
  }
}
