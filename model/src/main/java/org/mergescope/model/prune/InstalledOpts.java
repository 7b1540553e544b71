package org.mergescope.model.prune;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The `opt` programs of this machine: `opt-19` and its like by their names, a plain `opt` by what it says of itself.
final class InstalledOpts {
  private static final Pattern NUMBERED = Pattern.compile("opt-(\\d{1,3})(?:\\.exe)?");
  private static final Pattern PLAIN = Pattern.compile("opt(?:\\.exe)?");
  private static final Pattern VERSION = Pattern.compile("LLVM version (\\d{1,3})\\.");

  private InstalledOpts() {}

  /// One installed `opt`.
  record Opt(Path executable, int version) {
    String name() {
      return executable.getFileName() + " (LLVM " + version + ")";
    }
  }

  /// The oldest that is not older than `version`.
  static Optional<Opt> notOlderThan(int version, String path, BooleanSupplier cancelled) {
    Optional<Opt> numbered = candidates(path, NUMBERED)
        .map(file -> new Opt(file, Integer.parseInt(group(NUMBERED, file.getFileName().toString()))))
        .filter(opt -> opt.version >= version)
        .min(Comparator.comparingInt(Opt::version));
    if (numbered.isPresent() && numbered.get().version == version) {
      return numbered;
    }
    Optional<Opt> plain = candidates(path, PLAIN)
        .findFirst()
        .flatMap(file -> version(file, cancelled).map(found -> new Opt(file, found)))
        .filter(opt -> opt.version >= version);
    return Stream.of(numbered, plain).flatMap(Optional::stream).min(Comparator.comparingInt(Opt::version));
  }

  private static Stream<Path> candidates(String path, Pattern name) {
    return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
        .filter(directory -> !directory.isBlank())
        .map(Path::of)
        .flatMap(InstalledOpts::files)
        .filter(file -> name.matcher(file.getFileName().toString()).matches())
        .filter(Files::isExecutable);
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList().stream().sorted();
    } catch (IOException _) {
      // A directory on the PATH that is not there or not ours to read holds no program for us.
      return Stream.empty();
    }
  }

  private static Optional<Integer> version(Path opt, BooleanSupplier cancelled) {
    try {
      ProcessRun run = ProcessRun.of(List.of(opt.toString(), "--version"), cancelled);
      String version = group(VERSION, new String(run.output(), StandardCharsets.UTF_8));
      return version.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(version));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }
}
