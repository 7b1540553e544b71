package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import org.mergescope.app.view.Texts;

/// What rows are put together by.
public enum GroupBy {
  NOTHING,
  CRATE,
  STATE,
  MODULE;

  /// As the menu calls it.
  public String word() {
    return Texts.text("functions.group." + name().toLowerCase(Locale.ROOT));
  }

  /// The number of each symbol's group.
  IntUnaryOperator group(RowFacts facts) {
    return switch (this) {
      case NOTHING -> symbol -> 0;
      case CRATE -> facts.symbols().names()::crate;
      case STATE -> symbol -> RowOrder.place(facts.stands(symbol));
      case MODULE -> facts::part;
    };
  }

  /// The names of the groups, by number.
  List<String> names(RowFacts facts) {
    return switch (this) {
      case NOTHING -> List.of("");
      case CRATE -> facts.symbols().names().crates().stream()
          .map(name -> name.isEmpty() ? Texts.text("functions.group.nocrate") : name)
          .toList();
      case STATE -> Arrays.stream(RowState.values()).map(RowState::word).toList();
      case MODULE -> facts.parts();
    };
  }

  /// The column that says the same of a single row.
  Column column() {
    return switch (this) {
      case NOTHING, CRATE -> Column.CRATE;
      case STATE -> Column.STATE;
      case MODULE -> Column.MODULE;
    };
  }
}
