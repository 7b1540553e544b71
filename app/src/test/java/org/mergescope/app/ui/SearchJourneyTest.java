package org.mergescope.app.ui;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import mockwebserver3.MockResponse;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A wrong address and a right one, a query from fields, by hand and wrong, the plot, and a request from it; with
/// pictures of each state for people to look at.
class SearchJourneyTest {
  private static final List<int[]> SIZES = List.of(new int[] {1400, 900}, new int[] {900, 600});
  private static final String QUERY =
      "{resource.deployment.environment.name=\"original\" && span.http.target=\"/function/compose-post\"}";

  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  private String theme = "";

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void picture(String state) throws Exception {
    for (int[] size : SIZES) {
      driver.call(() -> {
        driver.stage().setWidth(size[0]);
        driver.stage().setHeight(size[1]);
        return size;
      });
      Pane tasks = driver.find(".status-tasks", Pane.class);
      driver.await("rest", () -> tasks.getChildren().isEmpty());
      driver.screenshot("search-%s-%d-%s".formatted(state, size[0], theme));
    }
  }

  private void fill(String field, String content) {
    TextField found = driver.find(field, TextField.class);
    driver.click(found);
    driver.call(() -> {
      found.setText(content);
      return found;
    });
  }

  private CodeArea write(String query) {
    CodeArea editor = driver.find("#tempo-traceql", CodeArea.class);
    driver.call(() -> {
      editor.requestFocus();
      editor.replaceText(query);
      return editor;
    });
    return editor;
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void fromAWrongAddressToAnOpenRequest(ThemeChoice choice) throws Exception {
    theme = choice.name().toLowerCase(Locale.ROOT);
    window = MergescopeWindow.open(choice);
    driver = window.driver();
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      driver.press(KeyCode.CONTROL, KeyCode.T);
      fill(".sheet #connect-url", "http://localhost:1");
      driver.click(".sheet #connect-connect");
      Label problem = driver.find(".sheet #connect-problem-url", Label.class);
      driver.await("a problem", () -> problem.getText().startsWith("Nothing answers at http://localhost:1"));
      picture("refused");
      fill(".sheet #connect-url", tempo.url());
      driver.click(".sheet #connect-test");
      driver.find(".sheet #connect-features", Node.class);
      picture("tested");
      driver.click(".sheet #connect-connect");
      driver.find("#tempo-builder", Node.class);
      CodeArea editor = driver.find("#tempo-traceql", CodeArea.class);
      driver.await("the keyboard in the query", editor::isFocused);
      picture("connected");

      fill("#tempo-builder-service", "nginx");
      driver.await("the text", () -> editor.getText().equals("{ resource.service.name = \"nginx\" }"));
      write("{ nonsense");
      tempo.on("/api/search", () -> new MockResponse.Builder()
          .code(400)
          .body("invalid TraceQL query: parse error at line 1, col 3: unknown identifier: nonsense")
          .build());
      driver.click("#tempo-search");
      driver.await("the underline", () -> editor.getStyleOfChar(4).contains("tempo-wrong"));
      picture("wrong");

      tempo.asRecorded("/api/search");
      write("{ ");
      driver.call(() -> {
        editor.moveTo(2);
        return editor;
      });
      driver.press(KeyCode.CONTROL, KeyCode.SPACE);
      driver.find("#tempo-suggestions", Node.class);
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.ENTER);
      driver.await("the completion", () -> editor.getText().equals("{ span."));
      driver.press(KeyCode.ESCAPE);

      write(QUERY);
      driver.click("#tempo-search");
      TableView<?> results = driver.find("#tempo-results", TableView.class);
      driver.await("results", () -> results.getItems().size() == 40);
      picture("table");
      ToggleButton plot = driver.find("#tempo-as-plot", ToggleButton.class);
      driver.click(plot);
      Node scatter = driver.find("#tempo-scatter", Node.class);
      picture("plot");
      driver.call(() -> {
        driver.stage().setWidth(1_000);
        driver.stage().setHeight(900);
        scatter.requestFocus();
        return scatter;
      });
      driver.press(KeyCode.RIGHT);
      driver.await("its words", () -> scatter.getAccessibleText().contains("compose-post"));
      assertTrue(scatter.getAccessibleText().contains("ea177cff15c06ed12535a8a34d7df1fb"), scatter.getAccessibleText());
      for (int step = 0; step < 40 && !scatter.getAccessibleText().contains("cd613e30d8f16adf"); step++) {
        driver.press(KeyCode.LEFT);
      }
      driver.press(KeyCode.ENTER);
      driver.await("the request", () ->
          driver.stage().getScene().lookup("#waterfall-title") instanceof Label title
              && title.getText().contains("40 spans"));
      assertEquals(1, driver.findAll("#waterfall-canvas", Node.class).size());
    }
  }
}
