package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// How a module is made.
public sealed interface Recipe permits Sqlite, StandardLibrary, Service, Copies {
  /// What the user calls it.
  String name();

  /// What it is, for the table.
  String description();

  /// The version of LLVM that wrote it.
  int llvmVersion(Workshop workshop) throws IOException, InterruptedException;

  /// Writes it.
  void make(Workshop workshop, Path target) throws IOException, InterruptedException;

  /// The module, made now where the cache has none.
  default Path module(Workshop workshop) throws IOException, InterruptedException {
    Path module = workshop.module(name());
    if (!Files.exists(module)) {
      Path unfinished = module.resolveSibling(name() + ".unfinished");
      make(workshop, unfinished);
      Files.move(unfinished, module, StandardCopyOption.ATOMIC_MOVE);
    }
    return module;
  }
}
