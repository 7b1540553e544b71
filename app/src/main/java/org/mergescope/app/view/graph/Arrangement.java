package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.mergescope.app.view.Texts;

/// What the user did to the drawing: nodes moved, hidden, folded, and how many are wanted.
final class Arrangement {
  private final Supplier<GraphDrawing> drawing;
  private final Supplier<Optional<GraphFacts>> facts;
  private final Runnable refresh;
  private final Runnable moved;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<GraphChoices> choices =
      new ReadOnlyObjectWrapper<>(this, "choices", GraphChoices.NONE);
  private Budget budget = Budget.USUAL;
  private Pins pins = Pins.NONE;

  /// All of it, while another graph is shown; immutable.
  record Left(GraphChoices choices, Budget budget, Pins pins) {
    static final Left USUAL = new Left(GraphChoices.NONE, Budget.USUAL, Pins.NONE);
  }

  /// @param refresh called when something else has to be shown
  /// @param moved called when the same has to be shown elsewhere
  /// @param say told a sentence where nothing can be done
  Arrangement(
      Supplier<GraphDrawing> drawing,
      Supplier<Optional<GraphFacts>> facts,
      Runnable refresh,
      Runnable moved,
      Consumer<String> say) {
    this.drawing = drawing;
    this.facts = facts;
    this.refresh = refresh;
    this.moved = moved;
    this.say = say;
  }

  /// What is drawn in another way than usual.
  ReadOnlyObjectProperty<GraphChoices> choicesProperty() {
    return choices.getReadOnlyProperty();
  }

  /// Draws something in another way.
  void choose(GraphChoices other) {
    choices.set(other);
    refresh.run();
  }

  /// How many nodes are allowed.
  Budget budget() {
    return budget;
  }

  /// Shows as many nodes as a budget allows.
  void spend(Budget allowed) {
    budget = allowed;
    refresh.run();
  }

  /// Where nodes were put.
  Pins pins() {
    return pins;
  }

  /// Something else is looked at: as many nodes as usual, where the layout puts them.
  void startAfresh() {
    budget = Budget.USUAL;
    pins = Pins.NONE;
  }

  /// Another module is looked at.
  void forget() {
    startAfresh();
    choices.set(GraphChoices.NONE);
  }

  /// What the user did so far.
  Left leave() {
    return new Left(choices.get(), budget, pins);
  }

  /// Takes up what the user did before; nothing is drawn for it.
  void takeUp(Left left) {
    choices.set(left.choices());
    budget = left.budget();
    pins = left.pins();
  }

  /// Opens a bundle by fifteen nodes, or as far as can be read; whether the node is one.
  boolean open(int node, boolean whole) {
    if (node < 0 || !(scene().nodes().get(node) instanceof GraphNode.More more)) {
      return false;
    }
    spend(whole ? budget.openedWhole(more.level()) : budget.openedAt(more.level()));
    return true;
  }

  /// Puts a node somewhere in the world and keeps it there.
  void move(int node, double x, double y) {
    pins = pins.with(scene().nodes().get(node).key(), x, y);
    moved.run();
  }

  /// Keeps a node where it is, or lets it go.
  void togglePin(int node) {
    if (node >= 0) {
      int key = scene().nodes().get(node).key();
      Route.Point at = drawing.get().layout().place(node);
      pins = pins.has(key) ? pins.without(key) : pins.with(key, at.x(), at.y());
      moved.run();
    }
  }

  /// Everything where the layout put it, and nothing hidden.
  void layOutAgain() {
    pins = Pins.NONE;
    moved.run();
    choose(choices.get().hidingNothing());
  }

  /// Leaves out what a node stands for; never the focus.
  void hide(int node, int focus) {
    BitSet symbols = scene().symbolsOf(node);
    if (!symbols.isEmpty() && node != focus) {
      choose(choices.get().hiding(symbols));
    }
  }

  /// Makes a symbol a tag at its callers, or a node again.
  void toggleStub(int symbol) {
    facts.get().ifPresent(known ->
        choose(choices.get().stubbing(symbol, !choices.get().stubbed(known.hubs()).get(symbol))));
  }

  /// Makes the cycle of a node one node, or several again.
  void toggleFold(int node) {
    int symbol = scene().symbolOf(node);
    facts.get().filter(known -> symbol >= 0).ifPresent(known -> {
      int component = known.components().component(symbol);
      boolean folded = scene().nodes().get(node) instanceof GraphNode.Group;
      if (!folded && known.components().members(component).length == 1) {
        say.accept(Texts.text("graph.cycle.none", scene().nodes().get(node).label()));
      } else {
        choose(choices.get().folding(component, !folded));
      }
    });
  }

  private GraphScene scene() {
    return drawing.get().scene();
  }
}
