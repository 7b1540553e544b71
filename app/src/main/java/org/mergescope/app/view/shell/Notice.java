package org.mergescope.app.view.shell;

import java.util.List;
import java.util.Optional;

/// One sentence for the user, in the window and never in the way.
///
/// @param details what "Copy details" copies, such as a stack trace, or ""
/// @param actions what the user can do about it, the first one to propose
public record Notice(Kind kind, String sentence, String details, List<Action> actions) {
  public Notice {
    actions = List.copyOf(actions);
  }

  /// A notice with at most one thing to do about it.
  public Notice(Kind kind, String sentence, String details, Optional<Action> action) {
    this(kind, sentence, details, action.stream().toList());
  }

  /// How serious it is: information goes away by itself, the others stay until closed.
  public enum Kind {
    INFORMATION,
    WARNING,
    ERROR
  }

  /// A button of a notice.
  public record Action(String label, Runnable run) {}
}
