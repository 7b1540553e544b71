package org.mergescope.app.view.tempo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.connect.ConnectViewModel;
import org.mergescope.model.tempo.FakeTempo;
import org.mergescope.model.tempo.TempoFeature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The window's way from the card to an open trace, with a Tempo of every level.
class LevelsTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:10:00Z");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "1.5, tags, 0", "2.0, traceql, 1", "2.2, traceql, 3", "2.4, traceql, 4", "2.6, traceql, 5", "2.7, traceql, 6",
    "2.10, traceql, 7", "3.0, traceql, 7"
  })
  void connectsSearchesAndOpens(String version, String mode, int features) throws Exception {
    DirectTaskRunner tasks = new DirectTaskRunner();
    TraceSession session = new TraceSession();
    List<Exception> failures = new ArrayList<>();
    LiveSettings settings =
        new LiveSettings(Settings.DEFAULTS, new SettingsFile(folder), tasks, failures::add);
    ConnectViewModel connecting = new ConnectViewModel(tasks, session, settings);
    TraceOpener opener =
        new TraceOpener(tasks, new ModuleSession(tasks, failures::add), session, failures::add);
    TempoViewModel model = new TempoViewModel(tasks, session, opener, settings, () -> NOW, ZoneOffset.UTC);
    try (FakeTempo tempo = FakeTempo.start(version)) {
      connecting.chooseUrl(tempo.url());
      connecting.connect(() -> {});
      var server = session.connection().orElseThrow().server();
      assertEquals(features, server.features().size(), server.features().toString());
      assertEquals(mode.equals("tags"), model.form().byTagsProperty().get());
      for (TempoFeature feature : TempoFeature.values()) {
        assertEquals(server.features().contains(feature), server.absence(feature).isEmpty());
      }
      assertTrue(model.tags().knownProperty().get().fields().stream().anyMatch(tag -> tag.endsWith("http.target")));
      assertEquals(List.of("buy"), model.tags().functions());

      model.builder().functionProperty().set("buy");
      model.form().tagsProperty().set("http.target=/function/buy");
      model.search();
      SearchState.Listed list = assertInstanceOf(SearchState.Listed.class, model.stateProperty().get());
      assertEquals(1, list.found().rows().size());
      assertEquals("shop buy", list.found().rows().getFirst().root());
      assertEquals(features >= 3 ? "buy" : "", list.found().rows().getFirst().function());
      HttpUrl asked = tempo.requests().getLast();
      assertEquals("1767222600", tempo.requests().stream()
          .filter(url -> url.encodedPath().equals("/api/search") && url.queryParameter("limit") != null)
          .reduce(asked, (a, b) -> b)
          .queryParameter("start"));

      model.open(list.found().rows().getFirst());
      assertEquals(FakeTempo.TRACE, session.trace().orElseThrow().trace().traceId());
      session.disconnect();
      assertEquals(List.of(), failures);
    }
  }
}
