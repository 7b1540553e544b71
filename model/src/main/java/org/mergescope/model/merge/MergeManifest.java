package org.mergescope.model.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the user says about a module: function names and their entry symbols (raw names).
public record MergeManifest(SortedMap<String, List<String>> entries) {
  /// Nothing said.
  public static final MergeManifest EMPTY = new MergeManifest(new TreeMap<>());

  /// Reads `{"functions": {"text-service": ["entry_symbol", …], …}}`.
  ///
  /// @throws ManifestException where it is not that; names the place
  /// @throws IOException where the file cannot be read
  public static MergeManifest read(Path file) throws IOException, ManifestException {
    throw new UnsupportedOperationException(file.toString());
  }
}
