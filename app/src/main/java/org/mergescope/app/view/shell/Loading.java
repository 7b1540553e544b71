package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import org.mergescope.app.task.RunningTask;

/// How far the opening of files is.
public sealed interface Loading {
  /// Nothing is being opened.
  record None() implements Loading {}

  /// A module is being read.
  record Running(List<Path> files, RunningTask task) implements Loading {
    public Running {
      files = List.copyOf(files);
    }
  }

  /// The user stopped it.
  record Cancelled(List<Path> files) implements Loading {
    public Cancelled {
      files = List.copyOf(files);
    }
  }

  /// It could not be opened.
  ///
  /// @param notice says why
  /// @param isPartialPossible whether what stands before the error can be opened all the same
  record Failed(List<Path> files, Notice notice, boolean isPartialPossible) implements Loading {
    public Failed {
      files = List.copyOf(files);
    }
  }
}
