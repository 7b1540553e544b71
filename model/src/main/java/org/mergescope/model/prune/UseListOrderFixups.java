package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Drops `uselistorder` directives inside a kept function whose counts a deletion may have changed: all but those of
/// the function's own values (LangRef, "Use-list Order Directives"). They order uses and mean nothing else.
final class UseListOrderFixups {
  private UseListOrderFixups() {}

  /// The cuts for a body `[start, end)`. Cost: its bytes.
  static List<Edit> of(IrText text, long start, long end) {
    List<Edit> edits = new ArrayList<>();
    Lines lines = new Lines(text);
    TokenScanner tokens = new TokenScanner(text, start, end);
    while (tokens.next() != Token.END) {
      if (!tokens.isWord("uselistorder")) {
        continue;
      }
      long from = tokens.start();
      tokens.next();
      TypeText.read(tokens);
      boolean own = tokens.token() == Token.LOCAL;
      while (!tokens.is(',') && tokens.token() != Token.END) {
        if (TypeText.isOpening(tokens)) {
          TypeText.skipGroup(tokens);
        }
        tokens.next();
      }
      tokens.next();
      long to = TypeText.skipGroup(tokens);
      if (!own) {
        long lineStart = lines.startIfFirst(from);
        long lineEnd = lines.endIfLast(to);
        boolean alone = lineStart >= 0 && lineEnd >= 0;
        edits.add(new Edit(alone ? lineStart : from, alone ? lineEnd : to, "", Edit.Reason.USE_LIST_ORDER));
      }
    }
    return edits;
  }
}
