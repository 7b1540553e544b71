package org.mergescope.app.view.graph;

import java.util.Locale;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.SymbolKind;

/// What a tooltip and a screen reader say about a symbol.
///
/// @param name its readable name, whole
/// @param facts state, size, callers and callees in one line
record NodeWords(String name, String facts) {
  /// The words for a node; a group has its name and what is in it.
  static NodeWords of(ModuleState state, GraphScene scene, int node) {
    return scene.nodes().get(node) instanceof GraphNode.Group group
        ? new NodeWords(
            group.isCycle() ? group.label() : String.join("::", group.scope()),
            group.note().isEmpty() ? Texts.text("graph.cycle.facts", group.members().cardinality()) : group.note())
        : of(state, scene.symbolOf(node)).with(scene, node);
  }

  /// With the calls through pointers that the scene shows.
  private NodeWords with(GraphScene scene, int node) {
    long to = scene.allEdges().stream().filter(edge -> edge.kind() == EdgeKind.POSSIBLE && edge.from() == node).count();
    long from = scene.allEdges().stream().filter(edge -> edge.kind() == EdgeKind.POSSIBLE && edge.to() == node).count();
    return to + from == 0 ? this : new NodeWords(name, Texts.text("graph.facts.possible", facts, to, from));
  }

  static NodeWords of(ModuleState state, int symbol) {
    OpenModule module = state.module();
    String standing = Texts.text("graph.state." + state.stateOf(symbol).name().toLowerCase(Locale.ROOT));
    boolean table = module.index().kind(symbol) == SymbolKind.VARIABLE;
    String facts = Texts.text(
        "graph.facts",
        table ? Texts.text("graph.facts.table", standing) : standing,
        ByteSize.text(module.index().byteCount(symbol)),
        module.graph().callers(symbol).length,
        module.graph().callees(symbol).length);
    return new NodeWords(
        module.displayName(symbol), state.isExcluded(symbol) ? Texts.text("shell.and-locked", facts) : facts);
  }
}
