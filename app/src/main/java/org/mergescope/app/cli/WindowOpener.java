package org.mergescope.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Opens the window and returns the exit code when it is closed.
public interface WindowOpener {
  /// Opens it with files, told apart by content, and a connection to Tempo.
  ///
  /// @param verbose whether the terminal gets what the log gets
  int open(List<Path> files, Optional<String> tempoUrl, boolean verbose);
}
