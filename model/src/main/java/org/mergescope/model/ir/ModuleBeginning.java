package org.mergescope.model.ir;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/// What can be read of a broken module: everything before the entity in which the error is. What stands after it is
/// missing, and mentions of it are left out; so what only later code keeps alive looks unreachable. To be looked at, and
/// never to be written: [IrText#leftOut] tells.
public final class ModuleBeginning {
  /// An error may show some entities after its cause, so that the first cut is not always early enough.
  private static final int ATTEMPTS = 20;

  private static final int LONGEST_START = 256;
  private static final Pattern ENTITY = Pattern.compile(
      "(define|declare|module asm|target|source_filename|attributes|uselistorder\\w*)\\b.*"
          + "|[@$!^][^ ]*( = .*| =|)|%[^ ]* = type\\b.*",
      Pattern.DOTALL);

  private ModuleBeginning() {}

  /// Indexes a module, and of a broken one what stands before the broken entity. Cost: that of the indexing, once more
  /// for each cut that is needed, mostly one.
  ///
  /// @param progress told the fraction done, from any thread
  /// @param cancelled asked often, from any thread; when true the call ends
  /// @return the index; its text has [IrText#leftOut] where the module is broken
  /// @throws IrFormatException the first error, where nothing stands before it, or the text is broken as a whole
  /// @throws CancellationException when cancelled
  public static ModuleIndex index(IrText text, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IrFormatException {
    IrFormatException first;
    long cut;
    try {
      return ModuleIndexer.index(text, progress, cancelled);
    } catch (IrFormatException broken) {
      first = broken;
      cut = entityStart(text, broken.offset());
    }
    for (int attempt = 0; attempt < ATTEMPTS && cut > 0; attempt++) {
      IrText before = text.beginning(cut);
      try {
        return ModuleIndexer.index(before, progress, cancelled);
      } catch (IrFormatException broken) {
        cut = entityStart(before, Math.min(broken.offset(), cut - 1));
      }
    }
    throw first;
  }

  /// Where the last line at or before an offset starts that looks like the start of an entity; 0 where there is none.
  private static long entityStart(IrText text, long offset) {
    long line = Math.min(offset, text.length() - 1);
    while (line > 0) {
      while (line > 0 && text.byteAt(line - 1) != '\n') {
        line--;
      }
      byte[] start = text.array(line, Math.min(text.length(), line + LONGEST_START));
      String head = new String(start, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
      if (line > 0 && ENTITY.matcher(head).matches()) {
        return line;
      }
      line--;
    }
    return 0;
  }
}
