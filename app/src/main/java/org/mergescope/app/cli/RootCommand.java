package org.mergescope.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Without a command: the window.
@Command(
    name = "mergescope",
    description = "Explores merged serverless functions: LLVM IR on one side, request traces on the other.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = RootCommand.Version.class,
    synopsisHeading = "Usage: ",
    commandListHeading = "%nCommands, which need no display:%n",
    footer = {"", "Exit codes: 0 done, 1 could not (one sentence on stderr), 2 wrong usage."})
final class RootCommand implements Callable<Integer> {
  private final WindowOpener window;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "Modules (.ll) and traces to open in the window, told by content.")
  private List<Path> files = List.of();

  @Option(names = "--tempo", paramLabel = "URL", description = "A Tempo to connect to.")
  private @Nullable String tempo;

  @Option(names = "--verbose", description = "Write the log of the window to the terminal as well.")
  private boolean verbose;

  RootCommand(WindowOpener window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      if (isMistypedCommand(file)) {
        throw new ParameterException(
            spec.commandLine(),
            "There is no command and no file “" + file + "”; the commands are " + CommandLines.names() + ".");
      }
    }
    return window.open(files, Optional.ofNullable(tempo), verbose);
  }

  /// A bare word that is no file was meant as a command.
  private static boolean isMistypedCommand(Path file) {
    return file.getNameCount() == 1 && !file.toString().contains(".") && !Files.exists(file);
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"mergescope " + Objects.requireNonNullElse(built, "(development)")};
    }
  }
}
