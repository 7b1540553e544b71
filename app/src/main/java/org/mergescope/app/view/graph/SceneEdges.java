package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The edges between the symbols of a scene, told apart into those that are always drawn and the quiet ones: edges to a
/// function that so many call that lines to it would hide everything else. Those are numbers on the nodes, and lines
/// only while one of their ends is pointed at.
record SceneEdges(List<GraphEdge> drawn, List<GraphEdge> quiet, BitSet recursive) {
  private static final int MANY_CALLERS = 5;
  /// With so few edges none is too many.
  private static final int FEW_EDGES = 40;

  /// @param symbols those shown; the numbers of their nodes are their places here
  /// @param focus the node whose edges are never quiet, or -1
  static SceneEdges of(Links graph, List<Integer> symbols, int focus) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int node = 0; node < symbols.size(); node++) {
      places.put(symbols.get(node), node);
    }
    List<GraphEdge> all = new ArrayList<>();
    BitSet recursive = new BitSet();
    for (int from = 0; from < symbols.size(); from++) {
      for (Links.Link link : graph.links(symbols.get(from))) {
        int to = places.getOrDefault(link.to(), -1);
        if (to == from) {
          recursive.set(from);
        } else if (to >= 0) {
          all.add(new GraphEdge(from, to, link.kind(), link.count()));
        }
      }
    }
    int[] callers = new int[symbols.size()];
    all.forEach(edge -> callers[edge.to()]++);
    List<GraphEdge> drawn = new ArrayList<>();
    List<GraphEdge> quiet = new ArrayList<>();
    for (GraphEdge edge : all) {
      boolean crowd = callers[edge.to()] > MANY_CALLERS && edge.to() != focus && edge.from() != focus;
      (crowd && all.size() > FEW_EDGES ? quiet : drawn).add(edge);
    }
    return new SceneEdges(List.copyOf(drawn), List.copyOf(quiet), recursive);
  }

  int quietCallers(int node) {
    return (int) quiet.stream().filter(edge -> edge.to() == node).count();
  }

  int quietCallees(int node) {
    return (int) quiet.stream().filter(edge -> edge.from() == node).count();
  }
}
