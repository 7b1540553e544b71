package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Edit;
import org.mergescope.model.prune.PrunePlan;

/// The IR text of one symbol as it is written, before anything is folded away; of a very long one the first lines only.
///
/// @param tokens its coloured pieces, in order
/// @param complete whether this is all of it
/// @param changed whether an export would change it; false where nobody asked
record CodeSource(String text, List<IrToken> tokens, LineMarks lines, boolean complete, boolean changed) {
  static final CodeSource EMPTY = new CodeSource("", List.of(), LineMarks.from(1, ""), true, false);

  private static final long LARGE = 2L << 20;
  private static final int FIRST_LINES = 5_000;

  CodeSource {
    tokens = List.copyOf(tokens);
  }

  /// The text as the file has it.
  static CodeSource original(ModuleIndex module, int symbol, long firstLine, boolean all) {
    IrText file = module.text();
    long start = module.start(symbol);
    long end = shownEnd(module, symbol, all);
    String text = file.text(start, end).stripTrailing();
    boolean complete = end == module.end(symbol);
    String shown = complete ? text : text.substring(0, endOfLine(text, FIRST_LINES));
    return new CodeSource(shown, IrHighlighter.tokens(shown), LineMarks.from(firstLine, shown), complete, false);
  }

  /// The text as an export writes it, or both texts line by line.
  ///
  /// @param plan of the symbol's own file
  static CodeSource planned(
      ModuleIndex module, int symbol, long firstLine, boolean all, PrunePlan plan, CodeMode mode) {
    long start = module.start(symbol);
    long end = shownEnd(module, symbol, all);
    boolean whole = end == module.end(symbol);
    long origin = module.text().partStart(module.text().partAt(start));
    List<DiffPiece> pieces = pieces(plan, start - origin, end - origin);
    List<DiffLine> lines = LineDiff.of(pieces);
    List<DiffLine> shown = lines.stream()
        .filter(line -> mode != CodeMode.AFTER || line.change() != DiffLine.Change.REMOVED)
        .limit(whole ? Long.MAX_VALUE : FIRST_LINES)
        .toList();
    String text = shown.stream().map(DiffLine::text).collect(Collectors.joining("\n"));
    boolean changed = lines.stream().anyMatch(line -> line.change() != DiffLine.Change.SAME);
    LineMarks marks = shown.isEmpty()
        ? LineMarks.from(firstLine, "")
        : LineMarks.of(firstLine, lines, mode != CodeMode.AFTER, shown.size());
    return new CodeSource(text, IrHighlighter.tokens(text), marks, whole, changed);
  }

  /// The first token at or behind a character that is not before it, as an index.
  private int tokenIndex(int character) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= character) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The token that a character belongs to. Cost: logarithmic.
  Optional<IrToken> tokenAt(int character) {
    int index = tokenIndex(character);
    return index < tokens.size() && tokens.get(index).start() <= character
        ? Optional.of(tokens.get(index))
        : Optional.empty();
  }

  private static List<DiffPiece> pieces(PrunePlan plan, long start, long end) {
    IrText file = plan.module().text();
    List<DiffPiece> pieces = new ArrayList<>();
    long at = start;
    for (Edit edit : plan.editsIn(start, end)) {
      long from = Math.max(start, edit.start());
      long to = Math.min(end, edit.end());
      pieces.add(DiffPiece.kept(file.text(at, from)));
      pieces.add(new DiffPiece(file.text(from, to), edit.replacement()));
      at = to;
    }
    pieces.add(DiffPiece.kept(file.text(at, end)));
    return pieces;
  }

  /// Where the shown part of a symbol's text ends: at the end of a line.
  private static long shownEnd(ModuleIndex module, int symbol, boolean all) {
    long start = module.start(symbol);
    long end = module.end(symbol);
    if (all || end - start <= LARGE) {
      return end;
    }
    long cut = start + LARGE;
    while (cut > start && module.text().byteAt(cut) != '\n') {
      cut--;
    }
    return cut == start ? start + LARGE : cut;
  }

  /// Where a line ends, or the last one.
  private static int endOfLine(String text, int line) {
    int end = -1;
    for (int i = 0; i < line; i++) {
      end = text.indexOf('\n', end + 1);
      if (end < 0) {
        return text.length();
      }
    }
    return end;
  }
}
