package org.mergescope.app.graphfile;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jgrapht.Graph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.jgrapht.nio.json.JSONExporter;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.reach.Reachability;

/// A file format for graphs. Nodes are numbered as the symbols in the file; each has its raw `name`, a readable
/// `label`, its `type`, `state` (root, live, dead) and `bytes`, of several files also its `module`; an edge has its
/// `kind`, a possible call also the `evidence` and `among` how many functions the target is one.
public enum GraphFormat {
  /// Graphviz.
  DOT {
    @Override
    public void write(GraphSource module, Graph<Integer, Integer> graph, PossibleCalls possible, PrintWriter out) {
      // The exporter escapes quotes but not the backslashes that names may hold.
      export(new DOTExporter<>(String::valueOf), module, graph, possible, out, name -> name.replace("\\", "\\\\"));
    }
  },
  /// For Gephi, yEd and others.
  GRAPHML {
    @Override
    public void write(GraphSource module, Graph<Integer, Integer> graph, PossibleCalls possible, PrintWriter out) {
      GraphMLExporter<Integer, Integer> exporter = new GraphMLExporter<>(String::valueOf);
      exporter.registerAttribute("name", AttributeCategory.NODE, AttributeType.STRING);
      exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
      exporter.registerAttribute("type", AttributeCategory.NODE, AttributeType.STRING);
      exporter.registerAttribute("state", AttributeCategory.NODE, AttributeType.STRING);
      exporter.registerAttribute("bytes", AttributeCategory.NODE, AttributeType.LONG);
      if (module.isLinked()) {
        exporter.registerAttribute("module", AttributeCategory.NODE, AttributeType.STRING);
      }
      exporter.registerAttribute("kind", AttributeCategory.EDGE, AttributeType.STRING);
      exporter.registerAttribute("evidence", AttributeCategory.EDGE, AttributeType.STRING);
      exporter.registerAttribute("among", AttributeCategory.EDGE, AttributeType.INT);
      export(exporter, module, graph, possible, out, GraphFormat::withoutControls);
      out.println();
    }
  },
  JSON {
    @Override
    public void write(GraphSource module, Graph<Integer, Integer> graph, PossibleCalls possible, PrintWriter out) {
      export(new JSONExporter<>(String::valueOf), module, graph, possible, out, UnaryOperator.identity());
      out.println();
    }
  };

  /// Writes a graph.
  public abstract void write(
      GraphSource module, Graph<Integer, Integer> graph, PossibleCalls possible, PrintWriter out);

  private static <E extends BaseExporter<Integer, Integer> & GraphExporter<Integer, Integer>> void export(
      E exporter, GraphSource module, Graph<Integer, Integer> graph, PossibleCalls possible, PrintWriter out,
      UnaryOperator<String> escape) {
    exporter.setVertexAttributeProvider(symbol -> {
      ModuleIndex index = module.index();
      Map<String, Attribute> attributes = new LinkedHashMap<>();
      attributes.put("name", DefaultAttribute.createAttribute(escape.apply(index.name(symbol))));
      attributes.put("label", DefaultAttribute.createAttribute(escape.apply(module.readable(symbol))));
      attributes.put("type", DefaultAttribute.createAttribute(lower(index.kind(symbol))));
      attributes.put("state", DefaultAttribute.createAttribute(state(module.reachability(), symbol)));
      attributes.put("bytes", DefaultAttribute.createAttribute(index.byteCount(symbol)));
      if (module.isLinked()) {
        attributes.put("module", DefaultAttribute.createAttribute(escape.apply(module.program().origin(symbol))));
      }
      return attributes;
    });
    exporter.setEdgeAttributeProvider(edge -> {
      Map<String, Attribute> attributes = new LinkedHashMap<>();
      if (edge >= 0) {
        attributes.put("kind", DefaultAttribute.createAttribute(lower(module.reachability().graph().kind(edge))));
      } else {
        PossibleCalls.Edge call = possible.edge(edge);
        attributes.put("kind", DefaultAttribute.createAttribute("possible"));
        attributes.put("evidence", DefaultAttribute.createAttribute(lower(call.evidence())));
        attributes.put("among", DefaultAttribute.createAttribute(call.among()));
      }
      return attributes;
    });
    exporter.exportGraph(graph, out);
  }

  /// A constant as it stands in JSON and tables: `address-in-code`.
  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String state(Reachability reachability, int symbol) {
    return reachability.isRoot(symbol) ? "root" : reachability.isLive(symbol) ? "live" : "dead";
  }

  /// XML knows no control characters; they become `\hh` as LLVM prints them.
  private static String withoutControls(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.codePoints().forEach(c -> {
      boolean allowed = c >= ' ' && c != 0xFFFE && c != 0xFFFF;
      plain.append(allowed ? Character.toString(c) : "\\%02X".formatted(c));
    });
    return plain.toString();
  }
}
