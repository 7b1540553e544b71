package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.mergescope.model.prune.InstalledOpts.Opt;

/// A second opinion on an exported module from an installed `opt`.
public final class OptVerifier {
  /// The last version that reads `ptr` only when told to.
  private static final int LAST_WITH_TYPED_POINTERS = 14;
  private static final int MOST_LINES = 12;

  private OptVerifier() {}

  /// What `opt` said.
  public sealed interface Verdict {
    /// Accepted with nothing printed.
    record Accepted(String opt) implements Verdict {}

    /// Refused, or warned; `message` is its first lines.
    record Refused(String opt, String message) implements Verdict {}

    /// No `opt` of a fitting version is installed; `looked` says which names were tried.
    record NotInstalled(String looked) implements Verdict {}
  }

  /// Runs `opt -passes=verify` of the version nearest to (and not below) `version` on a file; ends the process when
  /// cancelled. A warning is a refusal, too: `opt` succeeds while it throws broken debug information away.
  ///
  /// @throws java.util.concurrent.CancellationException when cancelled
  public static Verdict verify(Path file, int version, BooleanSupplier cancelled) {
    return verify(file, version, System.getenv().getOrDefault("PATH", ""), cancelled);
  }

  static Verdict verify(Path file, int version, String path, BooleanSupplier cancelled) {
    return InstalledOpts.notOlderThan(version, path, cancelled)
        .map(opt -> verdict(opt, file, cancelled))
        .orElseGet(() -> new Verdict.NotInstalled("opt-" + version + ", newer ones, and opt on the PATH"));
  }

  private static Verdict verdict(Opt opt, Path file, BooleanSupplier cancelled) {
    try {
      ProcessRun run = run(opt, file, List.of(), cancelled);
      if (opt.version() == LAST_WITH_TYPED_POINTERS && output(run).contains("-opaque-pointers")) {
        run = run(opt, file, List.of("-opaque-pointers"), cancelled);
      }
      boolean accepted = run.exitCode() == 0 && run.output().length == 0;
      return accepted ? new Verdict.Accepted(opt.name()) : new Verdict.Refused(opt.name(), output(run));
    } catch (IOException e) {
      return new Verdict.Refused(opt.name(), opt.executable() + ": " + e.getMessage());
    }
  }

  private static ProcessRun run(Opt opt, Path file, List<String> options, BooleanSupplier cancelled)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(opt.executable().toString());
    command.addAll(options);
    command.addAll(List.of("-passes=verify", "-disable-output", file.toAbsolutePath().toString()));
    return ProcessRun.of(command, cancelled);
  }

  private static String output(ProcessRun run) {
    String output = new String(run.output(), StandardCharsets.UTF_8).strip();
    String first = output.lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
    return first.isEmpty() ? "ended with code " + run.exitCode() : first;
  }
}
