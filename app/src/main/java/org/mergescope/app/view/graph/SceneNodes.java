package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// Makes nodes and edges of what was chosen.
final class SceneNodes {
  private static final int TAGS = 2;

  private final SceneBuilder builder;
  private final Links links;
  private final IntFunction<GraphNode> group;
  private final IntFunction<String> note;

  /// Symbols and folded cycles; hubs are tags at their callers.
  SceneNodes(SceneBuilder builder, Links links, BitSet stubs) {
    this.builder = builder;
    this.links = links;
    this.group = node -> links instanceof FoldedLinks folded && folded.isFolded(node)
        ? cycle(folded, node)
        : symbol(node);
    this.note = symbol -> tags(symbol, stubs);
  }

  /// Symbols that say something each.
  SceneNodes(SceneBuilder builder, Links links, IntFunction<String> note) {
    this.builder = builder;
    this.links = links;
    this.group = this::symbol;
    this.note = note;
  }

  /// Namespaces and the functions directly in one.
  SceneNodes(SceneBuilder builder, NamespaceLinks links, NamespaceTree tree) {
    this.builder = builder;
    this.links = links;
    this.group = node -> links.scope(node) < 0 ? symbol(node) : namespace(links, tree, node);
    this.note = symbol -> "";
  }

  /// @param middle the place among the chosen whose edges are never quiet, or -1
  GraphScene scene(GraphQuery query, Neighbourhood chosen, int middle) {
    SceneEdges between = SceneEdges.of(links, chosen.symbols(), middle);
    List<GraphNode> nodes = new ArrayList<>();
    for (int chosenNode : chosen.symbols()) {
      int place = nodes.size();
      nodes.add(switch (group.apply(chosenNode)) {
        case GraphNode.Symbol it -> new GraphNode.Symbol(it.symbol(), it.label(), it.state(), new GraphNode.Traits(
            builder.facts().drawn().isTable(it.symbol()),
            between.recursive().get(place),
            between.quietCallers(place),
            between.quietCallees(place),
            note.apply(it.symbol())));
        case GraphNode.Group it -> it;
        case GraphNode.More it -> it;
      });
    }
    List<GraphEdge> edges = new ArrayList<>(between.drawn());
    Map<Integer, Integer> places = new HashMap<>();
    for (int place = 0; place < chosen.symbols().size(); place++) {
      places.put(chosen.symbols().get(place), place);
    }
    for (Neighbourhood.Bundle bundle : chosen.bundles()) {
      int more = nodes.size();
      nodes.add(new GraphNode.More(bundle.level(), bundle.hidden(), Texts.text("graph.more", bundle.hidden())));
      for (int symbol : bundle.beside()) {
        edges.add(edge(bundle, places.getOrDefault(symbol, 0), more));
      }
    }
    return new GraphScene(query, nodes, edges, between.quiet(), chosen.total());
  }

  /// Between what is shown and a bundle; that of a chain is in its middle.
  private static GraphEdge edge(Neighbourhood.Bundle bundle, int beside, int more) {
    if (bundle.level() == 0) {
      return beside < more / 2
          ? new GraphEdge(beside, more, EdgeKind.KEEPS, 1)
          : new GraphEdge(more, beside, EdgeKind.KEEPS, 1);
    }
    return bundle.level() < 0
        ? new GraphEdge(more, beside, EdgeKind.CALL, 1)
        : new GraphEdge(beside, more, EdgeKind.CALL, 1);
  }

  private GraphNode symbol(int symbol) {
    return new GraphNode.Symbol(
        symbol, builder.labels().apply(symbol), builder.state().stateOf(symbol), GraphNode.Traits.NONE);
  }

  private GraphNode cycle(FoldedLinks folded, int node) {
    BitSet members = new BitSet();
    IntStream.of(folded.members(node)).forEach(members::set);
    String label = Texts.text("graph.cycle", builder.labels().apply(node), members.cardinality());
    FunctionState state = GroupState.of(builder.state()::stateOf, members);
    return new GraphNode.Group(node, node, members, label, state, List.of(), "");
  }

  private GraphNode namespace(NamespaceLinks namespaces, NamespaceTree tree, int node) {
    BitSet members = namespaces.members(node);
    ModuleIndex module = builder.state().module().index();
    long bytes = members.stream().mapToLong(module::byteCount).sum();
    long dead = members.stream().filter(it -> builder.state().stateOf(it) == FunctionState.DEAD).count();
    String note = Texts.text("graph.namespace", members.cardinality(), ByteSize.text(bytes), dead);
    int scope = namespaces.scope(node);
    return new GraphNode.Group(node, members.nextSetBit(0), members, tree.name(scope),
        GroupState.of(builder.state()::stateOf, members), tree.path(scope), note);
  }

  /// The hubs that a symbol refers to, as short as they can be said.
  private String tags(int symbol, BitSet stubs) {
    if (stubs.isEmpty()) {
      return "";
    }
    BitSet used = new BitSet();
    builder.facts().drawn().forEachCallee(symbol, callee -> used.set(callee, stubs.get(callee)));
    List<String> names = used.stream().mapToObj(builder.labels()).limit(TAGS).map(name -> "·" + last(name)).toList();
    int more = used.cardinality() - names.size();
    return String.join(" ", names) + (more > 0 ? " +" + more : "");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf("::") < 0 ? 0 : name.lastIndexOf("::") + 2);
  }
}
