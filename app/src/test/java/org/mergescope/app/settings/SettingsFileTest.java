package org.mergescope.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.app.session.Following;
import org.mergescope.app.session.RootChoice;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SettingsFileTest {
  private static final Settings SETTINGS =
      new Settings(
          ThemeChoice.DARK,
          List.of(Path.of("/tmp/näher.ll"), Path.of("/tmp/b.json")),
          List.of(Path.of("/tmp/pinned.ll")),
          Optional.of(new Settings.WindowPlace(10, 20, 1400, 900, true)),
          Map.of("columns", List.of(0.25, 0.75)),
          List.of(new Settings.TableColumn("name", true, 210), new Settings.TableColumn("linkage", false, 92)),
          false,
          new LastSession(
              List.of(
                  new LastSession.Document(
                      List.of(Path.of("/tmp/näher.ll")),
                      Optional.of(Path.of("/tmp/manifest.json")),
                      Optional.of("main"),
                      "dead: bytes>10k",
                      new SavedGraphs(
                          List.of(
                              new SavedGraphs.Graph("main", "around", List.of(), 1, 3),
                              new SavedGraphs.Graph("run", "path", List.of("main", "run"), 0, 2)),
                          1),
                      Optional.of(new Following(
                          new RootChoice(Set.of(Roots.Preset.JNI, Roots.Preset.MAIN), List.of("app_*")), 19))),
                  new LastSession.Document(
                      List.of(Path.of("/tmp/a.ll"), Path.of("/tmp/b.ll")), Optional.empty(), Optional.empty(), "",
                      SavedGraphs.NONE, Optional.empty())),
              1,
              Optional.of(Path.of("/tmp/b.json")),
              Optional.of("http://localhost:3200")),
          new Reading(130, MotionChoice.REDUCED, 15),
          new TempoMemory(
              List.of(
                  new SavedConnection(
                      "stage",
                      "https://ann:secret@tempo.example/tempo?key=secret",
                      "team-a",
                      List.of("X-Stage", "X-Key"),
                      SavedConnection.SignIn.BASIC,
                      "ann",
                      Optional.of(Path.of("/tmp/ca.pem")),
                      Optional.of(Path.of("/tmp/me.p12")),
                      true,
                      Duration.ofMinutes(5))),
              List.of(search("slow \"ones\"", false)),
              List.of(search("", true), search("", false))));

  @TempDir private Path folder;

  private static SavedSearch search(String name, boolean byTags) {
    return new SavedSearch(name, byTags, "{ status = error }", "1ms", "2s", "custom", "now-2h", "now", 500);
  }

  @Test
  void givesBackWhatWasSaved() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("new/folder"));
    file.save(Settings.DEFAULTS);
    file.save(SETTINGS);
    assertEquals(new SettingsFile.Loaded(SETTINGS, Optional.empty()), file.load());
    try (Stream<Path> left = Files.list(folder.resolve("new/folder"))) {
      assertEquals(List.of(file.path()), left.toList());
    }
  }

  @Test
  void startsWithDefaultsWhereThereIsNoFile() {
    assertEquals(
        new SettingsFile.Loaded(Settings.DEFAULTS, Optional.empty()), new SettingsFile(folder).load());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "not json",
        "{\"theme\": \"pink\"}",
        "{\"recentFiles\": 3}",
        "{\"reopenLast\": \"perhaps\"}",
        "{\"lastSession\": []}",
        "{\"lastSession\": {\"documents\": 3}}",
        "{\"lastSession\": {\"documents\": [{\"modules\": 3}]}}",
        "{\"window\": {\"x\": 1}}",
        "{\"columns\": 3}",
        "{\"tempo\": 3}",
        "{\"tempo\": {\"connections\": [{\"signIn\": \"perhaps\"}]}}",
        "{\"tempo\": {\"saved\": [3]}}",
        "{\"dividers\": {\"columns\": [0.5"
      })
  void putsABrokenFileAsideAndStartsAfresh(String content) throws IOException {
    SettingsFile file = new SettingsFile(folder);
    Files.writeString(file.path(), content);
    SettingsFile.Loaded loaded = file.load();
    Path aside = folder.resolve("settings.json.broken");
    assertEquals(Settings.DEFAULTS, loaded.settings());
    assertTrue(loaded.problem().orElse("").contains(aside.toString()));
    assertFalse(Files.exists(file.path()));
    assertEquals(content, Files.readString(aside));
  }

  @Test
  void skipsWhatALaterVersionAdded() throws IOException {
    SettingsFile file = new SettingsFile(folder);
    Files.writeString(file.path(), """
        {"version": 9, "later": {"a": [1, {"b": 2}]}, "theme": "light"}
        """);
    assertEquals(
        new SettingsFile.Loaded(Settings.DEFAULTS.withTheme(ThemeChoice.LIGHT), Optional.empty()), file.load());
  }

  @Test
  void remembersNoSecretOfAConnection() {
    LastSession session = new LastSession(
        List.of(), 0, Optional.empty(), Optional.of("https://me:secret@tempo.example/a?token=x#y"));
    assertEquals(Optional.of("https://tempo.example/a"), session.tempo());
  }

  @Test
  void clearsRecentFilesButNotThePinnedOnes() {
    Path kept = Path.of("/tmp/kept.ll");
    Settings settings = Settings.DEFAULTS.withRecentFile(kept).withPinned(kept, true).withoutRecentFiles();
    assertEquals(List.of(kept), settings.pinnedFiles());
    assertEquals(List.of(), settings.recentFiles());
    assertEquals(List.of(), settings.withPinned(kept, false).pinnedFiles());
  }

  @Test
  void keepsTheTwentyNewestFilesEachOnce() {
    Settings settings = Settings.DEFAULTS;
    for (int number = 0; number < 25; number++) {
      settings = settings.withRecentFile(Path.of("/tmp/" + number + ".ll"));
    }
    settings = settings.withRecentFile(Path.of("/tmp/x/../20.ll"));
    assertEquals(20, settings.recentFiles().size());
    assertEquals(
        List.of(Path.of("/tmp/20.ll"), Path.of("/tmp/24.ll"), Path.of("/tmp/23.ll")),
        settings.recentFiles().subList(0, 3));
  }

  @Test
  void keepsNoSecretOfAConnection() throws IOException {
    SettingsFile file = new SettingsFile(folder);
    file.save(SETTINGS);
    assertFalse(Files.readString(file.path()).contains("secret"));
  }

  @Test
  void remembersEachQueryOnceAndThirtyOfThem() {
    TempoMemory memory = TempoMemory.NONE;
    for (int i = 0; i < 40; i++) {
      memory = memory.searched(new SavedSearch("x", false, "q" + i % 35, "", "", "hour", "", "", i + 1));
    }
    assertEquals(30, memory.history().size());
    assertEquals(new SavedSearch("", false, "q4", "", "", "hour", "", "", 40), memory.history().getFirst());
    assertEquals(30, memory.history().stream().map(SavedSearch::query).distinct().count());
  }

  @Test
  void replacesWhatHasTheSameName() {
    SavedConnection first = connection("a", "http://one");
    TempoMemory memory = TempoMemory.NONE.with(first).with(connection("b", "http://two"));
    assertEquals(List.of("b", "a"), memory.connections().stream().map(SavedConnection::name).toList());
    assertEquals(List.of(connection("a", "http://three"), connection("b", "http://two")),
        memory.with(connection("a", "http://three")).connections());
    assertEquals(Optional.of(first), memory.connectionTo("http://one"));
    assertEquals(List.of(first), memory.withoutConnection("b").connections());
    TempoMemory searches = TempoMemory.NONE.withSaved(search("b", true)).withSaved(search("A", true));
    assertEquals(List.of("A", "b"), searches.saved().stream().map(SavedSearch::name).toList());
    assertEquals(List.of(search("b", true)), searches.withoutSaved("A").saved());
  }

  private static SavedConnection connection(String name, String url) {
    return new SavedConnection(
        name, url, "", List.of(), SavedConnection.SignIn.NONE, "", Optional.empty(), Optional.empty(), false,
        SavedConnection.USUAL_TIME_LIMIT);
  }
}
