package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tells from the bytes before a mention what it is for: reads backwards over a type to the word before it. Looks at a
/// bounded number of bytes; a comment in between hides the word, which is a matter of the kind alone, never of
/// liveness.
final class Surroundings {
  private static final int FARTHEST = 4096;
  private static final byte[] NO_CFI = ascii("no_cfi");
  private static final byte[] EQUIVALENT = ascii("dso_local_equivalent");
  private static final byte[] PTRAUTH = ascii("ptrauth");
  private static final byte[] CATCH = ascii("catch");
  private static final byte[] FILTER = ascii("filter");
  private static final byte[] PERSONALITY = ascii("personality");
  private static final byte[] ADDRSPACE = ascii("addrspace");
  private static final byte[] WITHIN = ascii("within");
  private static final byte[] CATCHPAD = ascii("catchpad");

  private final ByteWindow window;
  private long at;
  private long stop;

  Surroundings(ByteWindow window) {
    this.window = window;
  }

  /// What kind of constant the mention at an offset is wrapped in, or null.
  @Nullable ReferenceKind wrapper(long mention) {
    start(mention);
    switch (last()) {
      case 'i' -> {
        return isWord(NO_CFI) ? ReferenceKind.NO_CFI : null;
      }
      case 't' -> {
        if (isWord(EQUIVALENT)) {
          return ReferenceKind.DSO_LOCAL_EQUIVALENT;
        }
      }
      default -> {
        // Only these two constants stand right before a name.
      }
    }
    skipType();
    if (last() != '(') {
      return null;
    }
    at--;
    return last() == 'h' && isWord(PTRAUTH) ? ReferenceKind.PTRAUTH_POINTER : null;
  }

  /// Which clause of an instruction a mention at depth 1 of a body is, or null.
  @Nullable ReferenceKind clause(long mention) {
    start(mention);
    skipType();
    return clauseWord();
  }

  /// The same for what stands in a group that opens at depth 1 of a body: `catch i8* bitcast (`, `filter [1 x ptr] [`,
  /// `catchpad within %0 [`.
  @Nullable ReferenceKind groupClause(long open) {
    start(open);
    skipType();
    ReferenceKind found = clauseWord();
    if (found == null && isWord(WITHIN)) {
      skipRun();
      return last() == 'd' && isWord(CATCHPAD) ? ReferenceKind.EH_CLAUSE : null;
    }
    if (found == null) {
      skipType();
      found = clauseWord();
    }
    return found;
  }

  /// Whether the metadata group that opens at an offset is a node of debug information, `!DI…(`.
  boolean isDebugNode(long open) {
    start(open);
    long end = at;
    while (at > stop && ByteClass.is(window.behind(at), ByteClass.METADATA)) {
      at--;
    }
    return end - at > 2 && window.behind(at) == '!' && window.behind(at + 1) == 'D' && window.behind(at + 2) == 'I';
  }

  private @Nullable ReferenceKind clauseWord() {
    return switch (last()) {
      case 'h' -> isWord(CATCH) ? ReferenceKind.EH_CLAUSE : null;
      case 'r' -> isWord(FILTER) ? ReferenceKind.EH_CLAUSE : null;
      case 'y' -> isWord(PERSONALITY) ? ReferenceKind.PERSONALITY : null;
      default -> null;
    };
  }

  private void start(long mention) {
    at = mention - 1;
    stop = Math.max(-1, at - FARTHEST);
  }

  /// The last byte that is not blank before the place.
  private byte last() {
    while (at > stop && ByteClass.is(window.behind(at), ByteClass.BLANK)) {
      at--;
    }
    return at > stop ? window.behind(at) : ByteClass.SENTINEL;
  }

  /// Moves before one type or word: `ptr`, `i8**`, `[2 x ptr]`, `ptr addrspace(1)`, `%"a b"*`.
  private void skipType() {
    byte b = last();
    while (b == '*') {
      at--;
      b = last();
    }
    switch (b) {
      case ')', ']', '}', '>' -> {
        skipGroup();
        if (b == ')') {
          last();
          boolean space = isWord(ADDRSPACE);
          skipRun();
          if (space) {
            skipType();
          }
        }
      }
      case '"' -> skipQuoted();
      default -> skipRun();
    }
  }

  private void skipRun() {
    last();
    while (at > stop && isName(window.behind(at))) {
      at--;
    }
  }

  private void skipQuoted() {
    do {
      at--;
    } while (at > stop && window.behind(at) != '"');
    at -= 2;
  }

  private void skipGroup() {
    int depth = 0;
    do {
      depth += switch (window.behind(at)) {
        case ')', ']', '}', '>' -> 1;
        case '(', '[', '{', '<' -> -1;
        default -> 0;
      };
      at--;
    } while (depth > 0 && at > stop);
  }

  /// Whether the word that ends at the place is this one.
  private boolean isWord(byte[] word) {
    long from = at - word.length;
    if (from < stop) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (window.behind(from + 1 + i) != word[i]) {
        return false;
      }
    }
    return from == stop || !isName(window.behind(from));
  }

  private static boolean isName(byte b) {
    return ByteClass.is(b, ByteClass.NAME) || b == '%' || b == '@' || b == '!';
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
