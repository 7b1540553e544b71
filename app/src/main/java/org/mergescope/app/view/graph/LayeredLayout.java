package org.mergescope.app.view.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.mergescope.app.view.picture.Box;

/// A simple layered layout of our own, for where ELK fails or takes too long: layers by longest path, two sweeps that put
/// every place at the mean of its neighbours, columns stacked from the top. Long edges pass through places of their own,
/// so no edge crosses a node. Linear but for the sorting; no recursion.
final class LayeredLayout {
  private static final double GAP = 12;
  private static final double LANE = 6;
  private static final double CHANNEL = 28;
  private static final double PADDING = 16;

  private final GraphShape shape;
  private final int[] layers;
  private final List<List<Place>> columns = new ArrayList<>();
  private final List<List<Place>> ways = new ArrayList<>();

  /// A node, or where a long edge passes a layer.
  private static final class Place {
    private final int layer;
    private final double width;
    private final double height;
    private final List<Place> before = new ArrayList<>();
    private final List<Place> after = new ArrayList<>();
    private double rank;
    private double x;
    private double y;

    Place(int layer, double width, double height) {
      this.layer = layer;
      this.width = width;
      this.height = height;
    }

    double middle() {
      return y + height / 2;
    }
  }

  private LayeredLayout(GraphShape shape) {
    this.shape = shape;
    this.layers = new Layering(shape).layers();
  }

  static GraphLayout of(GraphShape shape) {
    return new LayeredLayout(shape).layout();
  }

  private GraphLayout layout() {
    List<Place> nodes = new ArrayList<>();
    for (int node = 0; node < layers.length; node++) {
      GraphShape.Size size = shape.sizes().get(node);
      nodes.add(place(layers[node], size.width(), size.height()));
    }
    shape.links().forEach(link -> ways.add(way(nodes, link)));
    for (int sweep = 0; sweep < 2; sweep++) {
      columns.forEach(column -> sort(column, true));
      columns.reversed().forEach(column -> sort(column, false));
    }
    double height = stack();
    double width = spread();
    List<Box> boxes = nodes.stream().map(it -> new Box(it.x, it.y, it.width, it.height)).toList();
    List<Route> routes = new ArrayList<>();
    for (int edge = 0; edge < ways.size(); edge++) {
      GraphShape.Link link = shape.links().get(edge);
      Route route = route(ways.get(edge));
      routes.add(layers[link.from()] <= layers[link.to()] ? route : route.reversed());
    }
    return new GraphLayout(boxes, routes, width, height, true);
  }

  private Place place(int layer, double width, double height) {
    while (columns.size() <= layer) {
      columns.add(new ArrayList<>());
    }
    Place place = new Place(layer, width, height);
    columns.get(layer).add(place);
    return place;
  }

  private List<Place> way(List<Place> nodes, GraphShape.Link link) {
    boolean forward = layers[link.from()] <= layers[link.to()];
    Place first = nodes.get(forward ? link.from() : link.to());
    Place last = nodes.get(forward ? link.to() : link.from());
    List<Place> way = new ArrayList<>(List.of(first));
    for (int layer = first.layer + 1; layer < last.layer; layer++) {
      way.add(place(layer, 0, 1));
    }
    way.add(last);
    for (int i = 1; i < way.size(); i++) {
      way.get(i - 1).after.add(way.get(i));
      way.get(i).before.add(way.get(i - 1));
    }
    return way;
  }

  private static void sort(List<Place> column, boolean onward) {
    for (Place place : column) {
      List<Place> neighbours = onward ? place.before : place.after;
      place.rank = neighbours.stream().mapToDouble(it -> it.rank).average().orElse(place.rank);
    }
    column.sort(Comparator.comparingDouble(place -> place.rank));
    for (int i = 0; i < column.size(); i++) {
      column.get(i).rank = i;
    }
  }

  /// Gives every place its height; the whole height comes back.
  private double stack() {
    double tallest = 0;
    for (List<Place> column : columns) {
      tallest = Math.max(tallest, column.stream().mapToDouble(place -> place.height + GAP).sum() - GAP);
    }
    for (List<Place> column : columns) {
      double y = PADDING;
      for (Place place : column) {
        place.y = y;
        y += place.height + GAP;
      }
    }
    return tallest + 2 * PADDING;
  }

  /// Gives every column its place from left to right, with a lane between columns for every source; the whole width
  /// comes back.
  private double spread() {
    double x = PADDING;
    for (List<Place> column : columns) {
      double widest = column.stream().mapToDouble(place -> place.width).max().orElse(0);
      for (Place place : column) {
        place.x = place.width == 0 ? x + widest / 2 : x;
      }
      x += widest + CHANNEL + LANE * column.size();
    }
    return columns.isEmpty() ? 2 * PADDING : x - CHANNEL - LANE * columns.getLast().size() + PADDING;
  }

  private Route route(List<Place> way) {
    List<Route.Point> points = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      Place from = way.get(i - 1);
      Place to = way.get(i);
      List<Place> column = columns.get(from.layer);
      double end = column.stream().mapToDouble(place -> place.x + place.width).max().orElse(0);
      double lane = end + CHANNEL / 2 + LANE * from.rank;
      points.add(new Route.Point(from.x + from.width, from.middle()));
      points.add(new Route.Point(lane, from.middle()));
      points.add(new Route.Point(lane, to.middle()));
      points.add(new Route.Point(to.x, to.middle()));
    }
    return Route.through(points);
  }

  /// Layers by longest path, edges that close a cycle turned round.
  private static final class Layering {
    private final GraphShape shape;
    private final List<List<Integer>> targets = new ArrayList<>();

    Layering(GraphShape shape) {
      this.shape = shape;
      shape.sizes().forEach(size -> targets.add(new ArrayList<>()));
      shape.links().forEach(link -> targets.get(link.from()).add(link.to()));
    }

    int[] layers() {
      int[] finished = finishOrder();
      int[] layers = new int[finished.length];
      Integer[] order = new Integer[finished.length];
      Arrays.setAll(order, node -> node);
      Arrays.sort(order, Comparator.comparingInt(node -> -finished[node]));
      List<List<Integer>> onward = new ArrayList<>();
      targets.forEach(any -> onward.add(new ArrayList<>()));
      for (GraphShape.Link link : shape.links()) {
        boolean forward = finished[link.from()] > finished[link.to()];
        onward.get(forward ? link.from() : link.to()).add(forward ? link.to() : link.from());
      }
      for (int node : order) {
        onward.get(node).forEach(target -> layers[target] = Math.max(layers[target], layers[node] + 1));
      }
      return layers;
    }

    /// When a depth-first walk leaves each node; an edge goes back where it leads to a node that is left later.
    private int[] finishOrder() {
      int[] finished = new int[targets.size()];
      int[] next = new int[targets.size()];
      boolean[] entered = new boolean[targets.size()];
      int clock = 0;
      for (int start : starts()) {
        Deque<Integer> path = new ArrayDeque<>();
        if (!entered[start]) {
          entered[start] = true;
          path.push(start);
        }
        while (!path.isEmpty()) {
          int node = path.peek();
          if (next[node] == targets.get(node).size()) {
            finished[path.pop()] = clock++;
          } else {
            int target = targets.get(node).get(next[node]++);
            if (!entered[target]) {
              entered[target] = true;
              path.push(target);
            }
          }
        }
      }
      return finished;
    }

    private List<Integer> starts() {
      List<Integer> first = new ArrayList<>();
      List<Integer> others = new ArrayList<>();
      for (int node = 0; node < targets.size(); node++) {
        (shape.sizes().get(node).first() ? first : others).add(node);
      }
      first.addAll(others);
      return first;
    }
  }
}
