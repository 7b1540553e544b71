package org.mergescope.app.view.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mergescope.app.session.GraphMode;
import org.mergescope.app.session.Selection;
import org.mergescope.app.settings.SavedGraphs.Graph;
import org.mergescope.model.ir.ModuleIndex;

/// Notes looks at a graph by names, and finds what they mean in a module, which may have changed since.
record GraphNotes(ModuleIndex index) {
  private static final String AROUND = "around";

  /// The note of a look; empty where it turns around nothing that has a name.
  Optional<Graph> of(GraphLook look) {
    return name(look.focus())
        .map(focus -> new Graph(focus, word(look.mode()), names(look.mode()), look.callers(), look.callees()));
  }

  /// What a note means; a look at something that is gone becomes one around the focus.
  Optional<GraphLook> look(Graph note) {
    int focus = index.symbol(note.focus());
    return focus < 0
        ? Optional.empty()
        : Optional.of(GraphLook.around(focus)
            .as(mode(note).orElseGet(GraphMode.Around::new), depth(note.callers()), depth(note.callees())));
  }

  private static int depth(int noted) {
    return Math.clamp(noted, 0, Depths.DEEPEST);
  }

  private Optional<String> name(int symbol) {
    return symbol == Selection.NONE || symbol >= index.symbolCount() || index.isUnnamed(symbol)
        ? Optional.empty()
        : Optional.of(index.name(symbol));
  }

  private static String word(GraphMode mode) {
    return switch (mode) {
      case GraphMode.Whole _ -> "whole";
      case GraphMode.Around _ -> AROUND;
      case GraphMode.Path _ -> "path";
      case GraphMode.Between _ -> "between";
      case GraphMode.Dominated _ -> "dominated";
      case GraphMode.Cycle _ -> "cycle";
      case GraphMode.Namespaces _ -> "namespaces";
    };
  }

  private List<String> names(GraphMode mode) {
    return switch (mode) {
      case GraphMode.Whole _, GraphMode.Around _ -> List.of();
      case GraphMode.Path(List<Integer> chain) -> names(chain);
      case GraphMode.Between(int from, int to) -> names(List.of(from, to));
      case GraphMode.Dominated(int symbol) -> names(List.of(symbol));
      case GraphMode.Cycle(int symbol) -> names(List.of(symbol));
      case GraphMode.Namespaces(List<String> scope) -> scope;
    };
  }

  private List<String> names(List<Integer> symbols) {
    return symbols.stream().flatMap(symbol -> name(symbol).stream()).toList();
  }

  private Optional<GraphMode> mode(Graph note) {
    int[] symbols = note.names().stream().mapToInt(index::symbol).filter(symbol -> symbol >= 0).toArray();
    boolean whole = symbols.length == note.names().size();
    return Optional.ofNullable(switch (note.look()) {
      case "whole" -> new GraphMode.Whole();
      case "path" ->
        whole && symbols.length > 1 ? new GraphMode.Path(IntStream.of(symbols).boxed().toList()) : null;
      case "between" -> whole && symbols.length == 2 ? new GraphMode.Between(symbols[0], symbols[1]) : null;
      case "dominated" -> whole && symbols.length == 1 ? new GraphMode.Dominated(symbols[0]) : null;
      case "cycle" -> whole && symbols.length == 1 ? new GraphMode.Cycle(symbols[0]) : null;
      case "namespaces" -> new GraphMode.Namespaces(note.names());
      default -> null;
    });
  }
}
