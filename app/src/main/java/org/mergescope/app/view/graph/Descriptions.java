package org.mergescope.app.view.graph;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;

/// What is said about the nodes of the drawing.
final class Descriptions {
  private final ModuleSession session;
  private final Selection selection;
  private final Supplier<GraphScene> scene;
  private final SceneWork work;

  /// @param scene what is drawn at the moment
  Descriptions(ModuleSession session, Selection selection, Supplier<GraphScene> scene, SceneWork work) {
    this.session = session;
    this.selection = selection;
    this.scene = scene;
    this.work = work;
  }

  /// The words for a node.
  Optional<NodeWords> words(int node) {
    return session.state()
        .filter(state -> scene.get().symbolOf(node) >= 0)
        .map(state -> NodeWords.of(state, scene.get(), node));
  }

  /// Finds out more about a node.
  void describe(int node, Consumer<HoverCard> then) {
    if (node >= 0 && scene.get().nodes().get(node) instanceof GraphNode.Symbol symbol) {
      session.state().ifPresent(state -> work.describe(state, symbol.symbol(), then));
    }
  }

  /// Whether the focus is chosen for deletion. While another module takes the place of one, it may be of that before.
  boolean isFocusDeleted() {
    int focus = selection.focusProperty().get();
    return focus != Selection.NONE
        && session.state()
            .filter(state -> focus < state.module().index().symbolCount())
            .filter(state -> state.stateOf(focus) == FunctionState.DELETED)
            .isPresent();
  }
}
