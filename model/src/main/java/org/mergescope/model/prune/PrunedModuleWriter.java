package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Writes the pruned text: kept ranges are transferred, edits put in between.
public final class PrunedModuleWriter {
  private PrunedModuleWriter() {}

  /// Writes through a temporary file beside the target, then renames; on failure or cancel the target is as before.
  ///
  /// @throws IllegalArgumentException where the plan has blockers
  /// @throws IOException where the target cannot be written; its message names the file
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static void write(PrunePlan plan, Path target, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IOException {
    throw new UnsupportedOperationException(plan + "" + target + progress + cancelled);
  }
}
