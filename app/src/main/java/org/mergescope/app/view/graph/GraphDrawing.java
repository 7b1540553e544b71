package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;

/// A scene and where its nodes and edges are.
///
/// @param pinned nodes that the user put where they are
record GraphDrawing(GraphScene scene, GraphShape shape, GraphLayout layout, BitSet pinned) {
  static final GraphDrawing EMPTY = new GraphDrawing(
      new GraphScene(new GraphQuery.Whole(-1), List.of(), List.of(), List.of(), 0),
      new GraphShape(List.of(), List.of()),
      GraphLayout.EMPTY,
      new BitSet());

  boolean isEmpty() {
    return scene.nodes().isEmpty();
  }

  GraphDrawing with(GraphScene restated) {
    return new GraphDrawing(restated, shape, layout, pinned);
  }

  /// With some nodes where the user put them.
  GraphDrawing with(Pins pins) {
    return new GraphDrawing(scene, shape, pins.applied(scene, layout), pins.nodes(scene));
  }

  GraphDrawing with(GraphLayout better) {
    return new GraphDrawing(scene, shape, better, pinned);
  }
}
