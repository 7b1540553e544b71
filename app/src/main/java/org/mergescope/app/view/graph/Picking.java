package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;

/// Which nodes are pointed at, and what that means for the selection of all views.
final class Picking {
  private final ModuleSession session;
  private final Selection selection;
  private final Supplier<GraphScene> scene;
  private final ObjectProperty<Emphasis> emphasis;
  private final Arrangement arrangement;
  private final GraphModes modes;

  /// @param scene what is drawn at the moment
  /// @param emphasis what stands out in it
  Picking(
      ModuleSession session,
      Selection selection,
      Supplier<GraphScene> scene,
      ObjectProperty<Emphasis> emphasis,
      Arrangement arrangement,
      GraphModes modes) {
    this.session = session;
    this.selection = selection;
    this.scene = scene;
    this.emphasis = emphasis;
    this.arrangement = arrangement;
    this.modes = modes;
  }

  /// Selects what a node stands for; a bundle opens instead.
  void choose(int node) {
    if (!arrangement.open(node, false)) {
      selection.select(scene.get().symbolsOf(node));
    }
  }

  /// Adds what a node stands for to the selection, or takes it out.
  void toggle(int node) {
    BitSet chosen = (BitSet) selection.symbolsProperty().get().clone();
    chosen.xor(scene.get().symbolsOf(node));
    selection.select(chosen);
  }

  /// Selects what nodes stand for.
  void select(BitSet nodes) {
    BitSet symbols = new BitSet();
    nodes.stream().forEach(node -> symbols.or(scene.get().symbolsOf(node)));
    selection.select(symbols);
  }

  /// Selects all that is shown.
  void selectShown() {
    selection.select(scene.get().symbols());
  }

  /// Focuses the symbol of a node, or goes into a group.
  void focus(int node) {
    if (scene.get().symbolOf(node) >= 0) {
      modes.enter(scene.get().nodes().get(node), selection::focus);
    }
  }

  /// Lets the node that is pointed at stand out; -1 for none.
  void hover(int node) {
    if (emphasis.get().hovered() != node) {
      emphasis.set(emphasis.get().hovering(node));
    }
  }

  /// The node the keyboard is at: the only selected one, else the focus, else -1.
  int current() {
    BitSet selected = emphasis.get().selected();
    return selected.cardinality() == 1 ? selected.nextSetBit(0) : emphasis.get().focus();
  }

  /// The symbol the keyboard is at, or -1.
  int currentSymbol() {
    int node = current();
    return node < 0 ? selection.focusProperty().get() : scene.get().symbolOf(node);
  }

  /// The symbol that a command is about, be it drawn or not: the only selected one, else the one the keyboard is at,
  /// else the first that is selected; -1 for none.
  int chosen() {
    BitSet symbols = selection.symbolsProperty().get();
    int current = symbols.cardinality() == 1 ? symbols.nextSetBit(0) : currentSymbol();
    return current < 0 ? symbols.nextSetBit(0) : current;
  }

  /// Whether there is such a symbol.
  BooleanBinding hasChosen() {
    return Bindings.createBooleanBinding(
        () -> session.state().isPresent() && chosen() >= 0,
        session.stateProperty(),
        selection.symbolsProperty(),
        selection.focusProperty(),
        emphasis);
  }
}
