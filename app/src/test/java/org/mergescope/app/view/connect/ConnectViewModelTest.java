package org.mergescope.app.view.connect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.SavedConnection;
import org.mergescope.app.settings.SavedConnection.SignIn;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.view.connect.ConnectForm.HeaderRow;
import org.mergescope.app.view.connect.ConnectViewModel.Field;
import org.mergescope.app.view.connect.ConnectViewModel.Outcome;
import org.mergescope.model.tempo.RecordedTempo;
import org.mergescope.model.tempo.SelfSigned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ConnectViewModelTest {
  private final TraceSession session = new TraceSession();
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // Made before each test, in the folder of its own.
  private LiveSettings settings;

  @SuppressWarnings("NullAway.Init")
  private ConnectViewModel model;

  private boolean told;

  @BeforeEach
  void start() {
    settings = new LiveSettings(Settings.DEFAULTS, new SettingsFile(folder), new DirectTaskRunner(), failure -> {});
    model = new ConnectViewModel(new DirectTaskRunner(), session, settings);
  }

  private static String level(Outcome outcome) {
    return ConnectViewModel.level(assertInstanceOf(Outcome.Found.class, outcome).server());
  }

  private Outcome connect(String url) {
    model.urlProperty().set(url);
    model.connect(() -> told = true);
    return model.outcomeProperty().get();
  }

  @Test
  void connectsTheSessionAndSaysWhatTheServerCanDo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      assertEquals("Tempo 3.0.3 · TraceQL · trace v2", level(connect(tempo.url())));
    }
    assertTrue(told);
    assertEquals("3.0.3", session.connection().orElseThrow().server().version());
    assertFalse(model.busyProperty().get());
    session.disconnect();
  }

  @Test
  void triesWithoutConnecting() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("2.1.1")) {
      model.urlProperty().set(tempo.url());
      model.test();
    }
    assertEquals(
        "Tempo before 2.2 (no build information) · TraceQL · trace v1", level(model.outcomeProperty().get()));
    assertTrue(session.connection().isEmpty());
  }

  @Test
  void asksForTheTenantUnderItsField() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.startMultiTenant()) {
      Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(tempo.url()));
      assertEquals(Field.TENANT, failed.field());
      model.form().tenantProperty().set("team-a");
      assertInstanceOf(Outcome.Open.class, model.outcomeProperty().get());
      assertInstanceOf(Outcome.Found.class, connect(tempo.url()));
    }
    session.disconnect();
  }

  @Test
  void saysUnderTheUrlThatNobodyAnswers() throws Exception {
    String url;
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      url = tempo.url();
    }
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(url));
    assertEquals(Field.URL, failed.field());
    assertTrue(failed.sentence().contains(url), failed.sentence());
    assertFalse(told);
  }

  @Test
  void refusesAHeaderThatCannotBeOneBeforeAnythingIsSent() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      HeaderRow header = HeaderRow.empty();
      header.name().set("My header:");
      model.form().headers().add(header);
      assertEquals(
          new Outcome.Failed(
              Field.HEADERS,
              "“My header:” cannot be the name of a header: use letters, digits and hyphens, without spaces or a colon"),
          connect(tempo.url()));
      assertTrue(tempo.requests().isEmpty());
    }
  }

  @Test
  void sendsTenantHeadersAndWhoTheUserIs() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      HeaderRow header = HeaderRow.empty();
      header.name().set("X-Stage");
      header.value().set("test");
      model.form().headers().addAll(header, HeaderRow.empty());
      model.form().signInProperty().set(SignIn.BASIC);
      model.form().userProperty().set("ann");
      model.form().passwordProperty().set("secret");
      connect(tempo.url());
      RecordedRequest request = tempo.takeRequest();
      assertEquals("test", request.getHeaders().get("X-Stage"));
      assertEquals("Basic YW5uOnNlY3JldA==", request.getHeaders().get("Authorization"));
    }
    session.disconnect();
  }

  @Test
  void isReadyOnlyWithAUrl() {
    assertTrue(model.ready().get());
    model.urlProperty().set("  ");
    assertFalse(model.ready().get());
  }

  @Test
  void remembersWhatWorkedWithoutItsSecrets() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      HeaderRow header = HeaderRow.of("X-Key");
      header.value().set("hidden1");
      model.form().headers().add(header);
      model.form().nameProperty().set("stage");
      model.form().signInProperty().set(SignIn.BEARER);
      model.form().tokenProperty().set("hidden2");
      connect(tempo.url());
      SavedConnection saved = settings.get().tempo().connections().getFirst();
      assertEquals("stage", saved.name());
      assertEquals(List.of("X-Key"), saved.headers());
      assertFalse(Files.readString(new SettingsFile(folder).path()).contains("hidden"));

      connect("http://localhost:1");
      model.choose(saved);
      assertEquals(tempo.url(), model.urlProperty().get());
      assertEquals("hidden2", model.form().tokenProperty().get());
      assertEquals("hidden1", model.form().headers().getFirst().value().get());
      model.form().headers().clear();

      ConnectViewModel later = new ConnectViewModel(new DirectTaskRunner(), new TraceSession(), settings);
      later.chooseUrl(tempo.url());
      assertEquals(SignIn.BEARER, later.form().signInProperty().get());
      assertEquals("", later.form().tokenProperty().get());
      later.forget(saved);
      assertEquals(List.of(), later.savedProperty().getValue());
    }
    session.disconnect();
  }

  @Test
  void remembersNothingThatFailedOrThatTheUserDoesNotWantTo() throws Exception {
    connect("http://localhost:1");
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      model.rememberProperty().set(false);
      connect(tempo.url());
    }
    assertEquals(List.of(), settings.get().tempo().connections());
    session.disconnect();
  }

  @ParameterizedTest
  @CsvSource({
    "401, no org id, TENANT, wants to know the tenant", "401, no, TENANT, refuses us (401",
    "404, 404 page not found, URL, has no Tempo there (404", "503, starting, URL, is starting",
    "504, late, URL, ran out of its time"
  })
  void eachRefusalHasItsOwnSentenceUnderItsField(int status, String body, Field field, String part) throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      for (String path : List.of("/api/echo", "/api/search/tags", "/api/v2/search/tags", "/api/status/buildinfo")) {
        tempo.on(path, () -> new MockResponse.Builder().code(status).body(body).setHeader("Location", "/login").build());
      }
      Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(tempo.url()));
      assertEquals(field, failed.field(), failed.sentence());
      assertTrue(failed.sentence().contains(part), failed.sentence());
    }
    assertTrue(session.connection().isEmpty());
  }

  @Test
  void saysThatAPageToLogInIsNoTempo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      tempo.on("/api/echo", () -> new MockResponse.Builder()
          .setHeader("Content-Type", "text/html").body("<html><title>Log in</title></html>").build());
      Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect(tempo.url()));
      assertTrue(failed.sentence().contains("the web page “Log in” instead of data"), failed.sentence());
    }
  }

  @Test
  void saysUnderTlsWhatToTryWithACertificateThatNobodyVouchesFor() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.useHttps(SelfSigned.sockets(folder));
      server.start();
      String url = "https://localhost:" + server.getPort();
      assertEquals(
          new Outcome.Failed(
              Field.TLS,
              "The certificate of " + url + " is not trusted: give the file of its authority, or use an address with a "
                  + "trusted certificate."),
          connect(url));
      assertTrue(session.connection().isEmpty());
      model.form().insecureProperty().set(true);
      server.setDispatcher(new Dispatcher() {
        @Override
        public MockResponse dispatch(RecordedRequest request) {
          return new MockResponse.Builder().body("{}").setHeader("Content-Type", "application/json").build();
        }
      });
      assertInstanceOf(Outcome.Found.class, connect(url));
    }
    session.disconnect();
  }

  @Test
  void saysUnderTlsThatAFileCannotBeRead() {
    model.form().authoritiesProperty().set(folder.resolve("absent.pem").toString());
    Outcome.Failed failed = assertInstanceOf(Outcome.Failed.class, connect("https://localhost:1"));
    assertEquals(Field.TLS, failed.field());
    assertTrue(failed.sentence().contains("absent.pem cannot be read"), failed.sentence());
  }

  @Test
  void endsWhatIsCancelledWithoutAnOutcome() throws Exception {
    HeldTaskRunner tasks = new HeldTaskRunner();
    ConnectViewModel held = new ConnectViewModel(tasks, session, settings);
    held.connect(() -> told = true);
    assertInstanceOf(Outcome.Trying.class, held.outcomeProperty().get());
    assertFalse(held.ready().get());
    held.cancel();
    tasks.release();
    assertInstanceOf(Outcome.Open.class, held.outcomeProperty().get());
    assertTrue(held.ready().get());
    assertFalse(told);
  }

  @Test
  void waitsAsLongAsTheUserAllowsAndRemembersIt() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      model.form().timeLimitProperty().set(" 120 ");
      assertEquals(Duration.ofMinutes(2), model.form().connection().timeout());
      connect(tempo.url());
      SavedConnection saved = settings.get().tempo().connections().getFirst();
      assertEquals(Duration.ofMinutes(2), saved.timeLimit());

      ConnectViewModel later = new ConnectViewModel(new DirectTaskRunner(), new TraceSession(), settings);
      assertEquals("30", later.form().timeLimitProperty().get());
      later.choose(saved);
      assertEquals("120", later.form().timeLimitProperty().get());
    }
    session.disconnect();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "1.5", "30s", "86401", "99999999999"})
  void refusesATimeLimitThatIsNoneBeforeAnythingIsSent(String written) throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      model.form().timeLimitProperty().set(written);
      assertEquals(
          new Outcome.Failed(
              Field.TIME_LIMIT, "Give the time limit as whole seconds from 1 to 86,400, such as 30."),
          connect(tempo.url()));
      assertTrue(tempo.requests().isEmpty());
    }
  }

  @Test
  void saysUnderTheUrlThatTheTimeLimitWasReached() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      tempo.on("/api/echo", () -> new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
      model.form().timeLimitProperty().set("1");
      assertEquals(
          new Outcome.Failed(
              Field.URL,
              tempo.url() + " did not answer within 1 s: try again, choose a shorter time range, or raise the time "
                  + "limit."),
          connect(tempo.url()));
    }
  }
}
