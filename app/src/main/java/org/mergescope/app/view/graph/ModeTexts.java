package org.mergescope.app.view.graph;

import java.util.function.IntFunction;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.view.Texts;

/// What a look at the graph is called.
final class ModeTexts {
  private ModeTexts() {}

  /// The key of its name.
  static String key(GraphMode mode) {
    return switch (mode) {
      case GraphMode.Whole whole -> "graph.mode.whole";
      case GraphMode.Around around -> "graph.mode.around";
      case GraphMode.Path path -> "graph.mode.path";
      case GraphMode.Between between -> "graph.mode.between";
      case GraphMode.Dominated dominated -> "graph.mode.dominated";
      case GraphMode.Cycle cycle -> "graph.mode.cycle";
      case GraphMode.Namespaces namespaces -> "graph.mode.namespaces";
    };
  }

  /// What it is a look at, in one line.
  ///
  /// @param names short readable names
  static String title(GraphMode mode, IntFunction<String> names) {
    return switch (mode) {
      case GraphMode.Whole whole -> Texts.text("graph.mode.whole");
      case GraphMode.Around around -> Texts.text("graph.mode.around");
      case GraphMode.Path path -> Texts.text("graph.title.path", names.apply(path.chain().getLast()));
      case GraphMode.Between between ->
        Texts.text("graph.title.between", names.apply(between.from()), names.apply(between.to()));
      case GraphMode.Dominated dominated -> Texts.text("graph.title.dominated", names.apply(dominated.symbol()));
      case GraphMode.Cycle cycle -> Texts.text("graph.title.cycle", names.apply(cycle.symbol()));
      case GraphMode.Namespaces namespaces -> Texts.text("graph.title.namespaces");
    };
  }
}
