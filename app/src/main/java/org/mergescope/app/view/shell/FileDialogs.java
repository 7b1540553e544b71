package org.mergescope.app.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks for a file. Behind an interface because a window without a desktop has no such dialogs.
public interface FileDialogs {
  /// A kind of file, such as "LLVM IR" and `*.ll`.
  record Kind(String name, List<String> patterns) {
    public Kind {
      patterns = List.copyOf(patterns);
    }
  }

  /// Asks for a file to read; empty where the user changed their mind.
  Optional<Path> open(String title, List<Kind> kinds);

  /// Asks for files to read; empty where the user changed their mind.
  default List<Path> openSeveral(String title, List<Kind> kinds) {
    return open(title, kinds).stream().toList();
  }

  /// Asks for a file to write, in the folder of `suggestion` and with its name to begin with; the dialog has asked
  /// before an existing file is chosen.
  Optional<Path> save(String title, Path suggestion, List<Kind> kinds);
}
