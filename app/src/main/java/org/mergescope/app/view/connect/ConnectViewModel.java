package org.mergescope.app.view.connect;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.TaskHandle;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoException;
import org.mergescope.model.tempo.TempoServer;

import static org.mergescope.app.view.Texts.text;

/// How to reach a Tempo, and what came of trying.
public final class ConnectViewModel {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final TaskRunner tasks;
  private final TraceSession session;
  private final StringProperty url = new SimpleStringProperty(this, "url", "http://localhost:3200");
  private final StringProperty tenant = new SimpleStringProperty(this, "tenant", "");
  private final ObservableList<HeaderRow> headers = FXCollections.observableArrayList();
  private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(this, "scheme", Scheme.NONE);
  private final StringProperty user = new SimpleStringProperty(this, "user", "");
  private final StringProperty password = new SimpleStringProperty(this, "password", "");
  private final StringProperty token = new SimpleStringProperty(this, "token", "");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(this, "outcome", new Outcome.Open());
  private @Nullable TaskHandle trial;

  /// How a proxy in front of Tempo knows the user.
  enum Scheme {
    NONE,
    BASIC,
    BEARER
  }

  /// The field that a failure is about.
  enum Field {
    URL,
    TENANT,
    HEADERS,
    AUTHENTICATION
  }

  /// What came of the last attempt.
  sealed interface Outcome {
    /// Nothing tried, or something was changed since.
    record Open() implements Outcome {}

    /// It answers; what it can do, in one line.
    record Found(String level) implements Outcome {}

    /// It failed; the sentence stands under the field.
    record Failed(Field field, String sentence) implements Outcome {}
  }

  /// An extra header being written.
  record HeaderRow(StringProperty name, StringProperty value) {
    static HeaderRow empty() {
      return new HeaderRow(new SimpleStringProperty(""), new SimpleStringProperty(""));
    }
  }

  /// A view model that connects the given session.
  public ConnectViewModel(TaskRunner tasks, TraceSession session) {
    this.tasks = tasks;
    this.session = session;
    for (StringProperty field : List.of(url, tenant, user, password, token)) {
      field.subscribe((before, after) -> forgetOutcome());
    }
    scheme.subscribe((before, after) -> forgetOutcome());
  }

  /// The base URL, with a path prefix where there is one.
  public StringProperty urlProperty() {
    return url;
  }

  StringProperty tenantProperty() {
    return tenant;
  }

  ObservableList<HeaderRow> headers() {
    return headers;
  }

  ObjectProperty<Scheme> schemeProperty() {
    return scheme;
  }

  StringProperty userProperty() {
    return user;
  }

  StringProperty passwordProperty() {
    return password;
  }

  StringProperty tokenProperty() {
    return token;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether there is enough to try.
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(() -> !busy.get() && !url.get().isBlank(), busy, url);
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
  }

  /// What a connected server can do, in one line: "Tempo 3.0.3 · TraceQL · trace v2".
  public static String level(TempoServer server) {
    return server.level()
        + " · " + text(server.traceQl() ? "connect.traceql" : "connect.tags-only")
        + " · " + text(server.traceV2() ? "connect.trace-v2" : "connect.trace-v1");
  }

  private void attempt(String title, Consumer<TraceSession.Connected> onDone) {
    Optional<String> badHeader = headers.stream()
        .map(row -> row.name().get().strip())
        .filter(name -> !name.isEmpty() && !HEADER_NAME.matcher(name).matches())
        .findFirst();
    if (badHeader.isPresent()) {
      outcome.set(new Outcome.Failed(Field.HEADERS, text("connect.headers.invalid", badHeader.get())));
      return;
    }
    TempoConnection connection = connection();
    outcome.set(new Outcome.Open());
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
          outcome.set(new Outcome.Found(level(connected.server())));
          onDone.accept(connected);
        },
        failure -> {
          busy.set(false);
          outcome.set(new Outcome.Failed(field(failure, connection), sentence(failure)));
        });
  }

  private TempoConnection connection() {
    String name = tenant.get().strip();
    List<TempoConnection.Header> extra = headers.stream()
        .filter(row -> !row.name().get().isBlank())
        .map(row -> new TempoConnection.Header(row.name().get().strip(), row.value().get().strip()))
        .toList();
    return new TempoConnection(
        url.get().strip(), name.isEmpty() ? Optional.empty() : Optional.of(name), extra, authentication(), TIMEOUT);
  }

  private Authentication authentication() {
    return switch (scheme.get()) {
      case NONE -> new Authentication.None();
      case BASIC -> new Authentication.Basic(user.get(), password.get());
      case BEARER -> new Authentication.Bearer(token.get().strip());
    };
  }

  private static Field field(Exception failure, TempoConnection connection) {
    if (failure instanceof TempoException tempo && tempo.kind() == TempoException.Kind.UNAUTHORIZED) {
      boolean anonymous = connection.authentication() instanceof Authentication.None;
      return anonymous && connection.tenant().isEmpty() ? Field.TENANT : Field.AUTHENTICATION;
    }
    return Field.URL;
  }

  private static String sentence(Exception failure) {
    return failure instanceof TempoException tempo ? String.valueOf(tempo.getMessage()) : text("connect.failed", failure);
  }

  private void forgetOutcome() {
    outcome.set(new Outcome.Open());
  }
}
