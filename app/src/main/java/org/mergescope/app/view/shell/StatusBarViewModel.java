package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.RunningTask;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.ByteSize;

import static org.mergescope.app.view.Texts.text;

/// What the status bar says: the sizes of the open module, the connection, and what is running.
public final class StatusBarViewModel {
  private final ReadOnlyStringWrapper module = new ReadOnlyStringWrapper(this, "module", "");
  private final ReadOnlyStringWrapper connection = new ReadOnlyStringWrapper(this, "connection", "");
  private final ObservableList<RunningTask> running;

  /// A view model that follows the sessions and the runner from now on.
  public StatusBarViewModel(ModuleSession modules, TraceSession traces, TaskRunner tasks) {
    running = tasks.running();
    modules.stateProperty().subscribe(state -> module.set(describe(state)));
    traces.connectionProperty().subscribe(connected ->
        connection.set(connected == null ? "" : text("shell.status.connected", connected.server().level())));
  }

  ReadOnlyStringProperty moduleProperty() {
    return module.getReadOnlyProperty();
  }

  ReadOnlyStringProperty connectionProperty() {
    return connection.getReadOnlyProperty();
  }

  ObservableList<RunningTask> running() {
    return running;
  }

  private static String describe(@Nullable ModuleState state) {
    if (state == null) {
      return text("shell.status.nothing");
    }
    ModuleState.Sizes sizes = state.sizes();
    int functions = sizes.functions();
    List<String> parts = new ArrayList<>();
    String name = state.module().index().text().name();
    parts.add(state.module().isPartial() ? text("shell.partial.name", name) : name);
    parts.add(text("shell.status.rules", state.module().policy().version()));
    parts.add(text("shell.status.functions", functions));
    if (functions > 0) {
      parts.add(text("shell.status.dead", sizes.deadFunctions(), (double) sizes.deadFunctions() / functions));
    }
    if (sizes.unreachableBytes() > 0) {
      parts.add(text("shell.status.reclaimable", ByteSize.text(sizes.unreachableBytes())));
    }
    if (state.deletions().count() > 0) {
      parts.add(text("shell.status.deleted", sizes.deletedFunctions(), ByteSize.text(sizes.deletedBytes())));
    }
    return String.join("  ·  ", parts);
  }
}
