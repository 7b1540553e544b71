package org.mergescope.app.view.tempo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.mergescope.app.view.Texts.text;

/// Opening one trace: of a list, of a file, or from the server by its id.
final class TraceOpening {
  private static final TaskHandle NOTHING = () -> {};

  private final TaskRunner tasks;
  private final TraceSession session;
  private final TraceOpener opener;
  private final StringProperty traceId = new SimpleStringProperty(this, "traceId", "");
  private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper(this, "underWay", false);
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private TaskHandle open = NOTHING;

  TraceOpening(TaskRunner tasks, TraceSession session, TraceOpener opener) {
    this.tasks = tasks;
    this.session = session;
    this.opener = opener;
  }

  /// The id that is typed.
  StringProperty traceIdProperty() {
    return traceId;
  }

  ReadOnlyBooleanProperty underWayProperty() {
    return underWay.getReadOnlyProperty();
  }

  /// Why the last trace could not be opened.
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  void forgetProblem() {
    problem.set(Optional.empty());
  }

  /// Opens the trace whose id was typed.
  void openTyped() {
    String id = traceId.get().strip();
    if (!id.isEmpty()) {
      fetch(id);
    }
  }

  /// Opens one that is read already.
  void open(String origin, Trace trace) {
    open(origin, trace, this::failed);
  }

  private void open(String origin, Trace trace, Consumer<Exception> onError) {
    open(origin, cancelled -> new TraceAnswer(trace, false, ""), onError);
  }

  /// Opens the trace of a file.
  ///
  /// @param onSeveral given the list to choose from where there are several
  /// @param onError told why the file cannot be opened
  void openFile(Path file, Consumer<SearchState.Listed> onSeveral, Consumer<Exception> onError) {
    String name = String.valueOf(file.getFileName());
    open = tasks.run(
        "open trace",
        text("tempo.reading", name),
        (progress, cancelled) -> {
          List<Trace> traces = TraceFile.read(file);
          List<Found.Row> rows = Found.rows(traces);
          return new SearchState.Listed(name, new Found(rows, text("tempo.in-file", rows.size()), false), traces);
        },
        list -> {
          if (list.traces().size() == 1) {
            open(name, list.traces().getFirst(), onError);
          } else {
            onSeveral.accept(list);
          }
        },
        onError);
  }

  /// Opens one of the server.
  void fetch(String id) {
    Connected connected = session.connectionProperty().get();
    if (connected == null) {
      problem.set(Optional.of(text("tempo.not-connected")));
      return;
    }
    open(connected.server().url(), cancelled -> connected.client().trace(id, cancelled), this::failed);
  }

  private void open(String origin, TraceOpener.Source source, Consumer<Exception> onError) {
    forgetProblem();
    underWay.set(true);
    open = opener.open(origin, text("tempo.opening"), source, () -> underWay.set(false), failure -> {
      underWay.set(false);
      onError.accept(failure);
    });
  }

  /// Ends what is under way.
  void cancel() {
    open.cancel();
    underWay.set(false);
  }

  private void failed(Exception failure) {
    problem.set(Optional.of(sentence(failure)));
  }

  /// What to say about something that did not work.
  static String sentence(Exception failure) {
    return failure instanceof TempoException tempo ? String.valueOf(tempo.getMessage()) : text("tempo.failed", failure);
  }
}
