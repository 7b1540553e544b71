package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.callgraph.StrongComponents;
import org.mergescope.model.reach.Dominators;

/// Chooses what to show for a query.
///
/// @param labels short readable names
record SceneBuilder(GraphFacts facts, ModuleState state, GraphChoices choices, IntFunction<String> labels) {
  private static final int EVERYTHING = 1_000;

  GraphScene scene(GraphQuery query) {
    return switch (query) {
      case GraphQuery.Whole whole -> whole(whole);
      case GraphQuery.Around around -> around(around);
      case GraphQuery.Chain chain -> chain(chain);
      case GraphQuery.Ways ways -> ways(ways);
      case GraphQuery.Dominated dominated -> dominated(dominated);
      case GraphQuery.Cycle cycle -> cycle(cycle);
      case GraphQuery.Namespaces namespaces -> namespaces(namespaces);
    };
  }

  private GraphScene whole(GraphQuery.Whole whole) {
    DrawnGraph graph = drawn(whole.focus());
    List<Integer> symbols = graph.symbols().stream().boxed().toList();
    return scene(whole, withPossible(graph), new Neighbourhood(symbols, List.of(), symbols.size()), -1);
  }

  private GraphScene around(GraphQuery.Around around) {
    if (around.focus() < 0) {
      return new GraphScene(around, List.of(), List.of(), List.of(), 0);
    }
    BitSet stubs = choices.stubbed(facts.hubs());
    stubs.clear(around.focus());
    DrawnGraph graph = drawn(around.focus()).without(stubs);
    StrongComponents components = facts.components();
    Links links = withPossible(graph);
    BitSet folded = new BitSet();
    choices.folds().forEach(folded::set);
    FoldedLinks asChosen = new FoldedLinks(links, components, folded, around.focus(), graph::contains);
    Neighbourhood chosen = Neighbourhood.of(asChosen, around);
    if (chosen.total() <= around.budget().limit()) {
      return new SceneNodes(this, asChosen, stubs).scene(around, chosen, 0);
    }
    fold(graph, around, folded);
    FoldedLinks smaller = new FoldedLinks(links, components, folded, around.focus(), graph::contains);
    return new SceneNodes(this, smaller, stubs).scene(around, Neighbourhood.of(smaller, around), 0);
  }

  /// Every cycle becomes one node, but the focus's and what the user unfolded.
  private void fold(DrawnGraph graph, GraphQuery.Around around, BitSet folded) {
    StrongComponents components = facts.components();
    graph.symbols().stream().map(components::component).forEach(folded::set);
    if (!choices.folds().containsKey(components.component(around.focus()))) {
      folded.clear(components.component(around.focus()));
    }
    choices.folds().forEach(folded::set);
  }

  private GraphScene chain(GraphQuery.Chain chain) {
    BitSet symbols = new BitSet();
    chain.symbols().forEach(symbols::set);
    DrawnGraph graph = facts.drawn();
    for (int symbol : chain.symbols()) {
      graph = graph.with(symbol);
    }
    Links along = new ChainLinks(graph.among(symbols), chain.symbols());
    List<Integer> distinct = chain.symbols().stream().distinct().toList();
    return scene(chain, along, Neighbourhood.chain(distinct, chain.budget().chainLimit()), 0);
  }

  private GraphScene ways(GraphQuery.Ways ways) {
    Links links = withPossible(drawn(ways.from()).with(ways.to()));
    Neighbourhood onward = Between.of(links, ways.from(), ways.to(), ways.budget().limit());
    boolean other = onward.symbols().isEmpty();
    Neighbourhood chosen = other ? Between.of(links, ways.to(), ways.from(), ways.budget().limit()) : onward;
    return scene(ways, links, chosen, -1);
  }

  private GraphScene dominated(GraphQuery.Dominated dominated) {
    Dominators dominators = state.dominators();
    DominatorLinks tree = new DominatorLinks(drawn(dominated.symbol()), dominators, dominated.symbol());
    GraphQuery.Around below =
        new GraphQuery.Around(dominated.symbol(), 0, tree.depth(dominated.symbol()), dominated.budget());
    IntFunction<String> retained = symbol -> Texts.text(
        "graph.retained", ByteSize.text(dominators.retainedBytes(symbol)), dominators.retainedCount(symbol));
    return new SceneNodes(this, tree, retained).scene(dominated, Neighbourhood.of(tree, below), 0);
  }

  private GraphScene cycle(GraphQuery.Cycle cycle) {
    StrongComponents components = facts.components();
    BitSet members = new BitSet();
    IntStream.of(components.members(components.component(cycle.symbol()))).forEach(members::set);
    DrawnGraph graph = drawn(cycle.symbol()).among(members);
    GraphQuery.Around inside = new GraphQuery.Around(cycle.symbol(), 0, EVERYTHING, cycle.budget());
    return scene(cycle, graph, Neighbourhood.of(graph, inside), 0);
  }

  private GraphScene namespaces(GraphQuery.Namespaces query) {
    NamespaceTree tree = facts.namespaces();
    int scope = Math.max(0, tree.find(query.scope()));
    NamespaceLinks links = new NamespaceLinks(facts.drawn().without(choices.hidden()), tree, scope);
    Neighbourhood chosen = Neighbourhood.largest(links, links.nodes(), query.budget().limit());
    return new SceneNodes(this, links, tree).scene(query, chosen, -1);
  }

  private GraphScene scene(GraphQuery query, Links links, Neighbourhood chosen, int middle) {
    return new SceneNodes(this, links, new BitSet()).scene(query, chosen, middle);
  }

  /// What is drawn, with a symbol that has to be and without what is hidden.
  private DrawnGraph drawn(int symbol) {
    BitSet hidden = choices.hidden();
    return facts.drawn().without(hidden).with(symbol);
  }

  private Links withPossible(DrawnGraph graph) {
    return choices.possible() ? new PossibleLinks(graph, facts.calls(), graph::contains) : graph;
  }
}
