package org.mergescope.model.prune;

import java.nio.charset.StandardCharsets;
import org.mergescope.model.ir.IrText;

/// Cuts whole entities out of the text, with what belongs to them alone: the `; Function Attrs:` comment before, a
/// comment behind on the same line, and one of two blank lines that would meet. Other comments stay. To be asked in the
/// order of the file.
final class EntityCuts {
  private static final long RELEASED = 1 << 22;
  private static final byte[] ATTRIBUTES_COMMENT = "; Function Attrs:".getBytes(StandardCharsets.US_ASCII);

  private final IrText text;
  private final Lines lines;
  private long previousEnd = -1;
  private boolean afterBlank;
  /// The text up to here was looked at and is not needed in memory any more.
  private long released;

  /// @param from where the first cut may start
  EntityCuts(IrText text, long from) {
    this.text = text;
    this.lines = new Lines(text);
    this.released = from;
  }

  /// The cut of an entity at `[start, end)`; `floor` is where the entity before it ends.
  Edit cut(long start, long end, long floor, Edit.Reason reason) {
    long lineStart = lines.startIfFirst(start);
    long lineEnd = lines.endIfLast(end);
    if (lineStart < 0 || lineEnd < 0) {
      return new Edit(start, lineEnd < 0 ? end : lines.withoutBreak(end, lineEnd), "", reason);
    }
    long from = withComment(lineStart, floor);
    if (from != previousEnd) {
      afterBlank = from == 0 || lines.isBlankLine(lines.startOfLineBefore(from));
    }
    long to = afterBlank && lines.isBlankLine(lineEnd) ? lines.next(lineEnd) : lineEnd;
    previousEnd = to;
    if (start - released >= RELEASED) {
      text.release(released, start);
      released = start;
    }
    return new Edit(from, to, "", reason);
  }

  private long withComment(long lineStart, long floor) {
    long before = lineStart == 0 ? 0 : lines.startOfLineBefore(lineStart);
    long commentEnd = before + ATTRIBUTES_COMMENT.length;
    boolean fits = before < lineStart && before >= floor && commentEnd <= lineStart;
    return fits && lines.isAt(before, ATTRIBUTES_COMMENT) ? before : lineStart;
  }
}
