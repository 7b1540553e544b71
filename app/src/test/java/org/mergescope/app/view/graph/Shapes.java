package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Shapes for tests.
final class Shapes {
  private static final Pattern NAME = Pattern.compile("\\w+");

  private Shapes() {}

  /// Lines such as `main -> a b`; the first node named is the root.
  static GraphShape of(String lines) {
    Map<String, Integer> nodes = new LinkedHashMap<>();
    List<GraphShape.Link> links = new ArrayList<>();
    lines.lines().forEach(line -> {
      List<String> names = NAME.matcher(line).results().map(MatchResult::group).toList();
      names.forEach(name -> nodes.putIfAbsent(name, nodes.size()));
      names.stream().skip(1).forEach(name ->
          links.add(new GraphShape.Link(number(nodes, names.getFirst()), number(nodes, name), EdgeKind.CALL)));
    });
    List<GraphShape.Size> sizes = new ArrayList<>();
    for (String name : nodes.keySet()) {
      sizes.add(new GraphShape.Size(60 + 8 * name.length(), 26, sizes.isEmpty()));
    }
    return new GraphShape(sizes, links);
  }

  private static int number(Map<String, Integer> nodes, String name) {
    return nodes.getOrDefault(name, -1);
  }

  /// So many nodes in levels, 2.5 links a node, some of them back, some nodes alone.
  static GraphShape levelled(int nodes, long seed) {
    Random random = new Random(seed);
    List<GraphShape.Size> sizes = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      sizes.add(new GraphShape.Size(60 + random.nextInt(160), 26, node == 0));
    }
    Map<GraphShape.Link, Integer> links = new LinkedHashMap<>();
    int linked = Math.max(1, nodes * 9 / 10);
    for (int i = 0; i < nodes * 5 / 2; i++) {
      int from = random.nextInt(linked);
      int to = Math.min(linked - 1, from + 1 + (int) Math.abs(random.nextGaussian() * nodes / 6));
      EdgeKind kind = random.nextInt(8) == 0 ? EdgeKind.ADDRESS : EdgeKind.CALL;
      boolean back = random.nextInt(20) == 0;
      if (from != to) {
        links.put(back ? new GraphShape.Link(to, from, EdgeKind.CALL) : new GraphShape.Link(from, to, kind), i);
      }
    }
    return new GraphShape(sizes, List.copyOf(links.keySet()));
  }
}
