package org.mergescope.app.view.functions;

import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.Texts;

/// What the cells of a row say. Only rows of an open module ask.
final class FunctionTexts {
  private final FunctionsViewModel viewModel;

  FunctionTexts(FunctionsViewModel viewModel) {
    this.viewModel = viewModel;
  }

  RowState state(int symbol) {
    return RowState.of(module(), symbol);
  }

  String name(int symbol) {
    return module().module().displayName(symbol);
  }

  /// Both names where they differ: a cell is often too narrow for one.
  String nameHint(int symbol) {
    String readable = name(symbol);
    String raw = module().module().index().name(symbol);
    return readable.equals(raw) ? readable : readable + "\n" + raw;
  }

  String bytes(int symbol) {
    return Texts.text("functions.number", module().module().index().byteCount(symbol));
  }

  String callers(int symbol) {
    return Texts.text("functions.number", facts().callers(symbol));
  }

  String callees(int symbol) {
    return Texts.text("functions.number", facts().callees(symbol));
  }

  String linkage(int symbol) {
    return module().module().index().linkage(symbol).keyword();
  }

  String merged(int symbol) {
    return facts().merged(symbol);
  }

  private ModuleState module() {
    return viewModel.shown().orElseThrow();
  }

  private SymbolFacts facts() {
    return viewModel.facts().orElseThrow();
  }
}
