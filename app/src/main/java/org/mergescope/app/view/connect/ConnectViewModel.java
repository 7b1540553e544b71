package org.mergescope.app.view.connect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.SavedConnection;
import org.mergescope.app.settings.TempoMemory;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TempoServer;

import static org.mergescope.app.view.Texts.text;

/// How to reach a Tempo, what came of trying, and the connections that are remembered.
public final class ConnectViewModel {
  private final TaskRunner tasks;
  private final TraceSession session;
  private final LiveSettings settings;
  private final ConnectForm form = new ConnectForm();
  private final BooleanProperty remember = new SimpleBooleanProperty(this, "remember", true);
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", new Outcome.Open());
  /// What was typed for connections since the window was opened, by name; holds secrets and is never written.
  private final Map<String, TempoConnection> typed = new HashMap<>();
  private @Nullable TaskHandle trial;

  /// The field that a failure is about.
  enum Field {
    URL,
    TENANT,
    HEADERS,
    AUTHENTICATION,
    TLS,
    TIME_LIMIT
  }

  /// What came of the last attempt.
  sealed interface Outcome {
    /// Nothing tried, or something was changed since.
    record Open() implements Outcome {}

    /// It is being tried.
    record Trying() implements Outcome {}

    /// It answers.
    record Found(TempoServer server) implements Outcome {}

    /// It failed; the sentence stands under the field.
    record Failed(Field field, String sentence) implements Outcome {}
  }

  /// A view model that connects the given session.
  public ConnectViewModel(TaskRunner tasks, TraceSession session, LiveSettings settings) {
    this.tasks = tasks;
    this.session = session;
    this.settings = settings;
    form.whenChanged(() -> outcome.set(new Outcome.Open()));
  }

  ConnectForm form() {
    return form;
  }

  /// The base URL, with a path prefix where there is one.
  public StringProperty urlProperty() {
    return form.urlProperty();
  }

  /// Whether a connection that works is remembered.
  BooleanProperty rememberProperty() {
    return remember;
  }

  /// The connections that are remembered, the one used last first.
  ObservableValue<List<SavedConnection>> savedProperty() {
    return settings.settingsProperty().map(now -> now.tempo().connections());
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether there is enough to try.
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(() -> !busy.get() && !urlProperty().get().isBlank(), busy, urlProperty());
  }

  /// Shows a remembered connection; secrets that were typed since the window was opened are there again.
  void choose(SavedConnection saved) {
    form.fill(saved);
    Optional.ofNullable(typed.get(saved.name())).ifPresent(form::secrets);
  }

  /// Forgets a remembered connection.
  void forget(SavedConnection saved) {
    typed.remove(saved.name());
    remembered(memory -> memory.withoutConnection(saved.name()));
  }

  /// Shows what is remembered of the Tempo at a URL, or the URL alone.
  public void chooseUrl(String url) {
    settings.get().tempo().connectionTo(url).ifPresentOrElse(this::choose, () -> urlProperty().set(url));
  }

  /// Tries the connection and lets it go again.
  void test() {
    attempt(text("connect.testing"), connected -> connected.client().close());
  }

  /// Connects the session, replacing the connection before.
  ///
  /// @param onConnected called after the session has it
  public void connect(Runnable onConnected) {
    attempt(text("connect.connecting"), connected -> {
      session.connect(connected);
      onConnected.run();
    });
  }

  void cancel() {
    if (trial != null) {
      trial.cancel();
    }
    busy.set(false);
    outcome.set(new Outcome.Open());
  }

  /// What a connected server can do, in one line: "Tempo 3.0.3 · TraceQL · trace v2".
  public static String level(TempoServer server) {
    return server.level()
        + " · " + text(server.traceQl() ? "connect.traceql" : "connect.tags-only")
        + " · " + text(server.traceV2() ? "connect.trace-v2" : "connect.trace-v1");
  }

  private void attempt(String title, Consumer<TraceSession.Connected> onDone) {
    Optional<String> wrongHeader = form.wrongHeader();
    if (wrongHeader.isPresent()) {
      outcome.set(new Outcome.Failed(Field.HEADERS, text("connect.headers.invalid", wrongHeader.get())));
      return;
    }
    if (!form.hasTimeLimit()) {
      outcome.set(new Outcome.Failed(Field.TIME_LIMIT, text("connect.time-limit.invalid")));
      return;
    }
    TempoConnection connection = form.connection();
    SavedConnection saved = form.saved();
    outcome.set(new Outcome.Trying());
    busy.set(true);
    trial = tasks.run(
        "connect",
        title,
        (progress, cancelled) -> {
          TempoClient client = new TempoClient(connection);
          try {
            return new TraceSession.Connected(client, client.connect(cancelled));
          } catch (TempoException failure) {
            client.close();
            throw failure;
          }
        },
        connected -> {
          busy.set(false);
          outcome.set(new Outcome.Found(connected.server()));
          if (remember.get()) {
            typed.put(saved.name(), connection);
            remembered(memory -> memory.with(saved));
          }
          onDone.accept(connected);
        },
        failure -> {
          busy.set(false);
          outcome.set(new Outcome.Failed(field(failure, connection), sentence(failure)));
        });
  }

  private void remembered(UnaryOperator<TempoMemory> change) {
    settings.update(before -> before.withTempo(change.apply(before.tempo())));
  }

  private static Field field(Exception failure, TempoConnection connection) {
    if (failure instanceof TempoException tempo && tempo.kind() == TempoException.Kind.UNAUTHORIZED) {
      boolean anonymous = connection.authentication() instanceof Authentication.None;
      return anonymous && connection.tenant().isEmpty() ? Field.TENANT : Field.AUTHENTICATION;
    }
    boolean aboutFiles = failure instanceof TempoException tempo
        && tempo.kind() == TempoException.Kind.BAD_REQUEST
        && (connection.tls().authorities().isPresent() || connection.tls().identity().isPresent());
    boolean untrusted = sentence(failure).contains("is not trusted");
    return aboutFiles || untrusted ? Field.TLS : Field.URL;
  }

  private static String sentence(Exception failure) {
    return failure instanceof TempoException tempo ? String.valueOf(tempo.getMessage()) : text("connect.failed", failure);
  }
}
