package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Locale;
import org.mergescope.app.view.Texts;

/// A group of rows that can be shown alone. Groups may overlap: a root is live too.
public enum Chip {
  DEAD("dead"),
  LIVE("live"),
  ROOTS("root roots"),
  EXTERNAL("external"),
  TAKEN("address-taken taken"),
  DELETED("deleted"),
  TRACED("in-trace trace traced");

  private final String words;

  Chip(String words) {
    this.words = words;
  }

  /// What the filter box calls it, the usual word first.
  public List<String> words() {
    return List.of(words.split(" "));
  }

  /// Whether the group has a symbol.
  boolean has(RowFacts facts, int symbol) {
    return switch (this) {
      case DEAD -> facts.stands(symbol) == RowState.DEAD;
      case LIVE -> facts.stands(symbol) == RowState.LIVE || facts.stands(symbol) == RowState.ROOT;
      case ROOTS -> facts.stands(symbol) == RowState.ROOT;
      case EXTERNAL -> facts.stands(symbol) == RowState.EXTERNAL || facts.stands(symbol) == RowState.UNUSED;
      case TAKEN -> facts.isAddressTaken(symbol);
      case DELETED -> facts.stands(symbol) == RowState.DELETED;
      case TRACED -> facts.hits(symbol) > 0;
    };
  }

  /// The name on the chip.
  public String word() {
    return Texts.text("functions.chip." + key());
  }

  /// What the group holds.
  public String meaning() {
    return Texts.text("functions.chiptip." + key());
  }

  /// The name in ids and style classes.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
