package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A trace is opened from a file, read in every way there is, compared with another, exported, and its export opened.
class TraceJourneyTest {
  private static final String BEFORE = """
      nginx: / 0-100
        compose: compose-post 10-90
          compose: text 20-60
            redis: GET 30-31
            redis: GET 32-33
            redis: GET 34-35
            redis: GET 36-37
          compose: media 25-50 !
          user: who 62-88
        compose: late 92-95 !""";
  private static final String AFTER = BEFORE.replace("20-60", "20-40").replace("user: who 62-88", "mail: send 62-88");

  @TempDir Path folder;
  private MergescopeWindow window;
  private UiDriver driver;

  private Path write(String name, String drawing) throws IOException {
    return Files.writeString(folder.resolve(name), TraceDrawing.json(drawing), StandardCharsets.UTF_8);
  }

  @BeforeEach
  void start() throws Exception {
    window = MergescopeWindow.open(ThemeChoice.LIGHT);
    driver = window.driver();
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private String textOf(String selector) {
    return driver.call(() -> driver.stage().getScene().lookup(selector) instanceof Label label ? label.getText() : "");
  }

  private String described() {
    return driver.call(() -> String.valueOf(
        driver.find("#waterfall-canvas", Node.class).getAccessibleText()));
  }

  private void command(String words) {
    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.type(words);
    driver.press(KeyCode.ENTER);
  }

  private void tab(String name) {
    driver.click(driver.find("#trace-tab-" + name, ToggleButton.class));
  }

  private TableView<?> table(String name) {
    TableView<?> table = driver.find("#reading-" + name + "-table", TableView.class);
    driver.await("rows of " + name, () -> !table.getItems().isEmpty());
    return table;
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void readsATraceInEveryWayAndComparesAndExportsIt(ThemeChoice theme) throws Exception {
    if (theme == ThemeChoice.DARK) {
      window.close();
      window = MergescopeWindow.open(theme);
      driver = window.driver();
    }
    String look = theme.name().toLowerCase(Locale.ROOT);
    Path first = write("before.json", BEFORE);
    window.openFiles(first);
    driver.await("title", () -> textOf("#waterfall-title").contains("10 spans"));
    driver.call(() -> {
      driver.stage().setWidth(1_400);
      driver.stage().setHeight(900);
      return driver;
    });
    driver.click("#waterfall-canvas");
    driver.press(KeyCode.HOME);
    driver.type("e");
    assertEquals("media of compose, 25.0 ms, failed", described());
    driver.type("e");
    assertEquals("late of compose, 3.00 ms, failed", described());
    driver.press(KeyCode.HOME);
    driver.type(".");
    driver.type(".");
    assertEquals("text of compose, 40.0 ms", described());
    collapseAndExpand();
    driver.type("x");
    driver.type("m");
    driver.screenshot("trace-waterfall-" + look);
    tab("path");
    assertEquals(17, table("path").getItems().size());
    driver.screenshot("trace-path-" + look);
    tab("statistics");
    assertEquals(4, table("statistics").getItems().size());
    driver.screenshot("trace-statistics-" + look);
    tab("flame");
    driver.find("#reading-flame-canvas", Node.class);
    driver.screenshot("trace-flame-" + look);
    tab("calls");
    assertTrue(table("calls").getItems().size() > 3);
    driver.screenshot("trace-calls-" + look);
    compareAndExport(look);
  }

  /// Below the selected span are four, which are gone and come back.
  private void collapseAndExpand() {
    driver.type("-");
    driver.press(KeyCode.DOWN);
    assertEquals("media of compose, 25.0 ms, failed", described());
    driver.press(KeyCode.UP);
    driver.type("+");
    driver.press(KeyCode.DOWN);
    assertEquals("GET redis of redis, 1.00 ms", described());
    driver.press(KeyCode.UP);
    assertEquals("text of compose, 40.0 ms", described());
  }

  private void compareAndExport(String look) throws Exception {
    tab("comparison");
    driver.screenshot("trace-comparison-empty-" + look);
    window.willChoose(write("after.json", AFTER));
    driver.click("Compare with a file");
    table("comparison");
    assertTrue(textOf("#reading-comparison-note").contains("after.json"), textOf("#reading-comparison-note"));
    driver.screenshot("trace-comparison-" + look);
    Path exported = folder.resolve("exported.json");
    window.willChoose(exported);
    command("Trace as OTLP JSON");
    driver.await("export", () -> Files.exists(exported));
    Trace sent = TraceFile.read(folder.resolve("before.json")).getFirst();
    Trace read = TraceFile.read(exported).getFirst();
    assertEquals(spans(sent), spans(read));
    window.willChoose(exported);
    driver.click("Compare with a file");
    driver.await("a comparison with the export", () -> textOf("#reading-comparison-note").startsWith(
        "Before: " + sent.traceId()
            + " of exported.json. Now 0 ns in all; paths added: 0, removed: 0, slower: 0, faster: 0."));
    window.openFiles(exported);
    tab("waterfall");
    driver.await("the export", () -> textOf("#waterfall-title").contains("10 spans"));
    Path picture = folder.resolve("picture.svg");
    window.willChoose(picture);
    command("Waterfall as SVG");
    driver.await("picture", () -> Files.exists(picture));
    assertTrue(Files.readString(picture).contains("compose-post"));
    Path rows = folder.resolve("rows.csv");
    window.willChoose(rows);
    command("Rows as CSV");
    driver.await("rows", () -> Files.exists(rows));
    assertTrue(Files.readString(rows).startsWith("spanId,parentSpanId,depth"));
  }

  private static List<String> spans(Trace trace) {
    return IntStream.range(0, trace.spanCount())
        .mapToObj(span -> trace.spanId(span) + " " + trace.parentSpanId(span) + " " + trace.name(span) + " "
            + trace.service(span) + " " + trace.startNanos(span) + " " + trace.durationNanos(span) + " "
            + trace.status(span))
        .toList();
  }
}
