package org.mergescope.model.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mergescope.model.ir.ModuleIndex;

/// What the user says about a module: function names and their entry symbols (raw names).
public record MergeManifest(SortedMap<String, List<String>> entries) {
  /// Nothing said.
  public static final MergeManifest EMPTY = new MergeManifest(new TreeMap<>());

  public MergeManifest {
    SortedMap<String, List<String>> copy = new TreeMap<>();
    entries.forEach((function, symbols) -> copy.put(function, List.copyOf(symbols)));
    entries = Collections.unmodifiableSortedMap(copy);
  }

  /// Reads `{"functions": {"text-service": ["entry_symbol", …], …}}`; other members are skipped, an `@` before a symbol
  /// is dropped.
  ///
  /// @throws ManifestException where it is not that, where a function is named twice (`-` and `_` are equal) or a symbol
  ///   is the entry of two; names file, line and column
  /// @throws IOException where the file cannot be read; its message names the file
  public static MergeManifest read(Path file) throws IOException, ManifestException {
    return ManifestReader.read(file);
  }

  /// The symbols it names that the module does not define, in the order of functions.
  public List<String> unknown(ModuleIndex module) {
    return entries.values().stream()
        .flatMap(List::stream)
        .filter(name -> module.symbol(name) < 0 || !module.isDefinition(module.symbol(name)))
        .toList();
  }
}
