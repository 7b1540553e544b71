package org.mergescope.model.fuzz;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;

/// A text that can be read, to change it along its entities.
@SuppressWarnings("ArrayRecordComponent") // Not compared.
record Sample(byte[] text, ModuleIndex module) {
  static Optional<Sample> of(byte[] text) {
    try {
      return Optional.of(new Sample(text, index(text)));
    } catch (IrFormatException | RuntimeException _) {
      // Whether that was right to happen is for the examination to say.
      return Optional.empty();
    }
  }

  static ModuleIndex index(byte[] text) throws IrFormatException {
    return ModuleIndexer.index(IrText.of("fuzz.ll", text), done -> {}, () -> false);
  }

  int anyEntity(Random random) {
    return random.nextInt(module.entityCount());
  }

  int anySymbol(Random random) {
    return random.nextInt(module.symbolCount());
  }

  int start(int entity) {
    return (int) module.entityStart(entity);
  }

  int end(int entity) {
    return (int) module.entityEnd(entity);
  }

  byte[] entity(int entity) {
    return Arrays.copyOfRange(text, start(entity), end(entity));
  }

  /// Between two entities, or at the end.
  int anyGap(Random random) {
    int entity = random.nextInt(module.entityCount() + 1);
    return entity == module.entityCount() ? text.length : start(entity);
  }

  /// A symbol's name as its header spells it.
  byte[] spelled(int symbol) {
    int at = (int) module.nameStart(symbol);
    return Arrays.copyOfRange(text, at, mentionEnd(at));
  }

  /// Where the `@name` at an offset ends.
  int mentionEnd(int at) {
    int p = at + 1;
    if (p < text.length && text[p] == '"') {
      p++;
      while (p < text.length && text[p] != '"') {
        p++;
      }
      return Math.min(text.length, p + 1);
    }
    while (p < text.length && isName(text[p])) {
      p++;
    }
    return p;
  }

  /// Where a symbol is named: in its header and wherever it is mentioned; ascending.
  int[] mentions(int symbol) {
    IntStream inTexts =
        IntStream.range(0, module.referenceCount())
            .filter(reference -> module.referenceTarget(reference) == symbol)
            .map(reference -> (int) module.referenceOffset(reference));
    return IntStream.concat(IntStream.of((int) module.nameStart(symbol)), inTexts).sorted().toArray();
  }

  private static boolean isName(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || "-$._".indexOf(b) >= 0;
  }
}
