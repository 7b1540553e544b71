package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.mergescope.app.view.Texts;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.reach.IndirectCall;
import org.mergescope.model.reach.IndirectCalls;

/// Who mentions a symbol and whom it mentions, each once, with the first way it does and how often.
final class Neighbours {
  private static final int MOST_POSSIBLE = 100;

  private final Map<Integer, Mentions> found = new LinkedHashMap<>();

  private record Mentions(ReferenceKind first, int count) {}

  private Neighbours() {}

  /// The symbols whose text keeps this one alive, in file order.
  static List<Neighbour> callers(CallGraph graph, int symbol) {
    Neighbours neighbours = new Neighbours();
    for (int i = 0; i < graph.inDegree(symbol); i++) {
      neighbours.add(graph, symbol, graph.incoming(symbol, i), graph::source);
    }
    return neighbours.list();
  }

  /// The symbols that this one's text keeps alive, in order of first mention.
  static List<Neighbour> callees(CallGraph graph, int symbol) {
    Neighbours neighbours = new Neighbours();
    for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
      neighbours.add(graph, symbol, edge, graph::target);
    }
    return neighbours.list();
  }

  /// The functions that calls through pointers in this one may reach and that are not among `certain`, in file order of
  /// the calls; none for calls that may reach more than a list can show.
  static List<Neighbour> possibleCallees(IndirectCalls calls, int symbol, List<Neighbour> certain) {
    Map<Integer, Neighbour> possible = new LinkedHashMap<>();
    for (IndirectCall call : calls.in(symbol)) {
      int among = call.targets().size();
      for (int i = 0; among <= MOST_POSSIBLE && i < among; i++) {
        int target = call.targets().get(i);
        possible.putIfAbsent(target, new Neighbour(target, Texts.text("inspector.possible", among)));
      }
    }
    certain.forEach(neighbour -> possible.remove(neighbour.symbol()));
    return List.copyOf(possible.values());
  }

  /// How many mentions put the symbol's address where a call through a pointer may find it.
  static int addressesTaken(CallGraph graph, int symbol) {
    int taken = 0;
    for (int i = 0; i < graph.inDegree(symbol); i++) {
      taken += graph.kind(graph.incoming(symbol, i)).takesAddress() ? 1 : 0;
    }
    return taken;
  }

  private void add(CallGraph graph, int symbol, int edge, IntUnaryOperator end) {
    int other = end.applyAsInt(edge);
    if (other != symbol && graph.kind(edge).isStrong()) {
      found.merge(other, new Mentions(graph.kind(edge), 1), (old, one) -> new Mentions(old.first(), old.count() + 1));
    }
  }

  private List<Neighbour> list() {
    List<Neighbour> list = new ArrayList<>(found.size());
    found.forEach((symbol, mentions) -> list.add(
        new Neighbour(symbol, Texts.text("inspector.mentions", mentions.first().verb(), mentions.count()))));
    return list;
  }
}
