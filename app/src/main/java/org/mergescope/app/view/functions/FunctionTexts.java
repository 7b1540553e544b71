package org.mergescope.app.view.functions;

import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.mergescope.app.view.Texts;

/// What the cells of a row say. Only rows of an open module ask.
final class FunctionTexts {
  private static final String NOT_YET = "…";

  private final FunctionsViewModel viewModel;

  FunctionTexts(FunctionsViewModel viewModel) {
    this.viewModel = viewModel;
  }

  RowState state(int symbol) {
    return facts().stands(symbol);
  }

  boolean isLocked(int symbol) {
    return facts().state().isExcluded(symbol);
  }

  /// The text of a column's cells.
  IntFunction<String> text(Column column) {
    return switch (column) {
      case STATE -> symbol -> state(symbol).word();
      case NAME -> this::name;
      case BYTES -> symbol -> number(facts().index().byteCount(symbol));
      case RETAINED -> this::retained;
      case INSTRUCTIONS -> symbol ->
          facts().hasBody(symbol) ? counted(facts().symbols().knownInstructions(symbol)) : "";
      case ROOTS -> symbol -> counted(facts().knownRoots(symbol));
      case CRATE -> symbol -> facts().knownCrate(symbol).orElse(NOT_YET);
      case CALLERS -> symbol -> number(facts().symbols().callers(symbol));
      case CALLEES -> symbol -> number(facts().symbols().callees(symbol));
      case HITS -> symbol -> facts().hits(symbol) == 0 ? "" : number(facts().hits(symbol));
      case LINKAGE -> symbol -> facts().index().linkage(symbol).keyword();
      case MODULE -> symbol -> facts().parts().get(facts().part(symbol));
      case MERGED -> symbol -> merged(facts(), symbol);
      case REASON -> symbol -> new Reason(facts()).text(symbol);
    };
  }

  /// What the tooltip of a column's cells says; "" for none.
  IntFunction<String> hint(Column column) {
    return switch (column) {
      case STATE -> symbol -> state(symbol).meaning();
      case NAME -> this::nameHint;
      case CRATE, MODULE, MERGED, REASON -> text(column);
      case BYTES, RETAINED, INSTRUCTIONS, ROOTS, CALLERS, CALLEES, HITS, LINKAGE -> symbol -> "";
    };
  }

  /// The serverless function whose code the symbol is, or how many share it; "" for code of none.
  static String merged(RowFacts facts, int symbol) {
    int owner = facts.symbols().owner(symbol);
    int owners = facts.symbols().owners(symbol);
    if (owner >= 0) {
      return facts.state().module().mergedFunctions().get(owner).name();
    }
    return owners == 0 ? "" : Texts.text("functions.shared", owners);
  }

  private String name(int symbol) {
    return facts().state().module().displayName(symbol);
  }

  /// Both names where they differ: a cell is often too narrow for one.
  private String nameHint(int symbol) {
    String readable = name(symbol);
    String raw = facts().index().name(symbol);
    return readable.equals(raw) ? readable : readable + "\n" + raw;
  }

  /// Nothing hangs on what is dead already.
  private String retained(int symbol) {
    RowFacts facts = facts();
    if (!facts.state().reachability().isLive(symbol)) {
      return "";
    }
    return counted(facts.knownRetained(symbol));
  }

  private static String counted(OptionalLong known) {
    return known.stream().mapToObj(FunctionTexts::number).findFirst().orElse(NOT_YET);
  }

  private static String number(long number) {
    return Texts.text("functions.number", number);
  }

  private RowFacts facts() {
    return viewModel.facts().orElseThrow();
  }
}
