package org.mergescope.app.view.graph;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.view.Texts;

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

  /// What becomes of a focus that is chosen for deletion; empty where it is not. While another module takes the place of
  /// one, the focus may be of that before.
  String focusNotice() {
    int focus = selection.focusProperty().get();
    return session.state()
        .filter(state -> focus != Selection.NONE && focus < state.module().index().symbolCount())
        .filter(state -> state.stateOf(focus) == FunctionState.DELETED)
        .map(state -> Texts.text(switch (state.deletions().replacement(focus)) {
          case NONE -> "graph.focus-deleted";
          case STUB -> "graph.focus-deleted.stub";
          case DECLARATION -> "graph.focus-deleted.declaration";
        }))
        .orElse("");
  }
}
