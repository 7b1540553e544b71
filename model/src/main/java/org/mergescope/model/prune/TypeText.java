package org.mergescope.model.prune;

import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// The extent of a type in the text (LangRef, "Type System"), of whatever version.
///
/// @param start offset of its first byte
/// @param end offset after its last byte
/// @param parameters offset of the `(` of a function type's parameters; -1 where it is no function type
record TypeText(long start, long end, long parameters) {
  /// Reads the type whose first token the scanner stands on; leaves the scanner on the first token after it.
  static TypeText read(TokenScanner tokens) {
    long start = tokens.start();
    long end = isOpening(tokens) ? skipGroup(tokens) : tokens.end();
    long parameters = -1;
    tokens.next();
    while (true) {
      if (tokens.is('*')) {
        end = tokens.end();
        parameters = -1;
      } else if (tokens.is('(')) {
        parameters = tokens.start();
        end = skipGroup(tokens);
      } else if (tokens.isWord("addrspace")) {
        tokens.next();
        end = skipGroup(tokens);
        parameters = -1;
      } else {
        return new TypeText(start, end, parameters);
      }
      tokens.next();
    }
  }

  /// From an opening bracket to the one that closes it, where the scanner is left; returns the offset after it.
  static long skipGroup(TokenScanner tokens) {
    int depth = 0;
    do {
      depth += isOpening(tokens) ? 1 : isClosing(tokens) ? -1 : 0;
    } while (depth > 0 && tokens.next() != Token.END);
    return tokens.end();
  }

  static boolean isOpening(TokenScanner tokens) {
    return tokens.is('(') || tokens.is('[') || tokens.is('{') || tokens.is('<');
  }

  static boolean isClosing(TokenScanner tokens) {
    return tokens.is(')') || tokens.is(']') || tokens.is('}') || tokens.is('>');
  }
}
