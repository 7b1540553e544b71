package org.mergescope.app.view.shell;

import java.util.Optional;
import org.mergescope.app.session.ModuleState;

import static org.mergescope.app.view.Texts.text;

/// What the title bar says: "app.ll • 3 deleted – Mergescope".
public final class WindowTitle {
  private WindowTitle() {}

  /// The title for what is open; the dot stands for deletions that were not exported.
  public static String of(Optional<ModuleState> state, boolean unsaved) {
    if (state.isEmpty()) {
      return text("shell.title");
    }
    String name = state.get().module().index().text().name();
    String file = state.get().module().isPartial() ? text("shell.partial.name", name) : name;
    int deleted = state.get().deletions().count();
    if (deleted == 0) {
      return text("shell.title.module", file);
    }
    return text(unsaved ? "shell.title.unsaved" : "shell.title.deleted", file, deleted);
  }
}
