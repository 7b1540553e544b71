package org.mergescope.app.view.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.model.prune.OptVerifier;
import org.mergescope.model.prune.OptVerifier.Verdict;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;

/// The file an export writes: first beside the target, under another name, then in the target's place.
///
/// @param target where the export shall be
/// @param beside what is written and verified first
record ExportFile(Path target, Path beside) {
  /// A second opinion on what was written.
  @FunctionalInterface
  interface Verifier {
    /// Judges a file, as [OptVerifier#verify(Path, int, BooleanSupplier)] does.
    Verdict verify(Path file, int version, BooleanSupplier cancelled);
  }

  /// The file of a target, which must name a file; a link is followed.
  static ExportFile of(Path target) throws IOException {
    Path whole = Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    return new ExportFile(whole, whole.resolveSibling("." + whole.getFileName() + ".unverified"));
  }

  /// Writes the pruned text and lets it be verified. It takes the target's place unless it is refused: then,
  /// as on failure and cancel, nothing is kept.
  ///
  /// @param progress told the fraction written, then a negative number while it is verified
  Verdict write(
      PrunePlan plan, int version, Verifier verifier, DoubleConsumer progress, BooleanSupplier cancelled)
      throws IOException {
    try {
      PrunedModuleWriter.write(plan, beside, progress, cancelled);
      progress.accept(-1);
      Verdict verdict = verifier.verify(beside, version, cancelled);
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      switch (verdict) {
        case Verdict.Accepted accepted -> replaceTarget();
        case Verdict.NotInstalled notInstalled -> replaceTarget();
        case Verdict.Refused refused -> {}
      }
      return verdict;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private void replaceTarget() throws IOException {
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
