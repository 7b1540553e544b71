package org.mergescope.app.view.tempo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.tempo.RecordedTempo;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoConnection.Authentication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TempoViewTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final TraceSession session = new TraceSession();
  @TempDir private Path folder;
  private RecordedTempo tempo;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    tempo = RecordedTempo.start("3.0.3");
    driver = UiDriver.start();
    TempoConnection impatient = new TempoConnection(
        tempo.url(), Optional.empty(), List.of(), new Authentication.None(), Duration.ofMillis(700));
    TempoClient client = new TempoClient(impatient);
    Connected connected = new Connected(client, client.connect(() -> false));
    driver.show(stage -> {
      LiveSettings settings = new LiveSettings(Settings.DEFAULTS, new SettingsFile(folder), tasks, failure -> {});
      TraceOpener opener =
          new TraceOpener(tasks, new ModuleSession(tasks, failure -> {}), session, failure -> {});
      TempoViewModel model = new TempoViewModel(tasks, session, opener, settings, () -> NOW, ZoneOffset.UTC);
      Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
      Scene scene = new Scene(new TempoView(model, theme, new Region()), 900, 500);
      theme.dress(scene);
      stage.setScene(scene);
      session.connect(connected);
      return model;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.call(() -> {
      session.disconnect();
      return session;
    });
    driver.close();
    tempo.close();
  }

  private void release() {
    driver.call(() -> {
      tasks.release();
      return tasks;
    });
  }

  @Test
  void saysWhatToTryWhereTheServerDoesNotAnswerInTime() {
    release();
    tempo.on("/api/search", () -> new MockResponse.Builder().headersDelay(20, TimeUnit.SECONDS).build());
    driver.click("#tempo-search");
    release();
    Label note = driver.find("#tempo-note", Label.class);
    assertEquals(
        tempo.url() + " did not answer within 700 ms: try again, choose a shorter time range, or raise the time limit.",
        driver.call(note::getText));
    assertTrue(driver.call(() -> note.getStyleClass().contains("tempo-problem")));
  }

  @Test
  void offersValuesWhenTheyComeLaterThanTheyAreAskedFor() throws Exception {
    release();
    driver.click(driver.find("#tempo-builder-service", TextField.class));
    release();
    ListView<?> offered = driver.find("#tempo-suggestions", ListView.class);
    driver.await("the services", () -> offered.getItems().contains("nginx"));
  }

  @Test
  void theFieldsTakeTheRoomOfTheirRowsAndNoMore() throws Exception {
    Region form = driver.find(".tempo-form", Region.class);
    Region rows = driver.find(".tempo-search", Region.class);
    driver.await("the same height", () -> form.getHeight() - rows.getHeight() < 4 && rows.getHeight() > 40);
  }
}
