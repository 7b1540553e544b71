package org.mergescope.app.view.tempo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.session.TraceSession.Connected;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.SavedSearch;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.tempo.Found.Row;
import org.mergescope.model.tempo.RecordedTempo;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoConnection;
import org.mergescope.model.tempo.TempoServer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TempoViewModelTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String COMPOSE_POST =
      "{resource.deployment.environment.name=\"original\" && span.http.target=\"/function/compose-post\"}";

  private final TaskRunner tasks = new DirectTaskRunner();
  private final TraceSession session = new TraceSession();
  private final List<Exception> failures = new ArrayList<>();
  private final TraceOpener opener =
      new TraceOpener(tasks, new ModuleSession(tasks, failures::add), session, failures::add);
  @TempDir private Path settingsFolder;

  @SuppressWarnings("NullAway.Init") // Made before each test, in the folder of its own.
  private LiveSettings settings;

  @SuppressWarnings("NullAway.Init")
  private TempoViewModel model;

  private RecordedTempo tempo;

  @BeforeEach
  void connect() throws Exception {
    settings = new LiveSettings(Settings.DEFAULTS, new SettingsFile(settingsFolder), tasks, failures::add);
    model = new TempoViewModel(tasks, session, opener, settings, () -> NOW, ZoneOffset.UTC);
    tempo = RecordedTempo.start("3.0.3");
    TempoClient client = new TempoClient(TempoConnection.to(tempo.url()));
    session.connect(new Connected(client, client.connect(() -> false)));
  }

  @AfterEach
  void disconnect() {
    session.disconnect();
    tempo.close();
  }

  private SearchState.Listed search(String query) {
    model.form().traceQlProperty().set(query);
    model.search();
    return assertInstanceOf(SearchState.Listed.class, model.stateProperty().get());
  }

  @Test
  void listsWhatWasFoundWithItsFunctionsNewestFirst() {
    Found found = search(COMPOSE_POST).found();
    assertEquals(40, found.rows().size());
    assertEquals(
        new Row(
            1_795_424_735_777_032_465L, "nginx /", "compose-post", 177_000_000, 0, "ea177cff15c06ed12535a8a34d7df1fb", 0),
        found.rows().getFirst());
    assertEquals(found.rows().stream().sorted(Found.NEWEST_FIRST).toList(), found.rows());
    assertTrue(found.note().startsWith("40 requests · data up to "), found.note());
    assertTrue(tempo.requests().getLast().contains("select"), tempo.requests().getLast());
  }

  @Test
  void theFunctionOfAnotherSpanThanTheRootIsMarked() {
    tempo.on("/api/search", () -> new MockResponse.Builder().setHeader("Content-Type", "application/json").body(
        """
        {"traces": [{"traceID": "ab", "rootServiceName": "nginx", "rootTraceName": "/", "startTimeUnixNano": "1000",
         "durationMs": 9, "spanSets": [{"matched": 16, "spans": [
          {"spanID": "02", "startTimeUnixNano": "1500", "attributes": [
            {"key": "faas.name", "value": {"stringValue": "nil"}},
            {"key": "http.target", "value": {"stringValue": "/function/unique-id"}}]},
          {"spanID": "03", "startTimeUnixNano": "1700", "attributes": []}]}]},
         {"traceID": "cd", "startTimeUnixNano": "900", "durationMs": 9, "spanSets": [{"matched": 1, "spans": [
          {"spanID": "04", "startTimeUnixNano": "900", "attributes": [
            {"key": "http.target", "value": {"stringValue": "/function/compose-post"}}]}]}]}]}
        """).build());
    assertEquals(
        List.of("… unique-id", "compose-post"), search("{ }").found().rows().stream().map(Row::function).toList());
    assertTrue(tempo.requests().getLast().contains("spss=100"), tempo.requests().getLast());
  }

  @Test
  void saysThatThereIsMoreThanTheLimit() {
    model.form().limitProperty().set(20);
    Found found = search(COMPOSE_POST).found();
    assertTrue(found.truncated());
    assertTrue(found.note().startsWith("The newest 20 of more: narrow the range"), found.note());
    assertTrue(tempo.requests().getLast().contains("most_recent"), tempo.requests().getLast());
  }

  @Test
  void searchesTheRangeThatWasChosen() {
    model.form().presetProperty().set(TimeRange.Preset.MINUTES_15);
    search(COMPOSE_POST);
    String end = Long.toString(NOW.getEpochSecond());
    String start = Long.toString(NOW.minusSeconds(900).getEpochSecond());
    assertTrue(tempo.requests().getLast().contains("start=" + start), tempo.requests().getLast());
    assertTrue(tempo.requests().getLast().contains("end=" + end), tempo.requests().getLast());
  }

  @Test
  void pointsAtThePlaceWhereTheQueryCannotBeRead() {
    tempo.on("/api/search", () -> new MockResponse.Builder()
        .code(400)
        .body("invalid TraceQL query: parse error at line 1, col 3: unknown identifier: nonsense")
        .build());
    model.form().traceQlProperty().set("{ nonsense");
    model.search();
    SearchState.Failed failed = assertInstanceOf(SearchState.Failed.class, model.stateProperty().get());
    assertEquals(new SearchState.Failed(failed.sentence(), "{ nonsense", 2, 10), failed);
    assertTrue(failed.sentence().contains("unknown identifier: nonsense"), failed.sentence());
    assertFalse(tempo.requests().getLast().contains("select"), tempo.requests().getLast());
  }

  @Test
  void saysWhichTimeCannotBeReadWithoutAskingTheServer() {
    int before = tempo.requests().size();
    model.form().presetProperty().set(TimeRange.Preset.CUSTOM);
    model.form().fromProperty().set("yesterday");
    model.search();
    assertEquals(
        new SearchState.Failed(
            "“yesterday” is not a time: write now, now-90m, 2026-03-01 12:30 or 2026-03-01T12:30:00Z", "", 0, 0),
        model.stateProperty().get());
    assertEquals(before, tempo.requests().size());
  }

  @Test
  void opensARow() {
    SearchState.Listed list = search(COMPOSE_POST);
    model.open(list.found().rows().stream()
        .filter(row -> row.traceId().equals("cd613e30d8f16adf91b7584a2265b1f5"))
        .findFirst()
        .orElseThrow());
    assertEquals(40, session.trace().orElseThrow().trace().spanCount());
    assertEquals(tempo.url(), session.trace().orElseThrow().origin());
  }

  @Test
  void opensById() {
    model.traceIdProperty().set(" CD613E30D8F16ADF91B7584A2265B1F5 ");
    model.openTyped();
    assertEquals("cd613e30d8f16adf91b7584a2265b1f5", session.trace().orElseThrow().trace().traceId());
    assertEquals(Optional.empty(), model.openProblemProperty().get());
    model.traceIdProperty().set("1");
    model.openTyped();
    assertTrue(model.openProblemProperty().get().orElse("").contains("00000000000000000000000000000001"));
    assertEquals("cd613e30d8f16adf91b7584a2265b1f5", session.trace().orElseThrow().trace().traceId());
    assertFalse(model.busy().get());
  }

  @Test
  void searchesByTagsWhereTheServerKnowsNoTraceQl() {
    Connected connected = session.connection().orElseThrow();
    session.connect(new Connected(
        connected.client(), new TempoServer(tempo.url(), "", "Tempo before 2.0", false, false, false)));
    assertTrue(model.form().byTagsProperty().get());
  }

  @Test
  void opensTheOneTraceOfAFileAndListsSeveral(@TempDir Path folder) throws Exception {
    Path one = Files.writeString(folder.resolve("one.json"), TraceDrawing.json("nginx: / 0-5"));
    List<String> listed = new ArrayList<>();
    model.openFile(one, () -> listed.add("one"), failures::add);
    assertEquals("one.json", session.trace().orElseThrow().origin());
    String other = TraceDrawing.json("a: second 0-7").replace("7f3a", "1111");
    Path two = Files.writeString(folder.resolve("two.jsonl"), oneLine("nginx: / 0-5") + "\n" + other.replace("\n", ""));
    model.openFile(two, () -> listed.add("two"), failures::add);
    assertEquals(List.of("two"), listed);
    SearchState.Listed list = assertInstanceOf(SearchState.Listed.class, model.stateProperty().get());
    assertEquals("2 traces in the file: open one", list.found().note());
    model.open(list.found().rows().stream().filter(row -> row.function().equals("a")).findFirst().orElseThrow());
    assertEquals("second", session.trace().orElseThrow().trace().name(0));
    assertEquals(List.of(), failures);
  }

  private static String oneLine(String drawing) {
    return TraceDrawing.json(drawing).replace("\n", "");
  }

  @Test
  void saysWhyAFileIsNoTrace(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("odd.json"), "{\"data\": []}");
    model.openFile(file, () -> {}, failures::add);
    assertEquals(1, failures.size());
    assertTrue(String.valueOf(failures.getFirst().getMessage()).contains("odd.json"));
    assertTrue(session.trace().isEmpty());
  }

  @Test
  void showsTheTimeAloneForToday() {
    assertEquals("09:05:35", model.moment(Instant.parse("2026-11-23T09:05:35Z")));
    assertEquals("11-22 09:05:35", model.moment(Instant.parse("2026-11-22T09:05:35Z")));
  }

  @Test
  void knowsTagsValuesFunctionsAndDeploymentsOfTheServer() {
    assertTrue(model.tags().knownProperty().get().names().containsKey("span"));
    assertEquals(List.of(), model.tags().values("span.no.such.tag"));
    int before = tempo.requests().size();
    model.tags().values("span.no.such.tag");
    assertEquals(before, tempo.requests().size());
  }

  @Test
  void listsAgainWithoutLosingTheListMeanwhileAndStopsWhereItFails() {
    search(COMPOSE_POST);
    model.live().everyProperty().set(LiveSearch.Every.SECONDS_5);
    int before = tempo.requests().size();
    model.refresh();
    assertEquals(before + 1, tempo.requests().size());
    assertInstanceOf(SearchState.Listed.class, model.stateProperty().get());
    assertTrue(model.live().isRunning());
    tempo.on("/api/search", () -> new MockResponse.Builder().code(401).body("no").build());
    model.refresh();
    assertInstanceOf(SearchState.Failed.class, model.stateProperty().get());
    assertFalse(model.live().isRunning());
    session.disconnect();
    assertEquals(LiveSearch.Every.NEVER, model.live().everyProperty().get());
  }

  @Test
  void remembersSearchesAndSearchesThemAgain() {
    search(COMPOSE_POST);
    assertEquals(COMPOSE_POST, settings.get().tempo().history().getFirst().query());
    model.form().limitProperty().set(20);
    model.form().presetProperty().set(TimeRange.Preset.HOURS_6);
    model.recall().save(" posts ");
    SavedSearch saved = model.recall().savedProperty().getValue().getFirst();
    assertEquals(new SavedSearch("posts", false, COMPOSE_POST, "", "", "hours_6", "now-1h", "now", 20), saved);
    model.form().traceQlProperty().set("{ }");
    model.form().presetProperty().set(TimeRange.Preset.HOUR);
    model.form().limitProperty().set(100);
    model.again(saved);
    assertInstanceOf(SearchState.Listed.class, model.stateProperty().get());
    assertTrue(tempo.requests().getLast().contains("limit=20"), tempo.requests().getLast());
    assertEquals(TimeRange.Preset.HOURS_6, model.form().presetProperty().get());
    model.recall().forget(saved);
    model.recall().clearHistory();
    assertEquals(List.of(), model.recall().savedProperty().getValue());
    assertEquals(List.of(), model.recall().historyProperty().getValue());
  }

  @Test
  void copiesRowsThatNoSpreadsheetTakesForFormulas() {
    List<Row> rows = List.of(new Row(1_795_424_735_000_000_001L, "=1+1, \"x\"", "-f", 5, 2, "ab", 0));
    assertEquals(
        "start,root,function,duration_ns,errors,trace_id\r\n"
            + "2026-11-23T09:05:35.000000001Z,\"'=1+1, \"\"x\"\"\",'-f,5,2,ab\r\n",
        FoundCsv.of(rows));
  }
}
