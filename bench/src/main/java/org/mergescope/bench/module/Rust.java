package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The installed Rust compiler, whose fat LTO leaves the module that it has linked.
final class Rust {
  private static final Pattern LLVM = Pattern.compile("LLVM version: (\\d+)");
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private Rust() {}

  static int llvmVersion(Workshop workshop) throws IOException, InterruptedException {
    Path folder = workshop.folder("rustc");
    Matcher version = LLVM.matcher(Workshop.run(folder, LIMIT, List.of("rustc", "--version", "--verbose")));
    if (!version.find()) {
      throw new IOException("rustc does not say which LLVM it is built with");
    }
    return Integer.parseInt(version.group(1));
  }

  /// Links a program by fat LTO and writes what LTO starts from as text. The compiler is stopped there: optimising all of
  /// it would take as long again.
  ///
  /// @param command has `-C lto=fat` and `-C save-temps` in effect
  /// @param temps where the compiler leaves its files
  static void link(Workshop workshop, Path folder, Duration limit, List<String> command, Path temps, Path target)
      throws IOException, InterruptedException {
    for (Path stale : files(temps, ".bc")) {
      Files.delete(stale);
    }
    Workshop.run(folder, limit, command, () -> hasFile(temps, ".lto.after-restriction.bc"));
    List<Path> linked = files(temps, ".lto.input.bc");
    if (linked.isEmpty()) {
      throw new IOException("rustc left no .lto.input.bc in " + temps);
    }
    Workshop.run(
        folder, LIMIT,
        List.of("llvm-dis-" + llvmVersion(workshop), linked.getFirst().toString(), "-o", target.toString()));
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(end)).sorted().toList();
    }
  }

  /// Written after the module that LTO starts from, so that one is whole.
  private static boolean hasFile(Path folder, String end) {
    String[] names = folder.toFile().list((_, name) -> name.endsWith(end));
    return names != null && names.length > 0;
  }
}
