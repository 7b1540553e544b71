package org.mergescope.app.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoServer;

/// The Tempo that is connected and the trace that is open. Changed on the JavaFX thread only.
public final class TraceSession {
  private final ReadOnlyObjectWrapper<@Nullable Connected> connection =
      new ReadOnlyObjectWrapper<>(this, "connection", null);
  private final ReadOnlyObjectWrapper<@Nullable OpenTrace> trace = new ReadOnlyObjectWrapper<>(this, "trace", null);

  /// A client and what its server can do.
  public record Connected(TempoClient client, TempoServer server) {}

  /// The connected Tempo, or null.
  public ReadOnlyObjectProperty<@Nullable Connected> connectionProperty() {
    return connection.getReadOnlyProperty();
  }

  /// The connected Tempo, as an optional.
  public Optional<Connected> connection() {
    return Optional.ofNullable(connection.get());
  }

  /// The open trace, or null.
  public ReadOnlyObjectProperty<@Nullable OpenTrace> traceProperty() {
    return trace.getReadOnlyProperty();
  }

  /// The open trace, as an optional.
  public Optional<OpenTrace> trace() {
    return Optional.ofNullable(trace.get());
  }

  /// Connects; the client before is closed.
  public void connect(Connected next) {
    disconnect();
    connection.set(next);
  }

  /// Forgets the connection.
  public void disconnect() {
    Connected before = connection.get();
    connection.set(null);
    if (before != null) {
      before.client().close();
    }
  }

  /// Shows a trace.
  public void open(OpenTrace next) {
    trace.set(next);
  }

  /// Shows no trace.
  public void closeTrace() {
    trace.set(null);
  }
}
