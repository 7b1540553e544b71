package org.mergescope.app.view.graph;

import java.util.List;

/// A scene and where its nodes and edges are.
record GraphDrawing(GraphScene scene, GraphShape shape, GraphLayout layout) {
  static final GraphDrawing EMPTY = new GraphDrawing(
      new GraphScene(new GraphQuery.Whole(-1), List.of(), List.of(), List.of(), 0),
      new GraphShape(List.of(), List.of()),
      GraphLayout.EMPTY);

  boolean isEmpty() {
    return scene.nodes().isEmpty();
  }

  GraphDrawing with(GraphScene restated) {
    return new GraphDrawing(restated, shape, layout);
  }

  GraphDrawing with(GraphLayout better) {
    return new GraphDrawing(scene, shape, better);
  }
}
