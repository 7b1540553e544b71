package org.mergescope.app.view.inspector;

import java.util.List;
import org.mergescope.app.view.functions.RowState;

/// One symbol as the inspector shows it.
///
/// @param name the readable name
/// @param rawName the name as it stands in the file
/// @param sentence how it stands, such as "LIVE — kept by main"
/// @param facts kind, linkage, size and so on
public record SymbolDetails(
    int symbol,
    String name,
    String rawName,
    RowState state,
    String sentence,
    List<Fact> facts,
    Explanation why,
    List<Neighbour> callers,
    List<Neighbour> callees) {
  public SymbolDetails {
    facts = List.copyOf(facts);
    callers = List.copyOf(callers);
    callees = List.copyOf(callees);
  }

  /// A line of the details.
  public record Fact(String label, String value) {}

  /// Why a symbol is kept, or that nothing keeps it.
  ///
  /// @param steps from a root to the symbol, each with how the one above mentions it; empty where there is no chain
  public record Explanation(String sentence, List<Neighbour> steps) {
    public Explanation {
      steps = List.copyOf(steps);
    }
  }
}
