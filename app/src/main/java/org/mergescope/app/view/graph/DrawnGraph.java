package org.mergescope.app.view.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// The part of a call graph worth drawing: functions, aliases and ifuncs, declared ones only where something uses them,
/// and of the variables those that lead to functions, such as virtual tables. LLVM's intrinsics are left out: they are
/// instructions in disguise, and would link everything with everything.
final class DrawnGraph implements Links {
  private final CallGraph graph;
  private final BitSet drawn;

  private DrawnGraph(CallGraph graph, BitSet drawn) {
    this.graph = graph;
    this.drawn = drawn;
  }

  /// Decides for every symbol. Cost: linear in symbols and references.
  static DrawnGraph of(CallGraph graph) {
    ModuleIndex module = graph.module();
    BitSet drawn = new BitSet(module.symbolCount());
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.kind(symbol) != SymbolKind.VARIABLE && !isIntrinsic(module, symbol)) {
        drawn.set(symbol, module.isDefinition(symbol) || isUsed(graph, symbol));
      }
    }
    addTables(graph, drawn);
    return new DrawnGraph(graph, drawn);
  }

  private static boolean isIntrinsic(ModuleIndex module, int symbol) {
    return !module.isDefinition(symbol) && module.name(symbol).startsWith("llvm.");
  }

  private static boolean isUsed(CallGraph graph, int symbol) {
    for (int i = 0; i < graph.inDegree(symbol); i++) {
      if (EdgeKind.of(graph.kind(graph.incoming(symbol, i))).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void addTables(CallGraph graph, BitSet drawn) {
    ArrayDeque<Integer> reached = new ArrayDeque<>();
    drawn.stream().forEach(reached::add);
    while (!reached.isEmpty()) {
      int target = reached.remove();
      for (int i = 0; i < graph.inDegree(target); i++) {
        int edge = graph.incoming(target, i);
        int source = graph.source(edge);
        boolean table = graph.module().kind(source) == SymbolKind.VARIABLE && EdgeKind.of(graph.kind(edge)).isPresent();
        if (table && !drawn.get(source)) {
          drawn.set(source);
          reached.add(source);
        }
      }
    }
  }

  /// The call graph this is a part of.
  CallGraph graph() {
    return graph;
  }

  /// How many symbols it has.
  int size() {
    return drawn.cardinality();
  }

  /// Its symbols; a copy.
  BitSet symbols() {
    return (BitSet) drawn.clone();
  }

  /// Whether a symbol is a part of it.
  boolean contains(int symbol) {
    return drawn.get(symbol);
  }

  /// The same with one more symbol, whatever it is; for a focus that is not usually drawn.
  DrawnGraph with(int symbol) {
    if (symbol < 0 || drawn.get(symbol)) {
      return this;
    }
    BitSet more = symbols();
    more.set(symbol);
    return new DrawnGraph(graph, more);
  }

  /// The same without some symbols.
  DrawnGraph without(BitSet left) {
    BitSet fewer = symbols();
    fewer.andNot(left);
    return new DrawnGraph(graph, fewer);
  }

  /// Only some of its symbols.
  DrawnGraph among(BitSet chosen) {
    BitSet fewer = symbols();
    fewer.and(chosen);
    return new DrawnGraph(graph, fewer);
  }

  /// The symbols that more than so many others refer to. Cost: linear in references.
  BitSet hubs(int callers) {
    BitSet hubs = new BitSet();
    drawn.stream().filter(symbol -> graph.inDegree(symbol) > callers).forEach(symbol -> {
      BitSet sources = new BitSet();
      forEachCaller(symbol, sources::set);
      hubs.set(symbol, sources.cardinality() > callers);
    });
    return hubs;
  }

  @Override
  public void forEachCallee(int symbol, IntConsumer visitor) {
    for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
      if (drawn.get(graph.target(edge)) && EdgeKind.of(graph.kind(edge)).isPresent()) {
        visitor.accept(graph.target(edge));
      }
    }
  }

  @Override
  public void forEachCaller(int symbol, IntConsumer visitor) {
    for (int i = 0; i < graph.inDegree(symbol); i++) {
      int edge = graph.incoming(symbol, i);
      if (drawn.get(graph.source(edge)) && EdgeKind.of(graph.kind(edge)).isPresent()) {
        visitor.accept(graph.source(edge));
      }
    }
  }

  @Override
  public List<Link> links(int symbol) {
    Map<Integer, Link> byTarget = new LinkedHashMap<>();
    for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
      int target = graph.target(edge);
      Optional<EdgeKind> kind = EdgeKind.of(graph.kind(edge));
      if (drawn.get(target) && kind.isPresent()) {
        byTarget.merge(target, new Link(symbol, target, kind.get(), 1), Link::and);
      }
    }
    return new ArrayList<>(byTarget.values());
  }

  @Override
  public long bytes(int symbol) {
    return graph.module().byteCount(symbol);
  }

  /// Whether the symbol is a variable.
  boolean isTable(int symbol) {
    return graph.module().kind(symbol) == SymbolKind.VARIABLE;
  }
}
