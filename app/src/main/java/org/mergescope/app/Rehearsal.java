package org.mergescope.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.mergescope.app.cli.CommandLines;

/// What the launcher's start-up cache is learnt from: a window that opens files, all the way from the command line, and
/// closes once nothing is under way.
public final class Rehearsal {
  private Rehearsal() {}

  /// A folder for settings, and what the command line says.
  static void main(String[] arguments) {
    Path state = Path.of(arguments[0]);
    PrintWriter terminal = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(CommandLines.run(
        (files, tempo, verbose) -> WindowLauncher.open(state, verbose, app -> {
          app.start(files, tempo);
          app.whenAtRest(app::quit);
        }),
        terminal,
        terminal,
        Arrays.copyOfRange(arguments, 1, arguments.length)));
  }
}
