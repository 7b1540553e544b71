package org.mergescope.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.reach.Roots;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where reachability starts, and by whose rules.
final class ModuleOptions {
  private static final Pattern VERSION = Pattern.compile("(\\d{1,4})(\\.\\d+)*");
  private static final int OLDEST = 3;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--root",
      paramLabel = "NAME",
      description = "Where execution starts: a raw name or a pattern such as 'app_*'; main if absent. Repeatable.")
  private List<String> roots = List.of();

  @Option(
      names = "--root-preset",
      paramLabel = "PRESET",
      description = {
        "Further roots; those of --root and of all presets count together.",
        "main: the function of this name, which is what counts where nothing is chosen.",
        "exported: everything visible outside the module, as for a library.",
        "kernels: GPU kernels.",
        "jni: Java_*, JNI_OnLoad, JNI_OnUnload.",
        "wasm: functions with a wasm-export-name, _start, _initialize."
      })
  private List<Roots.Preset> presets = List.of();

  @Option(
      names = "--llvm",
      paramLabel = "VERSION",
      description = "Follow the rules of this LLVM, such as 19, instead of the one that wrote the module.")
  private @Nullable String llvm;

  AnalysedModule analyse(List<Path> files) throws CommandFailure {
    return AnalysedModule.of(files, roots(), llvmVersion(), spec.commandLine().getErr());
  }

  private Roots roots() {
    List<Roots> parts = new ArrayList<>();
    if (!roots.isEmpty()) {
      parts.add(new Roots.Named(roots.stream().map(Roots.Named::plain).toList()));
    }
    presets.forEach(preset -> parts.add(preset.roots()));
    return parts.isEmpty() ? Roots.MAIN : new Roots.Union(parts);
  }

  private OptionalInt llvmVersion() {
    if (llvm == null) {
      return OptionalInt.empty();
    }
    Matcher version = VERSION.matcher(llvm);
    int major = version.matches() ? Integer.parseInt(version.group(1)) : 0;
    if (major < OLDEST) {
      throw new ParameterException(
          spec.commandLine(), "--llvm takes a version of LLVM from " + OLDEST + " on, such as 19; found " + llvm + ".");
    }
    return OptionalInt.of(major);
  }
}
