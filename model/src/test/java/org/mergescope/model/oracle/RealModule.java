package org.mergescope.model.oracle;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mergescope.model.oracle.InstalledTool.Answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A module as a real compiler makes it of one source of the tests, or llvm-link of several: C and C++ by clang of a
/// version, Rust by the installed rustc.
///
/// @param version of LLVM; 0 for the one that rustc's output needs
/// @param options of clang, or of rustc where the first source is Rust
/// @param sources paths below the test resources; only the first keeps its `main`
record RealModule(int version, List<String> options, List<String> sources) {
  private static final int[] VERSIONS = {14, 19, 22};

  static RealModule of(int version, String options, String... sources) {
    return new RealModule(version, List.of(options.split(" ")), List.of(sources));
  }

  /// Makes the module; a version that rustc decides on is decided on.
  Made make(Path folder) throws IOException, URISyntaxException {
    int llvm = version == 0 ? ofRustc(folder) : version;
    List<String> parts = new ArrayList<>();
    for (String source : sources) {
      String part = "part" + parts.size() + ".ll";
      if (source.endsWith(".rs")) {
        rust(folder, source, part, parts.isEmpty());
      } else {
        clang(folder, llvm, source, part, parts.isEmpty());
      }
      parts.add(part);
    }
    if (parts.size() == 1) {
      return new Made(llvm, folder.resolve(parts.getFirst()));
    }
    List<String> arguments = new ArrayList<>(parts);
    arguments.addAll(List.of("-S", "-o", "linked.ll"));
    Answer linked = InstalledTool.require("llvm-link-" + llvm).run(folder, arguments.toArray(String[]::new));
    // It warns of a target that each compiler spells in its own way.
    assertEquals(0, linked.exitCode(), linked.errors());
    return new Made(llvm, folder.resolve("linked.ll"));
  }

  /// A module that was made.
  ///
  /// @param version of the LLVM that made it
  record Made(int version, Path file) {}

  private void clang(Path folder, int llvm, String source, String target, boolean main)
      throws IOException, URISyntaxException {
    boolean cpp = source.endsWith(".cpp");
    List<String> arguments = new ArrayList<>(sources.getFirst().endsWith(".rs") ? List.of("-O1") : options);
    arguments.addAll(List.of("-S", "-emit-llvm", "-w", cpp ? "-std=c++17" : "-std=gnu11"));
    if (!main) {
      arguments.add("-Dmain=main_of_" + target.replace(".ll", ""));
    }
    arguments.addAll(List.of(resource(source).toString(), "-o", target));
    InstalledTool compiler = InstalledTool.require((cpp ? "clang++-" : "clang-") + llvm);
    assertEquals(new Answer(0, "", ""), compiler.run(folder, arguments.toArray(String[]::new)));
  }

  private void rust(Path folder, String source, String target, boolean main) throws IOException, URISyntaxException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("--edition", "2021", "-C", "codegen-units=1", "--emit=llvm-ir", "-A", "warnings"));
    arguments.addAll(List.of("--crate-type", main ? "bin" : "lib", resource(source).toString(), "-o", target));
    Answer answer = InstalledTool.require("rustc").run(folder, arguments.toArray(String[]::new));
    assertTrue(answer.isSilent(), answer.errors());
  }

  /// The oldest installed version that reads what rustc's own LLVM writes.
  private static int ofRustc(Path folder) throws IOException {
    String facts = InstalledTool.require("rustc").run(folder, "--version", "--verbose").output();
    Matcher own = Pattern.compile("LLVM version: (\\d+)").matcher(facts);
    assertTrue(own.find(), facts);
    int version = Integer.parseInt(own.group(1));
    return IntStream.of(VERSIONS).filter(installed -> installed >= version).findFirst().orElseThrow();
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(RealModule.class.getResource("/" + name), name).toURI());
  }

  @Override
  public String toString() {
    return String.join(" + ", sources) + " by " + (version == 0 ? "rustc " : "clang " + version + " ")
        + String.join(" ", options);
  }
}
