package org.mergescope.app.ui;

import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A Tempo is connected, searched, a request opened, and a span of it leads to the function that served it.
class RequestJourneyTest {
  private static final String QUERY =
      "{resource.deployment.environment.name=\"original\" && span.http.target=\"/function/compose-post\"}";
  private static final String TRACE = "cd613e30d8f16adf91b7584a2265b1f5";
  private static final String SYMBOL = "callee_unique_id_service";

  private MergescopeWindow window;
  private UiDriver driver;
  private RecordedTempo tempo;

  @BeforeEach
  void start() throws Exception {
    tempo = RecordedTempo.start("3.0.3");
    window = MergescopeWindow.open(ThemeChoice.DARK);
    driver = window.driver();
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
    tempo.close();
  }

  private String textOf(String selector) {
    return driver.call(() -> driver.stage().getScene().lookup(selector) instanceof Label label ? label.getText() : "");
  }

  private void fill(String field, String content) {
    TextField found = driver.find(field, TextField.class);
    driver.click(found);
    driver.call(() -> {
      found.setText(content);
      return found;
    });
  }

  @Test
  void leadsFromASpanToTheFunctionThatServedIt() throws Exception {
    window.openFiles(MergescopeWindow.SAMPLE);
    window.awaitStatus("compose-post-merged.ll");
    connect();
    openRequest();
    selectSpanOfSymbol();
    assertTrue(driver.find("#ir-text", CodeArea.class).getText().contains("@" + SYMBOL + "("));
    assertTrue(driver.find("#graph-canvas", Node.class).getAccessibleText().startsWith(SYMBOL));
    driver.await("row of the function", () -> rowIsChosen(window.functions()));
    driver.screenshot("journey-request");
  }

  private void connect() throws Exception {
    driver.press(KeyCode.CONTROL, KeyCode.T);
    fill(".sheet #connect-url", tempo.url());
    driver.screenshot("journey-connect");
    driver.click(".sheet #connect-connect");
    driver.find("#tempo-traceql", CodeArea.class);
    assertTrue(tempo.requests().contains("/api/status/buildinfo"), tempo.requests().toString());
  }

  private void openRequest() throws Exception {
    CodeArea query = driver.find("#tempo-traceql", CodeArea.class);
    driver.call(() -> {
      query.replaceText(QUERY);
      return query;
    });
    driver.click("#tempo-search");
    TableView<?> results = driver.find("#tempo-results", TableView.class);
    driver.await("results", () -> results.getItems().size() == 40);
    driver.screenshot("journey-search");
    int wanted = driver.call(() -> rowOf(results));
    driver.call(() -> {
      results.getSelectionModel().clearAndSelect(wanted);
      results.requestFocus();
      return results;
    });
    driver.press(KeyCode.ENTER);
    driver.find("#waterfall-canvas", Node.class);
    driver.await("title", () -> textOf("#waterfall-title").contains("40 spans"));
  }

  private static int rowOf(TableView<?> results) {
    return IntStream.range(0, results.getItems().size())
        .filter(row -> TRACE.equals(results.getColumns().getLast().getCellData(row)))
        .findFirst()
        .orElseThrow();
  }

  private void selectSpanOfSymbol() {
    driver.click("#waterfall-canvas");
    driver.press(KeyCode.HOME);
    for (int span = 0; span < 40 && !textOf("#inspector-name").equals(SYMBOL); span++) {
      driver.press(KeyCode.DOWN);
    }
    driver.await("its details", () -> textOf("#inspector-name").equals(SYMBOL));
    assertEquals(SYMBOL, textOf("#inspector-name"));
  }

  private static boolean rowIsChosen(TableView<?> functions) {
    return functions.lookupAll(".table-row-cell").stream()
        .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen")))
        .map(row -> ((TableRow<?>) row).lookup(".name-cell"))
        .anyMatch(cell -> cell instanceof Labeled name && name.getText().equals(SYMBOL));
  }
}
