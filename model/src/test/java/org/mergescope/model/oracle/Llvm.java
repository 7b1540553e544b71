package org.mergescope.model.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// One installed LLVM: what compiles, prunes, verifies and links modules of its version.
public record Llvm(int version, Path directory) {
  /// Compiles a C++ source to a module.
  public Path compileCpp(Path source, Path module, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-S", "-emit-llvm", source.toString(), "-o", module.toString()));
    run("clang++", arguments);
    return module;
  }

  /// Turns bitcode into text.
  public Path disassemble(Path bitcode, Path module) throws IOException {
    run("llvm-dis", List.of(bitcode.toString(), "-o", module.toString()));
    return module;
  }

  /// What LLVM leaves of a module when `main` is the only root.
  public Path prune(Path module, Path pruned) throws IOException {
    run("opt", List.of(
        "-S", "-passes=internalize,globaldce,strip-dead-prototypes", "-internalize-public-api-list=main",
        module.toString(), "-o", pruned.toString()));
    return pruned;
  }

  /// Requires that LLVM accepts a module without a word: broken debug information is only a warning.
  public void verify(Path module) throws IOException {
    run("opt", List.of("-passes=verify", "-disable-output", module.toString()));
  }

  /// Links a module into a program and gives what that prints.
  public String output(Path module, List<String> libraries, List<String> arguments) throws IOException {
    Path program = directory.resolve(module.getFileName() + ".program");
    List<String> link = new ArrayList<>(List.of("-O0", "-Wno-override-module", module.toString()));
    link.addAll(libraries);
    link.addAll(List.of("-o", program.toString()));
    run("clang++", link);
    InstalledTool.Answer answer = new InstalledTool(program).run(directory, arguments.toArray(String[]::new));
    assertEquals(0, answer.exitCode(), answer.errors());
    return answer.output();
  }

  private void run(String tool, List<String> arguments) throws IOException {
    InstalledTool.Answer answer =
        InstalledTool.require(tool + "-" + version).run(directory, arguments.toArray(String[]::new));
    assertEquals(new InstalledTool.Answer(0, "", ""), answer, tool + " " + arguments);
  }
}
