package org.mergescope.bench.module;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Where modules are made: a folder for each, the installed tools, and our sources.
public record Workshop(Path cache) {
  private static final long LOOK_MILLIS = 200;

  /// Where a finished module stands.
  public Path module(String name) {
    return cache.resolve(name + ".ll");
  }

  /// The folder in which a module is made.
  Path folder(String name) throws IOException {
    return Files.createDirectories(cache.resolve("build").resolve(name));
  }

  /// Puts one of our sources there.
  static void unpack(String resource, Path target) throws IOException {
    Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
    try (InputStream source = Workshop.class.getResourceAsStream("/org/mergescope/bench/" + resource)) {
      if (source == null) {
        throw new IOException(resource + " is not in the jar");
      }
      Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// An installed tool.
  public static Optional<Path> installed(String name) {
    return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)).filter(Files::isExecutable)
        .findFirst();
  }

  /// Runs a tool in a folder and gives what it printed; what it complained about stays beside it.
  static String run(Path folder, Duration limit, List<String> command) throws IOException, InterruptedException {
    return run(folder, limit, command, () -> false);
  }

  /// As [#run(Path, Duration, List)], but the tool is stopped once there is enough of its work.
  static String run(Path folder, Duration limit, List<String> command, BooleanSupplier enough)
      throws IOException, InterruptedException {
    if (installed(command.getFirst()).isEmpty()) {
      throw new IOException(command.getFirst() + " is not installed");
    }
    Path printed = folder.resolve("printed.txt");
    Path complaints = folder.resolve("complaints.txt");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(printed.toFile())
        .redirectError(complaints.toFile())
        .start();
    long start = System.nanoTime();
    boolean stopped = false;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      stopped = enough.getAsBoolean();
      boolean late = System.nanoTime() - start > limit.toNanos();
      if (stopped || late) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroyForcibly().waitFor();
      }
      if (late) {
        throw new IOException(command.getFirst() + " did not end within " + limit.toMinutes() + " minutes");
      }
    }
    if (process.exitValue() != 0 && !stopped) {
      throw new IOException(command.getFirst() + " failed; " + complaints + " says why");
    }
    return Files.readString(printed);
  }
}
