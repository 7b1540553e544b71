package org.mergescope.model.ir;

import java.io.IOException;
import java.nio.file.Path;

/// Indexes of modules for tests.
public final class Indexed {
  private Indexed() {}

  /// The index of a text.
  public static ModuleIndex text(String text) throws IrFormatException {
    return index(IrText.of("test.ll", text));
  }

  /// The index of a file.
  public static ModuleIndex file(Path file) throws IrFormatException, IOException {
    return index(IrText.map(file));
  }

  /// The index of a text that is read in stretches of about so many bytes.
  public static ModuleIndex inStretches(IrText text, long stretch) throws IrFormatException {
    try {
      return ModuleAssembly.of(text, ModuleReader.read(text, 0, stretch, read -> {}));
    } catch (BrokenText e) {
      throw e.in(text);
    }
  }

  /// The index of what is mapped already.
  public static ModuleIndex index(IrText text) throws IrFormatException {
    return ModuleIndexer.index(text, done -> {}, () -> false);
  }
}
