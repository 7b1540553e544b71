package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.mergescope.model.ir.ReferenceKind;

/// Several chains that keep a symbol and have no symbol in common but their ends: independent reasons, each of which
/// has to go before the symbol can. The roots and the symbol are the ends, and so is the comdat of the symbol. A comdat
/// between counts as one symbol. Found as a flow from the symbol back to the roots, one shortest augmenting path after
/// the other (Edmonds and Karp, JACM 1972), so that there are as many chains as there can be.
public final class DisjointChains {
  private static final int NONE = -1;

  private final Reachability reachability;
  private final LivenessEdges edges;
  private final int symbol;
  private final int end;
  /// On a chain, the node before and the node after, seen from the symbol.
  private final int[] nearer;
  private final int[] farther;
  private final BitSet directRoots = new BitSet();
  /// The state that a state of the search was reached from: `2 * node` is before the node, one more is behind it.
  private final int[] from;
  private final int[] queue;

  private DisjointChains(Reachability reachability, int symbol) {
    this.reachability = reachability;
    this.edges = new LivenessEdges(reachability);
    this.symbol = symbol;
    this.end = edges.node(symbol);
    this.nearer = new int[edges.nodes()];
    this.farther = new int[edges.nodes()];
    this.from = new int[2 * edges.nodes()];
    this.queue = new int[2 * edges.nodes()];
    Arrays.fill(nearer, NONE);
    Arrays.fill(farther, NONE);
  }

  /// At most `most` chains, the shortest first; none where the symbol is dead or itself a root. Cost: that of the
  /// references between live symbols, for each chain.
  public static List<WhyKept.Chain> of(Reachability reachability, int symbol, int most) {
    if (!(WhyKept.explain(reachability, symbol) instanceof WhyKept.Chain shortest)) {
      return List.of();
    }
    DisjointChains search = new DisjointChains(reachability, symbol);
    if (search.edges.isRoot(search.end)) {
      return most > 0 ? List.of(shortest) : List.of();
    }
    int found = 0;
    while (found < most && search.augment()) {
      found++;
    }
    List<WhyKept.Chain> chains = new ArrayList<>(search.chains());
    chains.sort(Comparator.comparingInt(chain -> chain.steps().size()));
    return List.copyOf(chains);
  }

  private boolean augment() {
    Arrays.fill(from, NONE);
    int start = 2 * end + 1;
    from[start] = start;
    from[2 * end] = start;
    int queued = 0;
    queue[queued++] = start;
    for (int i = 0; i < queued; i++) {
      int state = queue[i];
      int node = state / 2;
      if (state % 2 == 0) {
        queued = visit(nearer[node] == NONE ? state + 1 : 2 * nearer[node] + 1, state, queued);
        continue;
      }
      if (node != end && nearer[node] != NONE) {
        queued = visit(state - 1, state, queued);
      }
      for (int k = 0; k < edges.inDegree(node); k++) {
        int source = edges.source(node, k);
        if (source == farther[node] || (node == end && directRoots.get(source))) {
          continue;
        }
        if (edges.isRoot(source)) {
          apply(source, state);
          return true;
        }
        if (node != end || nearer[source] != end) {
          queued = visit(2 * source, state, queued);
        }
      }
    }
    return false;
  }

  private int visit(int state, int before, int queued) {
    if (from[state] != NONE) {
      return queued;
    }
    from[state] = before;
    queue[queued] = state;
    return queued + 1;
  }

  /// Turns the way that was found from the end to a root into chains.
  private void apply(int root, int last) {
    List<Integer> way = new ArrayList<>();
    for (int state = last; state != 2 * end + 1; state = from[state]) {
      way.add(state);
    }
    way.add(2 * end + 1);
    List<Integer> states = way.reversed();
    for (int i = 1; i < states.size(); i++) {
      int node = states.get(i - 1) / 2;
      if (states.get(i - 1) % 2 == 0 && states.get(i) / 2 != node) {
        nearer[node] = NONE;
        farther[states.get(i) / 2] = NONE;
      }
    }
    for (int i = 1; i < states.size(); i++) {
      int node = states.get(i - 1) / 2;
      if (states.get(i - 1) % 2 == 1 && states.get(i) / 2 != node) {
        connect(node, states.get(i) / 2);
      }
    }
    if (last / 2 == end) {
      directRoots.set(root);
    } else {
      farther[last / 2] = root;
    }
  }

  private void connect(int near, int far) {
    nearer[far] = near;
    if (near != end) {
      farther[near] = far;
    }
  }

  private List<WhyKept.Chain> chains() {
    List<WhyKept.Chain> chains = new ArrayList<>();
    BitSet seen = new BitSet();
    for (int k = 0; k < edges.inDegree(end); k++) {
      int source = edges.source(end, k);
      boolean first = directRoots.get(source) || nearer[source] == end;
      if (first && !seen.get(source)) {
        seen.set(source);
        chains.add(chain(source));
      }
    }
    return chains;
  }

  private WhyKept.Chain chain(int first) {
    List<Integer> nodes = new ArrayList<>(List.of(end));
    for (int node = first; node != NONE; node = edges.isRoot(node) ? NONE : farther[node]) {
      nodes.add(node);
    }
    List<Integer> way = new ArrayList<>(nodes.reversed());
    if (edges.isComdat(end)) {
      way.add(symbol);
    }
    List<WhyKept.Step> steps = new ArrayList<>();
    int root = way.getFirst();
    if (edges.isComdat(root)) {
      int member = way.get(1);
      root = Arrays.stream(edges.members(root)).filter(reachability::isRoot).findFirst().orElseThrow();
      steps.add(new WhyKept.Step(root, member, ReferenceKind.COMDAT, -1));
    }
    for (int i = edges.isComdat(way.getFirst()) ? 1 : 0; i < way.size() - 1; i++) {
      WhyKept.Step step = edges.step(way.get(i), way.get(i + 1));
      steps.add(step);
      if (edges.isComdat(way.get(i + 1))) {
        i++;
        int member = way.get(i + 1);
        if (member != step.to()) {
          steps.add(new WhyKept.Step(step.to(), member, ReferenceKind.COMDAT, -1));
        }
      }
    }
    return new WhyKept.Chain(root, steps);
  }
}
