package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/// The symbols around a focus, level by level, the nearest levels first, within a budget.
///
/// @param symbols those shown, the focus first
/// @param bundles those not shown, a bundle a level
/// @param total how many there would be without a budget
record Neighbourhood(List<Integer> symbols, List<Bundle> bundles, int total) {
  /// The symbols of one level that are left out.
  ///
  /// @param level distance from the focus, negative on the callers' side; 0 inside a chain
  /// @param beside the shown symbols that refer to them, or that they refer to
  record Bundle(int level, int hidden, Set<Integer> beside) {
    Bundle {
      beside = new TreeSet<>(beside);
    }
  }

  Neighbourhood {
    symbols = List.copyOf(symbols);
    bundles = List.copyOf(bundles);
  }

  /// A chain: of a long one both ends, and a bundle of level 0 between them.
  static Neighbourhood chain(List<Integer> chain, int most) {
    if (chain.size() <= most + 1) {
      return new Neighbourhood(chain, List.of(), chain.size());
    }
    int head = most / 2;
    int tail = chain.size() - (most - head);
    List<Integer> ends = new ArrayList<>(chain.subList(0, head));
    ends.addAll(chain.subList(tail, chain.size()));
    Bundle between = new Bundle(0, tail - head, Set.of(chain.get(head - 1), chain.get(tail)));
    return new Neighbourhood(ends, List.of(between), chain.size());
  }

  static Neighbourhood of(Links graph, GraphQuery.Around query) {
    Collector collector = new Collector(graph, query.budget(), query.focus());
    List<Integer> callers = List.of(query.focus());
    List<Integer> callees = callers;
    for (int distance = 1; distance <= Math.max(query.callers(), query.callees()); distance++) {
      if (distance <= query.callees()) {
        callees = collector.level(distance, callees);
      }
      if (distance <= query.callers()) {
        callers = collector.level(-distance, callers);
      }
    }
    return new Neighbourhood(collector.shown, collector.bundles, total(graph, query));
  }

  /// The largest of many nodes that are not around anything.
  static Neighbourhood largest(Links graph, List<Integer> nodes, int most) {
    List<Integer> largestFirst = largestFirst(graph, nodes);
    return new Neighbourhood(
        largestFirst.subList(0, Math.min(most, largestFirst.size())), List.of(), largestFirst.size());
  }

  /// Each is asked for its bytes once: a hub has thousands of neighbours, a cycle thousands of members.
  private static List<Integer> largestFirst(Links graph, Collection<Integer> nodes) {
    return nodes.stream()
        .map(node -> new Sized(node, graph.bytes(node)))
        .sorted(Comparator.comparingLong(Sized::bytes).reversed().thenComparingInt(Sized::node))
        .map(Sized::node)
        .toList();
  }

  private record Sized(int node, long bytes) {}

  private static int total(Links graph, GraphQuery.Around query) {
    BitSet seen = new BitSet();
    seen.set(query.focus());
    for (boolean back : new boolean[] {false, true}) {
      BitSet level = new BitSet();
      level.set(query.focus());
      for (int distance = 1; distance <= (back ? query.callers() : query.callees()); distance++) {
        BitSet next = new BitSet();
        level.stream().forEach(symbol -> visit(graph, back, symbol, next::set));
        next.andNot(seen);
        seen.or(next);
        level = next;
      }
    }
    return seen.cardinality();
  }

  private static void visit(Links graph, boolean back, int symbol, IntConsumer visitor) {
    if (back) {
      graph.forEachCaller(symbol, visitor);
    } else {
      graph.forEachCallee(symbol, visitor);
    }
  }

  /// Collects level after level.
  private static final class Collector {
    private final Links graph;
    private final Budget budget;
    private final BitSet seen = new BitSet();
    private final List<Integer> shown = new ArrayList<>();
    private final List<Bundle> bundles = new ArrayList<>();
    private int extra;

    Collector(Links graph, Budget budget, int focus) {
      this.graph = graph;
      this.budget = budget;
      this.extra = budget.extra();
      seen.set(focus);
      shown.add(focus);
    }

    /// Takes the next level, the largest symbols first; returns those taken.
    List<Integer> level(int level, List<Integer> from) {
      Set<Integer> candidates = new LinkedHashSet<>();
      from.forEach(symbol -> visit(graph, level < 0, symbol, candidates::add));
      candidates.removeIf(seen::get);
      List<Integer> largestFirst = largestFirst(graph, candidates);
      int count = count(level, largestFirst.size());
      List<Integer> taken = List.copyOf(largestFirst.subList(0, count));
      taken.forEach(seen::set);
      shown.addAll(taken);
      if (count < largestFirst.size()) {
        bundle(level, from, new LinkedHashSet<>(largestFirst.subList(count, largestFirst.size())));
      }
      return taken;
    }

    /// How many of a level's candidates are taken; a last single one rather than "+1 more".
    private int count(int level, int candidates) {
      int left = Math.max(0, budget.limit() - shown.size());
      int usual = Math.min(candidates, budget.limitAt(level));
      int more = Math.min(extra, candidates - usual);
      extra -= more;
      int count = Math.min(usual + more, left);
      return candidates - count == 1 ? candidates : count;
    }

    private void bundle(int level, List<Integer> from, Set<Integer> hidden) {
      Set<Integer> beside = new TreeSet<>();
      for (int symbol : from) {
        visit(graph, level < 0, symbol, other -> {
          if (hidden.contains(other)) {
            beside.add(symbol);
          }
        });
      }
      bundles.add(new Bundle(level, hidden.size(), beside));
    }
  }
}
