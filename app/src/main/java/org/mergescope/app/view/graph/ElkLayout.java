package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

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
      }
      nodes.add(node);
    }
    List<ElkEdge> edges = new ArrayList<>();
    for (GraphShape.Link link : shape.links()) {
      edges.add(ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to())));
    }
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
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 36.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE, 10.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 7.0);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 7.0);
    root.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 24.0);
    root.setProperty(LayeredOptions.MERGE_EDGES, true);
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
}
