package org.mergescope.model.callgraph;

import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;

/// Every reference between symbols of a module: nodes are symbol ids, edges are numbered by source, then by place in the
/// text. Frozen, safe for any thread; all accessors take constant time unless they say otherwise.
public final class CallGraph {
  private CallGraph() {}

  /// Builds the graph of a module. Cost: linear in symbols and references.
  public static CallGraph of(ModuleIndex module) {
    throw new UnsupportedOperationException(module.toString());
  }

  /// The module whose symbols are the nodes.
  public ModuleIndex module() {
    throw new UnsupportedOperationException();
  }

  /// Number of edges, weak ones included.
  public int edgeCount() {
    throw new UnsupportedOperationException();
  }

  /// First edge that leaves a node; the node's edges are `[firstEdge(n), firstEdge(n + 1))`.
  public int firstEdge(int node) {
    throw new UnsupportedOperationException("" + node);
  }

  /// Where the edge leaves from.
  public int source(int edge) {
    throw new UnsupportedOperationException("" + edge);
  }

  /// Where the edge points.
  public int target(int edge) {
    throw new UnsupportedOperationException("" + edge);
  }

  /// How the source mentions the target.
  public ReferenceKind kind(int edge) {
    throw new UnsupportedOperationException("" + edge);
  }

  /// Offset of the mention's `@` in the module's text.
  public long offset(int edge) {
    throw new UnsupportedOperationException("" + edge);
  }

  /// How many edges point at a node.
  public int inDegree(int node) {
    throw new UnsupportedOperationException("" + node);
  }

  /// The `i`-th edge that points at a node, in the order of sources.
  public int incoming(int node, int i) {
    throw new UnsupportedOperationException(node + " " + i);
  }

  /// Distinct targets of strong edges, in order of first mention, itself left out. Cost: the node's edges.
  public int[] callees(int node) {
    throw new UnsupportedOperationException("" + node);
  }

  /// Distinct sources of strong edges, in file order, itself left out. Cost: the node's incoming edges.
  public int[] callers(int node) {
    throw new UnsupportedOperationException("" + node);
  }
}
