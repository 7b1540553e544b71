package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// Runs what the user typed.
public final class CommandLines {
  private static final int COULD_NOT = 1;
  private static final int WRONG_USAGE = 2;
  private static final List<Class<?>> COMMANDS =
      List.of(
          ReportCommand.class, WhyCommand.class, GraphCommand.class, FunctionsCommand.class, PruneCommand.class,
          TraceCommand.class, SearchCommand.class);

  private CommandLines() {}

  /// Runs a command, or opens the window, and returns the exit code.
  public static int run(WindowOpener window, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        withCommands(new CommandLine(new RootCommand(window)), args)
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((wrong, typed) -> sayUsage(wrong))
            .setExecutionExceptionHandler((failure, command, parsed) -> sayFailure(failure, command));
    int code = line.execute(args);
    out.flush();
    if (out.checkError() && code == 0) {
      err.println("mergescope: The result could not be written completely; check the disk and the pipe behind it.");
      return COULD_NOT;
    }
    return code;
  }

  /// Adds the command that was named, none for a window alone or with a file, or else all: to describe one takes longer
  /// than many a command runs.
  private static CommandLine withCommands(CommandLine line, String... args) {
    if (args.length == 0 || args[0].matches("[^-].*[./\\\\].*")) {
      return line;
    }
    for (Class<?> command : COMMANDS) {
      if (nameOf(command).equals(args[0])) {
        return line.addSubcommand(command);
      }
    }
    COMMANDS.forEach(line::addSubcommand);
    return line;
  }

  private static String nameOf(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  /// The names of all commands, in the order of the alphabet, as a list in a sentence.
  static String names() {
    return COMMANDS.stream().map(CommandLines::nameOf).sorted().collect(Collectors.joining(", "));
  }

  private static int sayUsage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("mergescope: " + Plain.line(String.valueOf(wrong.getMessage())));
    err.println("`" + command.getCommandSpec().qualifiedName() + " --help` tells the usage.");
    return WRONG_USAGE;
  }

  private static String place(Exception mistake) {
    return mistake.getStackTrace().length == 0 ? "" : " at " + mistake.getStackTrace()[0];
  }

  private static int sayFailure(Exception failure, CommandLine command) {
    String sentence =
        failure instanceof CommandFailure
            ? String.valueOf(failure.getMessage())
            : "This is a mistake in Mergescope itself, please report it: " + failure + place(failure) + ".";
    command.getOut().flush();
    command.getErr().println("mergescope: " + Plain.line(sentence));
    return COULD_NOT;
  }
}
