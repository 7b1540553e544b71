package org.mergescope.app.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.view.shell.FileDialogs;

/// File dialogs in which the user has already decided; after that they are closed without a choice.
final class GivenFiles implements FileDialogs {
  private final Deque<Path> choices = new ArrayDeque<>();

  void next(Path choice) {
    choices.add(choice);
  }

  @Override
  public Optional<Path> open(String title, List<Kind> kinds) {
    return Optional.ofNullable(choices.poll());
  }

  @Override
  public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
    return Optional.ofNullable(choices.poll());
  }
}
