package org.mergescope.model.prune;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/// A second opinion on an exported module from an installed `opt`.
public final class OptVerifier {
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
  /// cancelled.
  public static Verdict verify(Path file, int version, BooleanSupplier cancelled) {
    throw new UnsupportedOperationException(file + "" + version + cancelled);
  }
}
