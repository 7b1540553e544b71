package org.mergescope.app.view.code;

import java.util.List;
import java.util.Optional;

/// The text of one symbol, coloured.
///
/// @param symbol whose text it is, or -1 for none
/// @param name its readable name
/// @param rawName its name in the module
/// @param text as shown
/// @param firstLine the number of its first line in the file, from 1
/// @param tokens its coloured pieces, in order
/// @param complete whether all of it is here
record CodeDocument(
    int symbol,
    String name,
    String rawName,
    String text,
    long firstLine,
    List<IrToken> tokens,
    boolean complete) {
  static final CodeDocument EMPTY = new CodeDocument(-1, "", "", "", 1, List.of(), true);

  CodeDocument {
    tokens = List.copyOf(tokens);
  }

  boolean isEmpty() {
    return symbol < 0;
  }

  /// The global that is named at a character. Cost: logarithmic in the tokens.
  Optional<GlobalName> globalAt(int character) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      IrToken token = tokens.get(middle);
      if (character < token.start()) {
        high = middle - 1;
      } else if (character >= token.end()) {
        low = middle + 1;
      } else {
        return token.kind() == IrToken.Kind.GLOBAL
            ? Optional.of(GlobalName.of(token.in(text)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
