package org.mergescope.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.reach.Roots;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which module, and where reachability starts in it.
final class ModuleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "IN.ll", description = "A module as LLVM IR text.")
  private Path file = Path.of("");

  @Option(
      names = "--root",
      paramLabel = "NAME",
      description = "Where execution starts, raw; main if absent. Repeatable.")
  private List<String> roots = List.of();

  @Option(
      names = "--root-preset",
      paramLabel = "PRESET",
      description = "exported: everything visible outside the module, as for a library.")
  private @Nullable Preset preset;

  enum Preset {
    EXPORTED
  }

  AnalysedModule analyse() throws CommandFailure {
    return AnalysedModule.of(file, roots(), spec.commandLine().getErr());
  }

  private Roots roots() {
    if (preset != null && !roots.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--root and --root-preset exclude each other.");
    }
    if (preset != null) {
      return switch (preset) {
        case EXPORTED -> new Roots.Exported();
      };
    }
    return roots.isEmpty() ? Roots.MAIN : new Roots.Named(roots.stream().map(ModuleOptions::withoutAt).toList());
  }

  /// Names are often copied from IR text.
  static String withoutAt(String name) {
    String plain = name.startsWith("@") ? name.substring(1) : name;
    boolean quoted = plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"");
    return quoted ? plain.substring(1, plain.length() - 1) : plain;
  }
}
