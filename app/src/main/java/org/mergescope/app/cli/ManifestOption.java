package org.mergescope.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.merge.ManifestException;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.merge.MergedFunctions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the user says about the functions of a module.
final class ManifestOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "JSON: {\"functions\": {\"text-service\": [\"entry_symbol\"]}}.")
  private @Nullable Path file;

  /// The functions of a module; entries that it does not define are a warning.
  List<MergedFunction> functions(AnalysedModule module) throws CommandFailure {
    MergeManifest manifest = manifest();
    PrintWriter err = spec.commandLine().getErr();
    for (String unknown : manifest.unknown(module.index())) {
      err.println("Warning: " + Plain.line(module.name() + " does not define " + unknown + " of the manifest."));
    }
    return MergedFunctions.of(module.reachability(), module.names(), manifest);
  }

  private MergeManifest manifest() throws CommandFailure {
    if (file == null) {
      return MergeManifest.EMPTY;
    }
    try {
      return MergeManifest.read(file);
    } catch (IOException | ManifestException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
