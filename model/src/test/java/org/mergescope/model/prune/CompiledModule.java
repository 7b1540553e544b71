package org.mergescope.model.prune;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.oracle.InstalledTool.Answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A test program as one of the installed compilers makes it, with the tools of that compiler's version.
record CompiledModule(Path directory, int version, String source, List<String> options) {
  private static final List<Integer> VERSIONS = List.of(14, 19, 22);

  /// Both programs by every compiler, with debug information and optimized.
  static List<CompiledModule> all(Path directory) {
    return Stream.of("tables.c", "shapes.cpp")
        .flatMap(source -> VERSIONS.stream().flatMap(version -> Stream.of(
            new CompiledModule(directory, version, source, List.of("-O0", "-g")),
            new CompiledModule(directory, version, source, List.of("-O2")))))
        .toList();
  }

  boolean isCpp() {
    return source.endsWith(".cpp");
  }

  InstalledTool clang() {
    return InstalledTool.require((isCpp() ? "clang++-" : "clang-") + version);
  }

  private InstalledTool opt() {
    return InstalledTool.require("opt-" + version);
  }

  /// Compiles it, once.
  Path module() throws IOException {
    Path module = file(".ll");
    if (!Files.exists(module)) {
      Path text = directory.resolve(source);
      try (InputStream resource = CompiledModule.class.getResourceAsStream("/prune/" + source)) {
        Files.copy(Objects.requireNonNull(resource), text, StandardCopyOption.REPLACE_EXISTING);
      }
      List<String> arguments = new ArrayList<>(options);
      arguments.addAll(List.of("-S", "-emit-llvm", source, "-o", module.toString()));
      Answer answer = clang().run(directory, arguments.toArray(String[]::new));
      assertEquals(0, answer.exitCode(), answer.errors());
    }
    return module;
  }

  Path file(String suffix) {
    return directory.resolve(source + version + String.join("", options) + suffix);
  }

  /// What opt says of a module that keeps its version's syntax.
  Answer verify(Path module) throws IOException {
    return opt().run(directory, "-passes=verify", "-disable-output", module.toString());
  }

  /// What opt leaves of the module.
  Set<String> survivors(List<String> roots) throws IOException, IrFormatException {
    Path reference = file(".opt.ll");
    Answer answer = opt().run(directory,
        "-passes=internalize,globaldce,strip-dead-prototypes",
        "-internalize-public-api-list=" + String.join(",", roots),
        "-S", module().toString(), "-o", reference.toString());
    assertEquals(new Answer(0, "", ""), answer);
    return symbols(reference);
  }

  /// All named symbols of a module, defined or declared; intrinsics come and go with the version that prints.
  static Set<String> symbols(Path module) throws IOException, IrFormatException {
    ModuleIndex index = ModuleIndexer.index(IrText.map(module), done -> {}, () -> false);
    Set<String> symbols = new TreeSet<>();
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      if (!index.isUnnamed(symbol) && !index.name(symbol).startsWith("llvm.")) {
        symbols.add((index.isDefinition(symbol) ? "define " : "declare ") + index.name(symbol));
      }
    }
    return symbols;
  }

  /// Links a module and runs it.
  Answer run(Path module, String program) throws IOException {
    Answer linked = clang().run(directory, "-Wno-override-module", module.toString(), "-o", program);
    assertEquals(new Answer(0, "", ""), linked);
    return new InstalledTool(directory.resolve(program)).run(directory);
  }

  @Override
  public String toString() {
    return source + " by clang " + version + " " + String.join(" ", options);
  }
}
