package org.mergescope.app.view.roots;

import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.ShellView;

import static org.mergescope.app.view.Texts.text;

/// The command that opens the page.
public final class RootsCommand {
  private RootsCommand() {}

  /// While a module is open.
  public static Command of(ModuleSession session, TaskRunner tasks, ShellView shell) {
    return Command.of("roots.command", () -> {
      RootsView page = new RootsView(new RootsViewModel(session, tasks), shell::hideSheet);
      shell.showSheet(text("roots.title"), page);
    })
        .withIcon(MaterialDesignS.SOURCE_BRANCH)
        .enabledWhen(Bindings.isNotNull(session.stateProperty()), "roots.no-module");
  }
}
