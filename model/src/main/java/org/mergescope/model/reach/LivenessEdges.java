package org.mergescope.model.reach;

import java.util.BitSet;
import org.mergescope.model.callgraph.CallGraph;

/// The edges that the liveness walk follows, between live symbols, as compressed rows in both directions. Nodes are the
/// symbols and, numbered on from them, the comdats: whoever mentions a member of a comdat leads to the comdat's node,
/// which leads to each of its members. So members live together, while each has what its own text mentions.
final class LivenessEdges {
  private final Reachability reachability;
  private final CallGraph graph;
  private final ComdatMembers comdats;
  private final int symbols;
  private final int[] firstOut;
  private final int[] targets;
  private final int[] firstIn;
  private final int[] sources;
  private final BitSet roots = new BitSet();

  /// Collects them. Cost: linear in symbols and references.
  LivenessEdges(Reachability reachability) {
    this.reachability = reachability;
    this.graph = reachability.graph();
    this.comdats = ComdatMembers.of(graph);
    this.symbols = graph.module().symbolCount();
    int nodes = symbols + graph.module().comdatCount();
    this.firstOut = new int[nodes + 1];
    this.firstIn = new int[nodes + 1];
    forEach((source, target) -> {
      firstOut[source + 1]++;
      firstIn[target + 1]++;
    });
    for (int node = 0; node < nodes; node++) {
      firstOut[node + 1] += firstOut[node];
      firstIn[node + 1] += firstIn[node];
    }
    this.targets = new int[firstOut[nodes]];
    this.sources = new int[firstOut[nodes]];
    int[] nextOut = firstOut.clone();
    int[] nextIn = firstIn.clone();
    forEach((source, target) -> {
      targets[nextOut[source]++] = target;
      sources[nextIn[target]++] = source;
    });
    for (int symbol = 0; symbol < symbols; symbol++) {
      if (reachability.isRoot(symbol)) {
        roots.set(node(symbol));
        roots.set(symbol);
      }
    }
  }

  private interface Sink {
    void edge(int source, int target);
  }

  private void forEach(Sink sink) {
    BitSet seenComdats = new BitSet();
    for (int symbol = 0; symbol < symbols; symbol++) {
      if (!reachability.isLive(symbol)) {
        continue;
      }
      int comdat = comdats.comdat(symbol);
      if (comdat >= 0 && !seenComdats.get(comdat)) {
        seenComdats.set(comdat);
        for (int member : comdats.members(comdat)) {
          sink.edge(symbols + comdat, member);
        }
      }
      for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
        if (reachability.follows(edge)) {
          sink.edge(symbol, node(graph.target(edge)));
        }
      }
    }
    for (VirtualCalls.Call call : reachability.virtualCalls()) {
      if (reachability.mentions(call.caller())) {
        sink.edge(call.caller(), node(call.callee()));
      }
    }
  }

  int nodes() {
    return firstOut.length - 1;
  }

  /// Whether the node is a comdat's.
  boolean isComdat(int node) {
    return node >= symbols;
  }

  /// The node that mentions of a symbol lead to: its comdat's where it has one, else its own.
  int node(int symbol) {
    int comdat = comdats.comdat(symbol);
    return comdat < 0 ? symbol : symbols + comdat;
  }

  /// The members of a comdat's node.
  int[] members(int node) {
    return comdats.members(node - symbols);
  }

  /// Whether the walk starts at the node: a root, or the comdat of one.
  boolean isRoot(int node) {
    return roots.get(node);
  }

  int outDegree(int node) {
    return firstOut[node + 1] - firstOut[node];
  }

  int target(int node, int i) {
    return targets[firstOut[node] + i];
  }

  int inDegree(int node) {
    return firstIn[node + 1] - firstIn[node];
  }

  int source(int node, int i) {
    return sources[firstIn[node] + i];
  }

  /// The first mention by which a symbol's text leads to a node; the one that stands first, virtual calls last.
  WhyKept.Step step(int symbol, int node) {
    for (int edge = graph.firstEdge(symbol); edge < graph.firstEdge(symbol + 1); edge++) {
      if (reachability.follows(edge) && node(graph.target(edge)) == node) {
        return reachability.step(edge);
      }
    }
    for (int call = 0; call < reachability.virtualCalls().size(); call++) {
      VirtualCalls.Call found = reachability.virtualCalls().get(call);
      if (found.caller() == symbol && node(found.callee()) == node) {
        return reachability.step(graph.edgeCount() + call);
      }
    }
    throw new IllegalArgumentException("no edge from " + symbol + " to " + node);
  }
}
