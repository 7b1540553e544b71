package org.mergescope.app.view.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.model.prune.OptVerifier.Verdict;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.ProgramWriter;

/// The folder that the files of a program are exported to; a sibling holds them until all are verified.
record ExportFolder(Path target, Path beside) {
  static ExportFolder of(Path target) {
    Path whole = target.toAbsolutePath();
    return new ExportFolder(whole, whole.resolveSibling("." + whole.getFileName() + ".unverified"));
  }

  /// Writes the pruned files and lets each be verified. They take their places unless one is refused: then, as on
  /// failure and cancel, nothing is kept.
  ///
  /// @param progress told the fraction written, then a negative number while they are verified
  Verdict write(
      ProgramPlan plan, boolean overwritesSources, int version, ExportFile.Verifier verifier, DoubleConsumer progress,
      BooleanSupplier cancelled) throws IOException {
    List<Path> targets = ProgramWriter.targets(plan, target, overwritesSources);
    List<Path> written = new ArrayList<>();
    targets.forEach(file -> written.add(beside.resolve(file.getFileName())));
    try {
      ProgramWriter.write(plan, written, progress, cancelled);
      progress.accept(-1);
      Verdict verdict = verifier.verify(written.getFirst(), version, cancelled);
      for (int i = 1; i < written.size() && !(verdict instanceof Verdict.Refused); i++) {
        verdict = verifier.verify(written.get(i), version, cancelled);
      }
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (!(verdict instanceof Verdict.Refused)) {
        Files.createDirectories(target);
        for (int i = 0; i < written.size(); i++) {
          Files.move(
              written.get(i), targets.get(i), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return verdict;
    } finally {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(beside);
    }
  }
}
