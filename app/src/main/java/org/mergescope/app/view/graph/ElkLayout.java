package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.mergescope.app.view.picture.Box;

/// Layout by ELK's layered algorithm, left to right. Deterministic. Recurses deeply: needs a thread with a deep stack.
final class ElkLayout {
  private static final int CAREFUL_UP_TO = 100;

  private ElkLayout() {}

  static {
    LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  static GraphLayout of(GraphShape shape) {
    ElkNode root = graph(shape);
    List<ElkNode> nodes = new ArrayList<>();
    for (GraphShape.Size size : shape.sizes()) {
      ElkNode node = ElkGraphUtil.createNode(root);
      node.setDimensions(size.width(), size.height());
      if (size.first()) {
        node.setProperty(LayeredOptions.LAYERING_LAYER_CONSTRAINT, LayerConstraint.FIRST);
        node.setProperty(LayeredOptions.PRIORITY, shape.sizes().size());
      }
      nodes.add(node);
    }
    List<ElkEdge> edges = new Bundles(shape, nodes).edges();
    new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
    List<Box> boxes = nodes.stream().map(ElkLayout::box).toList();
    List<Route> routes = edges.stream().map(ElkLayout::route).toList();
    return new GraphLayout(boxes, routes, root.getWidth(), root.getHeight(), false);
  }

  private static ElkNode graph(GraphShape shape) {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    root.setProperty(LayeredOptions.THOROUGHNESS, shape.sizes().size() <= CAREFUL_UP_TO ? 3 : 1);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 10.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 24.0);
    root.setProperty(LayeredOptions.ASPECT_RATIO, 1.0);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(16));
    return root;
  }

  private static Box box(ElkNode node) {
    return new Box(node.getX(), node.getY(), node.getWidth(), node.getHeight());
  }

  private static Route route(ElkEdge edge) {
    List<Route.Point> points = new ArrayList<>();
    for (ElkEdgeSection section : edge.getSections()) {
      points.add(new Route.Point(section.getStartX(), section.getStartY()));
      for (ElkBendPoint bend : section.getBendPoints()) {
        points.add(new Route.Point(bend.getX(), bend.getY()));
      }
      points.add(new Route.Point(section.getEndX(), section.getEndY()));
    }
    return Route.through(points);
  }

  /// Lets edges share a way where that says nothing wrong: those of one kind out of one node, or, for a node that many
  /// lead to, those into it. No edge is in two bundles, so a common line always has one end that is clear.
  private static final class Bundles {
    private static final int MANY = 4;

    private final GraphShape shape;
    private final List<ElkNode> nodes;
    private final int[] incoming;
    private final Map<PortKey, ElkPort> ports = new HashMap<>();

    private record PortKey(int node, PortSide side, EdgeKind kind) {}

    Bundles(GraphShape shape, List<ElkNode> nodes) {
      this.shape = shape;
      this.nodes = nodes;
      incoming = new int[nodes.size()];
      shape.links().forEach(link -> incoming[link.to()]++);
      nodes.forEach(node -> node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE));
    }

    List<ElkEdge> edges() {
      List<ElkEdge> edges = new ArrayList<>();
      for (GraphShape.Link link : shape.links()) {
        ElkNode from = nodes.get(link.from());
        ElkNode to = nodes.get(link.to());
        edges.add(incoming[link.to()] > MANY
            ? ElkGraphUtil.createSimpleEdge(from, port(new PortKey(link.to(), PortSide.WEST, link.kind())))
            : ElkGraphUtil.createSimpleEdge(port(new PortKey(link.from(), PortSide.EAST, link.kind())), to));
      }
      return edges;
    }

    private ElkPort port(PortKey key) {
      return ports.computeIfAbsent(key, it -> {
        ElkPort port = ElkGraphUtil.createPort(nodes.get(it.node()));
        port.setProperty(LayeredOptions.PORT_SIDE, it.side());
        return port;
      });
    }
  }
}
