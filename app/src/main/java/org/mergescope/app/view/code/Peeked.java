package org.mergescope.app.view.code;

import java.util.List;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.ModuleIndex;

/// The beginning of a symbol's IR text, to be looked at without leaving the place.
///
/// @param title its readable name and how it stands
/// @param tokens the coloured pieces of the text
/// @param rest says how much more there is, or ""
record Peeked(int symbol, String title, String text, List<IrToken> tokens, String rest) {
  private static final int LINES = 400;
  private static final int BYTES = 64 << 10;

  Peeked {
    tokens = List.copyOf(tokens);
  }

  /// Reads it. Cost: constant.
  static Peeked of(ModuleState state, int symbol) {
    ModuleIndex module = state.module().index();
    long start = module.start(symbol);
    long end = Math.min(module.end(symbol), start + BYTES);
    String read = module.text().text(start, end).stripTrailing();
    String text = String.join("\n", read.lines().limit(LINES).toList());
    boolean whole = end == module.end(symbol) && text.length() == read.length();
    return new Peeked(
        symbol,
        Texts.text(
            "code.link",
            state.module().displayName(symbol),
            Texts.text(StateNames.key(state.stateOf(symbol)))),
        text,
        IrHighlighter.tokens(text),
        whole ? "" : Texts.text("code.peek.rest", ByteSize.text(module.byteCount(symbol))));
  }
}
