package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// SQLite in one file, not optimised, with debug information: C.
public record Sqlite() implements Recipe {
  private static final int CLANG = 22;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String description() {
    return "SQLite amalgamation, clang -O0 -g";
  }

  @Override
  public int llvmVersion(Workshop workshop) {
    return CLANG;
  }

  @Override
  public void make(Workshop workshop, Path target) throws IOException, InterruptedException {
    Path folder = workshop.folder(name());
    Workshop.unpack("sqlite/main.c", folder.resolve("main.c"));
    List<String> printed = Workshop.run(folder, LIMIT, List.of("npm", "pack", "better-sqlite3")).lines().toList();
    Workshop.run(folder, LIMIT, List.of("tar", "-xzf", printed.getLast()));
    Workshop.run(folder, LIMIT, List.of(
        "clang-" + CLANG, "-O0", "-g", "-S", "-emit-llvm", "-Ipackage/deps/sqlite3", "main.c", "-o", target.toString()));
  }
}
