package org.mergescope.app.view.connect;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.mergescope.app.settings.SavedConnection;
import org.mergescope.app.settings.SavedConnection.SignIn;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoConnection.Authentication;
import org.mergescope.model.tempo.TempoTls;

/// What the card's fields say. Secrets are in here and nowhere else.
final class ConnectForm {
  private static final int MOST_SECONDS = 86_400;
  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,4}");
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private final StringProperty name = text("name");
  private final StringProperty url = text("url");
  private final StringProperty tenant = text("tenant");
  private final ObservableList<HeaderRow> headers = FXCollections.observableArrayList();
  private final ObjectProperty<SignIn> signIn = new SimpleObjectProperty<>(this, "signIn", SignIn.NONE);
  private final StringProperty user = text("user");
  private final StringProperty password = text("password");
  private final StringProperty token = text("token");
  private final StringProperty authorities = text("authorities");
  private final StringProperty identity = text("identity");
  private final StringProperty identityPassword = text("identityPassword");
  private final StringProperty timeLimit = text("timeLimit");
  private final BooleanProperty insecure = new SimpleBooleanProperty(this, "insecure", false);

  /// An extra header being written.
  record HeaderRow(StringProperty name, StringProperty value) {
    static HeaderRow empty() {
      return of("");
    }

    static HeaderRow of(String name) {
      return new HeaderRow(new SimpleStringProperty(name), new SimpleStringProperty(""));
    }
  }

  ConnectForm() {
    url.set("http://localhost:3200");
    timeLimit.set(seconds(SavedConnection.USUAL_TIME_LIMIT));
  }

  private StringProperty text(String field) {
    return new SimpleStringProperty(this, field, "");
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty urlProperty() {
    return url;
  }

  StringProperty tenantProperty() {
    return tenant;
  }

  ObservableList<HeaderRow> headers() {
    return headers;
  }

  ObjectProperty<SignIn> signInProperty() {
    return signIn;
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

  StringProperty authoritiesProperty() {
    return authorities;
  }

  StringProperty identityProperty() {
    return identity;
  }

  StringProperty identityPasswordProperty() {
    return identityPassword;
  }

  /// How long one request may take, in seconds as they are typed.
  StringProperty timeLimitProperty() {
    return timeLimit;
  }

  BooleanProperty insecureProperty() {
    return insecure;
  }

  /// Whether anything but Java's own trust is asked for.
  boolean hasTls() {
    return !authorities.get().isBlank() || !identity.get().isBlank() || insecure.get();
  }

  /// Tells when something is changed.
  void whenChanged(Runnable told) {
    Stream.<Property<?>>of(
            url, tenant, signIn, user, password, token, authorities, identity, identityPassword, insecure, timeLimit)
        .forEach(field -> field.subscribe((before, after) -> told.run()));
    headers.addListener((ListChangeListener<HeaderRow>) change -> told.run());
  }

  /// The first name of a header that cannot be one.
  Optional<String> wrongHeader() {
    return headers.stream()
        .map(row -> row.name().get().strip())
        .filter(header -> !header.isEmpty() && !HEADER_NAME.matcher(header).matches())
        .findFirst();
  }

  /// Whether the time limit is a number of seconds, of up to a day.
  boolean hasTimeLimit() {
    String written = timeLimit.get().strip();
    return SECONDS.matcher(written).matches() && Integer.parseInt(written) <= MOST_SECONDS;
  }

  private static String seconds(Duration limit) {
    return Long.toString(limit.toSeconds());
  }

  private Duration limit() {
    return hasTimeLimit()
        ? Duration.ofSeconds(Long.parseLong(timeLimit.get().strip()))
        : SavedConnection.USUAL_TIME_LIMIT;
  }

  /// Shows a connection that was saved; what is secret has to be typed again.
  void fill(SavedConnection saved) {
    name.set(saved.name());
    url.set(saved.url());
    tenant.set(saved.tenant());
    headers.setAll(saved.headers().stream().map(HeaderRow::of).toList());
    signIn.set(saved.signIn());
    user.set(saved.user());
    password.set("");
    token.set("");
    authorities.set(saved.authorities().map(Path::toString).orElse(""));
    identity.set(saved.identity().map(Path::toString).orElse(""));
    identityPassword.set("");
    insecure.set(saved.insecure());
    timeLimit.set(seconds(saved.timeLimit()));
  }

  /// Takes the secrets of a connection that was made before.
  void secrets(TempoConnection before) {
    switch (before.authentication()) {
      case Authentication.None none -> {}
      case Authentication.Basic basic -> password.set(basic.password());
      case Authentication.Bearer bearer -> token.set(bearer.token());
    }
    for (HeaderRow row : headers) {
      before.headers().stream()
          .filter(header -> header.name().equals(row.name().get()))
          .findFirst()
          .ifPresent(header -> row.value().set(header.value()));
    }
    before.tls().identity().ifPresent(known -> identityPassword.set(known.password()));
  }

  /// What of it may be saved; without a name it is called as its address.
  SavedConnection saved() {
    SavedConnection nameless = new SavedConnection(
        name.get().strip(),
        url.get().strip(),
        tenant.get().strip(),
        named().map(row -> row.name().get().strip()).toList(),
        signIn.get(),
        signIn.get() == SignIn.BASIC ? user.get() : "",
        path(authorities),
        path(identity),
        insecure.get(),
        limit());
    return nameless.name().isEmpty() ? nameless.named(nameless.url()) : nameless;
  }

  TempoConnection connection() {
    TempoTls tls = new TempoTls(
        path(authorities),
        path(identity).map(file -> new TempoTls.Identity(file, identityPassword.get())),
        insecure.get());
    return new TempoConnection(
        url.get().strip(),
        Optional.of(tenant.get().strip()).filter(written -> !written.isEmpty()),
        named().map(row -> new TempoConnection.Header(row.name().get().strip(), row.value().get().strip())).toList(),
        authentication(),
        limit(),
        tls);
  }

  private Stream<HeaderRow> named() {
    return headers.stream().filter(row -> !row.name().get().isBlank());
  }

  private Authentication authentication() {
    return switch (signIn.get()) {
      case NONE -> new Authentication.None();
      case BASIC -> new Authentication.Basic(user.get(), password.get());
      case BEARER -> new Authentication.Bearer(token.get().strip());
    };
  }

  /// A path that cannot be one is kept as a name that no file has, so that reading it says so.
  private static Optional<Path> path(StringProperty field) {
    String written = field.get().strip();
    try {
      return Optional.of(written).filter(path -> !path.isEmpty()).map(Path::of);
    } catch (InvalidPathException impossible) {
      return Optional.of(Path.of(written.replaceAll("[^A-Za-z0-9._/\\\\ -]", "?").replace("?", "_")));
    }
  }
}
