package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;

/// A text in which pieces are shown as something else, and the way back from what is shown to what is written: so that
/// folded metadata and readable names never get into what is copied. Places are characters; immutable.
final class ShownText {
  private final String source;
  private final String text;
  private final List<IrToken> tokens;
  private final List<Substitution> substitutions;
  private final int[] shownStarts;
  private final int[] sourceLines;

  private ShownText(
      String source, String text, List<IrToken> tokens, List<Substitution> substitutions, int[] shownStarts) {
    this.source = source;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.substitutions = substitutions;
    this.shownStarts = shownStarts;
    this.sourceLines = findSourceLines();
  }

  /// The text with pieces replaced. Cost: linear.
  ///
  /// @param tokens the coloured pieces of the text as written, in order
  /// @param substitutions in order, not overlapping
  static ShownText of(String source, List<IrToken> tokens, List<Substitution> substitutions) {
    StringBuilder text = new StringBuilder(source.length());
    List<IrToken> shown = new ArrayList<>(tokens.size());
    int[] starts = new int[substitutions.size()];
    int at = 0;
    int token = 0;
    for (int i = 0; i < starts.length; i++) {
      Substitution next = substitutions.get(i);
      token = copyTokens(tokens, token, next.start(), text.length() - at, shown);
      text.append(source, at, next.start());
      starts[i] = text.length();
      text.append(next.shown());
      IrToken.Kind kind = IrToken.Kind.FOLD;
      while (token < tokens.size() && tokens.get(token).start() < next.end()) {
        kind = next.kind() == Substitution.Kind.NAME ? tokens.get(token).kind() : kind;
        token++;
      }
      shown.add(new IrToken(starts[i], text.length(), kind));
      at = next.end();
    }
    copyTokens(tokens, token, source.length(), text.length() - at, shown);
    text.append(source, at, source.length());
    return new ShownText(source, text.toString(), shown, List.copyOf(substitutions), starts);
  }

  /// Takes over the tokens that begin before a place, moved; those that reach behind it end there.
  private static int copyTokens(List<IrToken> tokens, int from, int end, int shift, List<IrToken> to) {
    int token = from;
    while (token < tokens.size() && tokens.get(token).start() < end) {
      IrToken next = tokens.get(token++);
      to.add(new IrToken(next.start() + shift, Math.min(end, next.end()) + shift, next.kind()));
    }
    return token;
  }

  /// What is shown.
  String text() {
    return text;
  }

  /// The coloured pieces of what is shown, in order.
  List<IrToken> tokens() {
    return tokens;
  }

  /// The line, from 0, of the text as written that a shown line begins in.
  int sourceLine(int line) {
    return sourceLines[Math.min(line, sourceLines.length - 1)];
  }

  /// The place in the text as written of a place in what is shown; within a replaced piece its start.
  int sourceOf(int shown) {
    int index = lastAt(shown);
    if (index < 0) {
      return shown;
    }
    Substitution piece = substitutions.get(index);
    int behind = shown - shownStarts[index] - piece.shown().length();
    return behind < 0 ? piece.start() : piece.end() + behind;
  }

  /// The place in what is shown of a place in the text as written; within a replaced piece its start.
  int shownOf(int place) {
    int low = 0;
    int high = shownStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (substitutions.get(middle).start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return place;
    }
    Substitution piece = substitutions.get(low - 1);
    int start = shownStarts[low - 1];
    return place < piece.end() ? start : start + piece.shown().length() + place - piece.end();
  }

  /// What was written where `[start, end)` is shown; replaced pieces that are touched come whole.
  String written(int start, int end) {
    if (start >= end) {
      return "";
    }
    int index = lastAt(end - 1);
    boolean inside = index >= 0 && end - 1 < shownStarts[index] + substitutions.get(index).shown().length();
    return source.substring(sourceOf(start), inside ? substitutions.get(index).end() : sourceOf(end - 1) + 1);
  }

  /// The last replaced piece that begins at or before a place in what is shown, or -1.
  private int lastAt(int shown) {
    int low = 0;
    int high = shownStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shownStarts[middle] <= shown) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private int[] findSourceLines() {
    int[] lines = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
    int line = 0;
    int at = 0;
    int shown = 0;
    for (int i = 0; i < lines.length; i++) {
      int place = sourceOf(shown);
      for (int end = source.indexOf('\n', at); end >= 0 && end < place; end = source.indexOf('\n', at)) {
        line++;
        at = end + 1;
      }
      lines[i] = line;
      shown = text.indexOf('\n', shown) + 1;
    }
    return lines;
  }
}
