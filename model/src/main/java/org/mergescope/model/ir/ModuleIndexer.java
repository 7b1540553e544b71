package org.mergescope.model.ir;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Makes the index of a module in one pass over its tokens.
public final class ModuleIndexer {
  private ModuleIndexer() {}

  /// Indexes a module. Cost: one pass over the bytes; memory by symbols and references, not by instructions.
  ///
  /// @param progress told the fraction done, from any thread
  /// @param cancelled asked often; when true the call ends
  /// @throws IrFormatException where the text is not IR or breaks off inside an entity
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static ModuleIndex index(IrText text, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IrFormatException {
    throw new UnsupportedOperationException(text + "" + progress + cancelled);
  }
}
