package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// Where nodes are that the user put somewhere, by their keys. Immutable.
record Pins(Map<Integer, Route.Point> places) {
  static final Pins NONE = new Pins(Map.of());

  Pins {
    places = Map.copyOf(places);
  }

  Pins with(int key, double x, double y) {
    Map<Integer, Route.Point> more = new TreeMap<>(places);
    more.put(key, new Route.Point(x, y));
    return new Pins(more);
  }

  Pins without(int key) {
    Map<Integer, Route.Point> fewer = new TreeMap<>(places);
    fewer.remove(key);
    return new Pins(fewer);
  }

  boolean has(int key) {
    return places.containsKey(key);
  }

  /// A layout with the pinned nodes where they were put, and their edges led there.
  GraphLayout applied(GraphScene scene, GraphLayout layout) {
    GraphLayout moved = layout;
    for (int node = 0; node < scene.nodes().size(); node++) {
      Route.Point place = places.get(scene.nodes().get(node).key());
      if (place != null) {
        moved = moved.moved(scene.edges(), node, place.x(), place.y());
      }
    }
    return moved;
  }

  /// The nodes of a scene that are pinned.
  BitSet nodes(GraphScene scene) {
    BitSet pinned = new BitSet();
    for (int node = 0; node < scene.nodes().size(); node++) {
      pinned.set(node, has(scene.nodes().get(node).key()));
    }
    return pinned;
  }
}
