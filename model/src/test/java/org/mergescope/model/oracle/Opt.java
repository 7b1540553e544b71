package org.mergescope.model.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The `opt` of one LLVM version, as the judge of what stays alive.
record Opt(int version, InstalledTool tool) {
  private static final Pattern OPAQUE = Pattern.compile("[ (,{]ptr[] ,)]");
  static final String WHOLE_PROGRAM = "internalize,globaldce,strip-dead-prototypes";
  static final String LIBRARY = "globaldce,strip-dead-prototypes";

  static Opt require(int version) {
    return new Opt(version, InstalledTool.require("opt-" + version));
  }

  /// What the passes leave of a module, or empty where this version refuses its syntax or crashes on it.
  Optional<Path> run(Path folder, Path module, String passes, List<String> roots) throws IOException {
    Path result = Files.createTempFile(folder, "opt", ".ll");
    List<String> arguments = new ArrayList<>(List.of("-S", "-passes=" + passes));
    if (!roots.isEmpty()) {
      arguments.add("-internalize-public-api-list=" + String.join(",", roots));
    }
    arguments.addAll(pointers(module));
    arguments.addAll(List.of(module.toString(), "-o", result.toString()));
    return tool.run(folder, arguments.toArray(String[]::new)).exitCode() == 0 ? Optional.of(result) : Optional.empty();
  }

  /// What it says of a module: nothing where all is well.
  InstalledTool.Answer verify(Path folder, Path module) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-passes=verify", "-disable-output", module.toString()));
    arguments.addAll(pointers(module));
    return tool.run(folder, arguments.toArray(String[]::new));
  }

  private List<String> pointers(Path module) throws IOException {
    boolean opaque =
        version == 14 && OPAQUE.matcher(Files.readString(module, StandardCharsets.ISO_8859_1)).find();
    return opaque ? List.of("-opaque-pointers") : List.of();
  }
}
