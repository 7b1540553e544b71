package org.mergescope.app.view.graph;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.callgraph.StrongComponents;
import org.mergescope.model.reach.IndirectCalls;

/// What is known of one module's graph beyond its edges, each computed when it is first asked for. For any thread.
final class GraphFacts {
  /// More callers than this and a function is a hub.
  static final int HUB_CALLERS = 200;

  private final OpenModule module;
  private final DrawnGraph drawn;
  private @Nullable BitSet hubs;
  private @Nullable StrongComponents components;
  private @Nullable NamespaceTree namespaces;
  private @Nullable MayCalls calls;

  /// Cost: linear in symbols and references.
  GraphFacts(OpenModule module) {
    this.module = module;
    this.drawn = DrawnGraph.of(module.graph());
  }

  /// The module this is about.
  OpenModule module() {
    return module;
  }

  /// Whether this is about the same text.
  boolean isOf(OpenModule other) {
    return module.index() == other.index();
  }

  /// What is worth drawing.
  DrawnGraph drawn() {
    return drawn;
  }

  /// What so many call that it is a tag at its callers.
  synchronized BitSet hubs() {
    BitSet known = hubs;
    if (known == null) {
      known = drawn.hubs(HUB_CALLERS);
      hubs = known;
    }
    return known;
  }

  /// The cycles.
  synchronized StrongComponents components() {
    StrongComponents known = components;
    if (known == null) {
      known = StrongComponents.of(module.graph());
      components = known;
    }
    return known;
  }

  /// The namespaces.
  synchronized NamespaceTree namespaces() {
    NamespaceTree known = namespaces;
    if (known == null) {
      known = new NamespaceTree(drawn, module.names().scopes());
      namespaces = known;
    }
    return known;
  }

  /// Where calls through pointers may lead, as far as bodies were read.
  synchronized MayCalls calls() {
    MayCalls known = calls;
    if (known == null) {
      known = new MayCalls(IndirectCalls.of(module.graph()), module.index().symbolCount());
      calls = known;
    }
    return known;
  }
}
