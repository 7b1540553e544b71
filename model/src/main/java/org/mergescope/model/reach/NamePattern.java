package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// A pattern of names (LLVM's GlobPattern.cpp): `*` any text, `?` one character, `[a-z]` one of these, `[^a-z]` or
/// `[!a-z]` one of the others, `\` before a character that stands for itself.
final class NamePattern {
  /// What one character has to be; null for any text.
  private final List<@Nullable IntPredicate> pieces = new ArrayList<>();

  private final String text;
  private int at;

  private NamePattern(String text) {
    this.text = text;
  }

  /// Whether a text is more than a name.
  static boolean isPattern(String text) {
    return text.chars().anyMatch(c -> "*?[\\".indexOf(c) >= 0);
  }

  /// @throws RootsException where a bracket never closes, a range runs backwards or nothing follows a `\`
  static NamePattern of(String text) throws RootsException {
    NamePattern pattern = new NamePattern(text);
    while (pattern.at < text.length()) {
      pattern.pieces.add(pattern.piece());
    }
    return pattern;
  }

  /// Whether it matches the whole name. Cost: the product of both lengths at worst.
  boolean matches(String name) {
    int piece = 0;
    int c = 0;
    int afterStar = -1;
    int retry = 0;
    while (c < name.length()) {
      if (piece < pieces.size() && pieces.get(piece) == null) {
        afterStar = ++piece;
        retry = c;
      } else if (piece < pieces.size() && accepts(pieces.get(piece), name.charAt(c))) {
        piece++;
        c++;
      } else if (afterStar >= 0) {
        piece = afterStar;
        c = ++retry;
      } else {
        return false;
      }
    }
    while (piece < pieces.size() && pieces.get(piece) == null) {
      piece++;
    }
    return piece == pieces.size();
  }

  private static boolean accepts(@Nullable IntPredicate piece, char c) {
    return piece != null && piece.test(c);
  }

  private @Nullable IntPredicate piece() throws RootsException {
    char c = text.charAt(at++);
    return switch (c) {
      case '*' -> null;
      case '?' -> any -> true;
      case '[' -> bracket();
      case '\\' -> {
        if (at == text.length()) {
          throw broken("nothing follows its last \\");
        }
        char itself = text.charAt(at++);
        yield found -> found == itself;
      }
      default -> found -> found == c;
    };
  }

  /// Reads on after `[`; a `]` right there is one of the characters.
  private IntPredicate bracket() throws RootsException {
    boolean others = at < text.length() && "^!".indexOf(text.charAt(at)) >= 0;
    int from = others ? at + 1 : at;
    int close = text.indexOf(']', from + 1);
    if (close < 0) {
      throw broken("a [ is never closed");
    }
    BitSet listed = characters(text.substring(from, close));
    at = close + 1;
    return found -> listed.get(found) != others;
  }

  private BitSet characters(String ranges) throws RootsException {
    BitSet listed = new BitSet();
    for (int i = 0; i < ranges.length(); i++) {
      char first = ranges.charAt(i);
      boolean range = i + 2 < ranges.length() && ranges.charAt(i + 1) == '-';
      char last = range ? ranges.charAt(i + 2) : first;
      if (first > last) {
        throw broken("the range " + first + "-" + last + " runs backwards");
      }
      listed.set(first, last + 1);
      i += range ? 2 : 0;
    }
    return listed;
  }

  private RootsException broken(String why) {
    return new RootsException("The root " + text + " is no name here and no pattern: " + why + ".");
  }
}
