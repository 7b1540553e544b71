package org.mergescope.app.view.inspector;

import java.util.List;
import org.mergescope.app.view.functions.RowState;

/// One symbol as the inspector shows it.
///
/// @param name the readable name
/// @param rawName the name as it stands in the file
/// @param sentence how it stands, such as "LIVE — kept by main"
/// @param facts kind, linkage, size and so on
/// @param dying what else would die with it
public record SymbolDetails(
    int symbol, String name, String rawName, RowState state, String sentence, List<Fact> facts, Dying dying) {
  public SymbolDetails {
    facts = List.copyOf(facts);
  }

  /// A line of the details.
  public record Fact(String label, String value) {}

  /// What only the symbol keeps alive, the largest first.
  ///
  /// @param sentence how much that is, or that it is nothing
  /// @param symbols as many of them as a list can show
  public record Dying(String sentence, List<Neighbour> symbols) {
    public Dying {
      symbols = List.copyOf(symbols);
    }
  }
}
