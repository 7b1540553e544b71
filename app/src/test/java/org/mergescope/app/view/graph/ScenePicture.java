package org.mergescope.app.view.graph;

import java.util.stream.Collectors;

/// A scene as lines of text, for tests: nodes with their states, then edges.
final class ScenePicture {
  private ScenePicture() {}

  static String of(GraphScene scene) {
    return scene.nodes().stream().map(ScenePicture::node).collect(Collectors.joining("\n", "", "\n"))
        + scene.edges().stream().map(edge -> edge(scene, edge)).collect(Collectors.joining("\n", "", "\n"));
  }

  static String nodes(GraphScene scene) {
    return scene.nodes().stream().map(GraphNode::label).collect(Collectors.joining(" "));
  }

  private static String node(GraphNode node) {
    return switch (node) {
      case GraphNode.Symbol it -> it.label() + " " + it.state() + (it.traits().recursive() ? " recursive" : "")
          + (it.traits().note().isEmpty() ? "" : " (" + it.traits().note() + ")");
      case GraphNode.Group it -> it.label() + " " + it.state() + (it.note().isEmpty() ? "" : " (" + it.note() + ")");
      case GraphNode.More it -> it.label() + " at " + it.level();
    };
  }

  private static String edge(GraphScene scene, GraphEdge edge) {
    String arrow = switch (edge.kind()) {
      case CALL -> " -> ";
      case ADDRESS -> " ~> ";
      case TABLE -> " t> ";
      case POSSIBLE -> " ?> ";
      case KEEPS -> " => ";
    };
    String count = edge.count() > 1 ? " ×" + edge.count() : "";
    return scene.nodes().get(edge.from()).label() + arrow + scene.nodes().get(edge.to()).label() + count;
  }
}
