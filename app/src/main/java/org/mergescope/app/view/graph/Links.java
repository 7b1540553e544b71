package org.mergescope.app.view.graph;

import java.util.List;
import java.util.function.IntConsumer;

/// Who refers to whom, as far as it is to be drawn. Nodes are numbers: symbols, or whatever stands for several of them.
interface Links {
  /// All references from one node to another.
  record Link(int from, int to, EdgeKind kind, int count) {
    /// With further references between the same nodes.
    Link and(Link other) {
      return new Link(from, to, kind.or(other.kind()), count + other.count());
    }
  }

  /// Visits what a node refers to, in order of mention, possibly more than once.
  void forEachCallee(int node, IntConsumer visitor);

  /// Visits what refers to a node, in file order, possibly more than once.
  void forEachCaller(int node, IntConsumer visitor);

  /// What a node refers to, itself included, one link a target in order of first mention, of the most certain kind.
  List<Link> links(int node);

  /// How large a node is; the largest are shown first.
  long bytes(int node);
}
