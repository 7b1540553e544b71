package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Writes the pruned files of a program into a folder, under their own names.
public final class ProgramWriter {
  private ProgramWriter() {}

  /// Where each file would be written.
  ///
  /// @param overwritesSources whether a source itself may be written
  /// @throws IOException with one sentence where two files have one name, or a source would be overwritten
  public static List<Path> targets(ProgramPlan plan, Path folder, boolean overwritesSources) throws IOException {
    Map<Path, String> taken = new HashMap<>();
    List<Path> targets = new ArrayList<>();
    for (PrunePlan part : plan.plans()) {
      Path target = folder.resolve(part.module().text().name());
      String source = part.module().text().path().map(Path::toString).orElse(part.module().text().name());
      String other = taken.put(target, source);
      if (other != null) {
        throw new IOException(
            other + " and " + source + " would both be written to " + target + "; rename one of them first.");
      }
      targets.add(target);
    }
    for (int i = 0; i < targets.size() && !overwritesSources; i++) {
      for (PrunePlan part : plan.plans()) {
        Path source = part.module().text().path().orElse(null);
        if (source != null && Files.exists(targets.get(i)) && Files.isSameFile(source, targets.get(i))) {
          throw new IOException(targets.get(i) + " is one of the sources; choose another folder, or add --overwrite.");
        }
      }
    }
    return List.copyOf(targets);
  }

  /// Writes all files, or none: first to temporary files in the folder, which take their names at the end. The folder is
  /// made where it is missing.
  ///
  /// @param targets as [#targets] gives them
  /// @param progress told the fraction done
  /// @param cancelled asked at least every few megabytes
  /// @throws IllegalArgumentException where the plan has blockers
  /// @throws IOException where a file cannot be written; its message names the file
  /// @throws CancellationException when cancelled
  public static void write(
      ProgramPlan plan, List<Path> targets, DoubleConsumer progress, BooleanSupplier cancelled) throws IOException {
    if (!plan.isPossible()) {
      throw new IllegalArgumentException("the plan has blockers");
    }
    List<TargetFile.Contents> contents = new ArrayList<>();
    double total = Math.max(1, plan.bytesBefore());
    long before = 0;
    for (PrunePlan part : plan.plans()) {
      double done = before / total;
      double share = part.bytesBefore() / total;
      contents.add(channel -> PrunedModuleWriter.write(
          part, channel, fraction -> progress.accept(done + fraction * share), cancelled));
      before += part.bytesBefore();
    }
    TargetFile.writeAll(targets, contents);
  }
}
