package org.mergescope.app.view.functions;

import java.util.BitSet;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;

/// What the texts around the rows say. Functions with bodies are what is counted everywhere; other symbols are named
/// beside them.
final class RowsTexts {
  private final FunctionsViewModel table;

  RowsTexts(FunctionsViewModel table) {
    this.table = table;
  }

  /// "3 of 48 functions and 2 more" while a filter hides rows, else "48 functions and 12 more".
  String count() {
    Rows shown = table.rowsProperty().get();
    Rows.Counts counts = shown.counts();
    return shown.found() == counts.total()
        ? Texts.text("functions.count", counts.totalFunctions(), counts.total() - counts.totalFunctions())
        : Texts.text(
            "functions.countof", counts.functions(), counts.totalFunctions(), shown.found() - counts.functions());
  }

  /// What a chip's tooltip says: what it shows, and how much of it is no function with a body.
  String chip(Chip chip) {
    int others = table.rowsProperty().get().others(chip);
    return others == 0 ? chip.meaning() : Texts.text("functions.chip.others", chip.meaning(), others);
  }

  /// Says why there is no row.
  String empty() {
    if (table.state().isEmpty()) {
      return Texts.text("functions.nomodule");
    }
    if (table.rowsProperty().get().total() == 0) {
      return Texts.text("functions.none");
    }
    String filter = table.understoodText();
    return filter.isEmpty() ? Texts.text("functions.nochip") : Texts.text("functions.nomatch", filter);
  }

  /// "All 1,204 functions reachable", or "" where something is not.
  String allReachable() {
    return table
        .state()
        .filter(now -> now.unreachable().isEmpty() && now.sizes().functions() > 0)
        .map(now -> allReachable(now.sizes()))
        .orElse("");
  }

  private static String allReachable(ModuleState.Sizes sizes) {
    int left = sizes.functions() - sizes.deletedFunctions();
    return sizes.deletedFunctions() == 0
        ? Texts.text("functions.allreachable", left)
        : Texts.text("functions.restreachable", left);
  }

  /// "412 selected, 3 not shown" where more than one is, else "".
  String selected() {
    BitSet symbols = table.shared().symbolsProperty().get();
    int count = symbols.cardinality();
    if (count < 2) {
      return "";
    }
    BitSet hidden = (BitSet) symbols.clone();
    hidden.andNot(table.rowsProperty().get().symbols());
    return hidden.isEmpty()
        ? Texts.text("functions.selected", count)
        : Texts.text("functions.selectedhidden", count, hidden.cardinality());
  }

  /// What a header says: "serde · 12 of 412 dead · 3.1 kB of 31.2 kB".
  static String group(RowGroup group) {
    return Texts.text(
        group.deadFunctions() == 0 ? "functions.group.alive" : "functions.group.header",
        group.name(),
        group.functions(),
        group.deadFunctions(),
        group.deadBytes() == 0
            ? ByteSize.text(group.bytes())
            : Texts.text("functions.group.dead", ByteSize.text(group.deadBytes()), ByteSize.text(group.bytes())));
  }
}
