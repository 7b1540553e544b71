package org.mergescope.app.view.code;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.app.view.CancellableText;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.LineIndex;

/// Looks through all lines of a module, about a megabyte at a time. Cost: one pass.
final class ModuleSearch {
  private static final int STRETCH = 1 << 20;

  private final LineIndex lines;
  private final Pattern pattern;
  private final BooleanSupplier cancelled;
  private int[] found = new int[64];
  private int count;

  private ModuleSearch(LineIndex lines, Pattern pattern, BooleanSupplier cancelled) {
    this.lines = lines;
    this.pattern = pattern;
    this.cancelled = cancelled;
  }

  /// The lines that a pattern matches in.
  static Matches of(LineIndex lines, Pattern pattern, DoubleConsumer progress, BooleanSupplier cancelled) {
    ModuleSearch search = new ModuleSearch(lines, pattern, cancelled);
    int line = 0;
    while (line < lines.lineCount() && search.count < Matches.MOST) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("search cancelled");
      }
      line = search.stretch(line);
      progress.accept((double) line / lines.lineCount());
    }
    return Matches.inLines(Arrays.copyOf(search.found, search.count), line >= lines.lineCount());
  }

  /// Looks through the lines from one on and returns the first that was left; they are of one file.
  private int stretch(int first) {
    IrText text = lines.text();
    long start = lines.start(first);
    int part = text.partAt(start);
    long partEnd = text.partStart(part) + text.parts().get(part).length();
    int last = lines.lineAt(Math.min(start + STRETCH, partEnd) - 1);
    String stretch = text.text(start, lines.end(last));
    boolean literal = (pattern.flags() & Pattern.LITERAL) != 0;
    // Words do not backtrack, so that only expressions have to be stopped in the middle.
    Matcher matcher = pattern.matcher(literal ? stretch : new CancellableText(stretch, cancelled));
    int line = first;
    int lineStart = 0;
    for (int from = 0; from <= stretch.length() && matcher.find(from); ) {
      for (int end = stretch.indexOf('\n', lineStart);
          end >= 0 && end < matcher.start();
          end = stretch.indexOf('\n', lineStart)) {
        line++;
        lineStart = end + 1;
      }
      if (matcher.end() > matcher.start()) {
        add(line);
        int end = stretch.indexOf('\n', matcher.start());
        from = end < 0 ? stretch.length() + 1 : end + 1;
      } else {
        from = matcher.end() + 1;
      }
    }
    return last + 1;
  }

  private void add(int line) {
    if (count < Matches.MOST) {
      found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
      found[count++] = line;
    }
  }
}
