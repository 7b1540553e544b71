package org.mergescope.bench.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
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

  /// Turns the bitcode that LTO started from into text.
  static void disassemble(Workshop workshop, Path folder, Path target) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.list(folder)) {
      Path linked = files.filter(file -> file.getFileName().toString().endsWith(".lto.input.bc"))
          .max(Comparator.comparingLong(file -> file.toFile().lastModified()))
          .orElseThrow(() -> new IOException("rustc left no .lto.input.bc in " + folder));
      Workshop.run(
          folder, LIMIT, List.of("llvm-dis-" + llvmVersion(workshop), linked.toString(), "-o", target.toString()));
    }
  }
}
