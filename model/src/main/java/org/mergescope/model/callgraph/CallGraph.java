package org.mergescope.model.callgraph;

import java.util.Arrays;
import java.util.BitSet;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;

/// Every reference between symbols of a module: nodes are symbol ids, edges are numbered by source, then by place in the
/// text. Frozen, safe for any thread; all accessors take constant time unless they say otherwise.
public final class CallGraph {
  private final ModuleIndex module;
  private final int[] sources;
  private final int[] firstIncoming;
  private final int[] incoming;

  private CallGraph(ModuleIndex module, int[] sources, int[] firstIncoming, int[] incoming) {
    this.module = module;
    this.sources = sources;
    this.firstIncoming = firstIncoming;
    this.incoming = incoming;
  }

  /// Builds the graph of a module. Cost: linear in symbols and references.
  public static CallGraph of(ModuleIndex module) {
    int nodes = module.symbolCount();
    int edges = module.firstReference(nodes);
    int[] sources = new int[edges];
    int[] firstIncoming = new int[nodes + 1];
    for (int node = 0; node < nodes; node++) {
      Arrays.fill(sources, module.firstReference(node), module.firstReference(node + 1), node);
    }
    for (int edge = 0; edge < edges; edge++) {
      firstIncoming[module.referenceTarget(edge) + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      firstIncoming[node + 1] += firstIncoming[node];
    }
    int[] next = firstIncoming.clone();
    int[] incoming = new int[edges];
    for (int edge = 0; edge < edges; edge++) {
      incoming[next[module.referenceTarget(edge)]++] = edge;
    }
    return new CallGraph(module, sources, firstIncoming, incoming);
  }

  /// The module whose symbols are the nodes.
  public ModuleIndex module() {
    return module;
  }

  /// Number of edges, weak ones included.
  public int edgeCount() {
    return sources.length;
  }

  /// First edge that leaves a node; the node's edges are `[firstEdge(n), firstEdge(n + 1))`.
  public int firstEdge(int node) {
    return module.firstReference(node);
  }

  /// Where the edge leaves from.
  public int source(int edge) {
    return sources[edge];
  }

  /// Where the edge points.
  public int target(int edge) {
    return module.referenceTarget(edge);
  }

  /// How the source mentions the target.
  public ReferenceKind kind(int edge) {
    return module.referenceKind(edge);
  }

  /// Offset of the mention's `@` in the module's text.
  public long offset(int edge) {
    return module.referenceOffset(edge);
  }

  /// The edge of a node whose mention's `@` stands at an offset, or -1. Cost: logarithmic in the node's edges.
  public int edgeAt(int node, long offset) {
    int low = firstEdge(node);
    int high = firstEdge(node + 1) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (offset(middle) == offset) {
        return middle;
      }
      if (offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// How many edges point at a node.
  public int inDegree(int node) {
    return firstIncoming[node + 1] - firstIncoming[node];
  }

  /// The `i`-th edge that points at a node, in the order of sources.
  public int incoming(int node, int i) {
    return incoming[firstIncoming[node] + i];
  }

  /// Distinct targets of strong edges, in order of first mention, itself left out. Cost: the node's edges.
  public int[] callees(int node) {
    int from = firstEdge(node);
    int[] found = new int[firstEdge(node + 1) - from];
    BitSet seen = new BitSet();
    seen.set(node);
    int count = 0;
    for (int edge = from; edge < from + found.length; edge++) {
      int target = target(edge);
      if (kind(edge).isStrong() && !seen.get(target)) {
        seen.set(target);
        found[count++] = target;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /// Distinct sources of strong edges, in file order, itself left out. Cost: the node's incoming edges.
  public int[] callers(int node) {
    int[] found = new int[inDegree(node)];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      int edge = incoming(node, i);
      int source = source(edge);
      boolean repeated = count > 0 && found[count - 1] == source;
      if (kind(edge).isStrong() && source != node && !repeated) {
        found[count++] = source;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
