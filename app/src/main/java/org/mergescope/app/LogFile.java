package org.mergescope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The log of the window: what went wrong, with its stack. Never a secret, never the text of a module.
final class LogFile {
  private static final int BYTES = 1 << 20;
  private static final int FILES = 5;
  private static final Logger ROOT = Logger.getLogger("org.mergescope");

  private LogFile() {}

  /// Begins to log into a folder, instead of to the terminal.
  ///
  /// @param verbose whether the terminal gets it all as well
  /// @throws IOException where the folder cannot be written; the terminal then stays the log
  static void start(Path folder, boolean verbose) throws IOException {
    Files.createDirectories(folder);
    FileHandler handler = new FileHandler(folder.resolve("mergescope.%g.log").toString(), BYTES, FILES, true);
    handler.setFormatter(new SimpleFormatter());
    handler.setEncoding("UTF-8");
    handler.setLevel(Level.ALL);
    ROOT.setLevel(Level.ALL);
    ROOT.addHandler(handler);
    ROOT.setUseParentHandlers(false);
    if (verbose) {
      ConsoleHandler terminal = new ConsoleHandler();
      terminal.setLevel(Level.ALL);
      ROOT.addHandler(terminal);
    }
  }
}
