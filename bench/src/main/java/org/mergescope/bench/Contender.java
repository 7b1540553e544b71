package org.mergescope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mergescope.bench.process.MeteredCommand;

/// Somebody who prunes or reads a module.
///
/// @param output what it writes, if anything
/// @param runs how often it is measured
record Contender(Role role, String label, MeteredCommand command, Optional<Path> output, int runs) {
  /// What it is compared as.
  enum Role {
    READ,
    OPT,
    OURS,
    OURS_SMALL_HEAP
  }

  static Contender read(Path module, int runs) {
    return new Contender(Role.READ, "read once (`cat`)", command("cat", module.toString()), Optional.empty(), runs);
  }

  static Contender opt(int version, Path module, Path folder, int runs) {
    Path output = folder.resolve("opt.ll");
    MeteredCommand command = command(
        "opt-" + version, "-passes=internalize,globaldce,strip-dead-prototypes", "-internalize-public-api-list=main",
        "-S", module.toString(), "-o", output.toString());
    return new Contender(Role.OPT, "`opt-" + version + "`", command, Optional.of(output), runs);
  }

  static Contender ours(Path home, Path module, Path folder, int runs) {
    return ours(Role.OURS, "`mergescope prune`", home, module, folder, Map.of(), runs);
  }

  /// With a heap of one gigabyte.
  static Contender oursWithSmallHeap(Path home, Path module, Path folder, int runs) {
    Map<String, String> heap = Map.of("JDK_JAVA_OPTIONS", "-Xmx1g");
    return ours(Role.OURS_SMALL_HEAP, "`mergescope prune`, `-Xmx1g`", home, module, folder, heap, runs);
  }

  /// What it says that makes its run worthless: opt drops all debug information with no more than a warning.
  String complaint(Path said) throws IOException {
    return role == Role.OPT ? Files.readString(said).lines().findFirst().orElse("") : "";
  }

  private static Contender ours(
      Role role, String label, Path home, Path module, Path folder, Map<String, String> environment, int runs) {
    Path output = folder.resolve("ours.ll");
    List<String> command =
        List.of(home.resolve("mergescope").toString(), "prune", module.toString(), "-o", output.toString());
    return new Contender(role, label, new MeteredCommand(command, environment), Optional.of(output), runs);
  }

  private static MeteredCommand command(String... words) {
    return new MeteredCommand(List.of(words), Map.of());
  }
}
