package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// How many instructions functions have, as LLVM prints them: one a line. Labels, comments, debug records, the cases of a
/// `switch`, the clauses of a `landingpad` and other lines that go on with an instruction do not count, nor do use-list
/// orders. Several instructions that were written on one line count as one.
public final class InstructionLines {
  private static final int PIECE = 1 << 16;
  private static final int CANCEL_CHECK_MASK = 0xff;
  private static final int LONGEST_WORD = 24;
  private static final Set<String> GOING_ON = Set.of("to", "cleanup", "catch", "filter", "unwind", "uselistorder");

  private final byte[] piece = new byte[PIECE];
  private final byte[] word = new byte[LONGEST_WORD];

  private InstructionLines() {}

  /// What the bytes are a part of.
  private enum Part {
    INDENT,
    WORD,
    REST
  }

  /// The numbers of all symbols, 0 for what has no body. Cost: linear in the bytes of bodies.
  ///
  /// @throws CancellationException when cancelled
  /// @throws java.io.UncheckedIOException where the file was cut short meanwhile
  public static int[] of(ModuleIndex module, BooleanSupplier cancelled) {
    InstructionLines lines = new InstructionLines();
    int[] counts = new int[module.symbolCount()];
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if ((symbol & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      long body = module.bodyStart(symbol);
      if (body >= 0) {
        counts[symbol] = lines.count(module.text(), body + 1, module.end(symbol));
      }
    }
    return counts;
  }

  private int count(IrText text, long start, long end) {
    int count = 0;
    int length = 0;
    Part part = Part.INDENT;
    for (long from = start; from < end; from += PIECE) {
      int read = (int) Math.min(PIECE, end - from);
      text.copy(from, piece, 0, read);
      for (int i = 0; i < read; i++) {
        byte b = piece[i];
        if (b == '\n') {
          count += part == Part.WORD && counts(length) ? 1 : 0;
          part = Part.INDENT;
          continue;
        }
        switch (part) {
          case INDENT -> {
            if (b != ' ' && b != '\t' && b != '\r') {
              part = begins(b) ? Part.WORD : Part.REST;
              word[0] = b;
              length = 1;
            }
          }
          case WORD -> {
            if (b == ' ' || b == '\t' || b == '\r' || b == ',' || b == '(' || b == ';') {
              count += counts(length) ? 1 : 0;
              part = Part.REST;
            } else if (b == ':') {
              part = Part.REST;
            } else if (length < LONGEST_WORD) {
              word[length++] = b;
            }
          }
          case REST -> { }
        }
      }
    }
    return count;
  }

  /// Whether a line that begins so may be an instruction or a label.
  private static boolean begins(byte b) {
    return b == '%' || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '.' || b == '_'
        || b == '-' || b == '$';
  }

  /// A line that begins with an integer type is a case of a `switch`.
  private boolean counts(int length) {
    if (word[0] == '%') {
      return true;
    }
    if (word[0] == 'i' && length > 1 && word[1] >= '0' && word[1] <= '9') {
      return false;
    }
    return !GOING_ON.contains(new String(word, 0, length, StandardCharsets.US_ASCII));
  }
}
