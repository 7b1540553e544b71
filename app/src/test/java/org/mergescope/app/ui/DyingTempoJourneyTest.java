package org.mergescope.app.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A Tempo that dies, or falls silent, in the middle of a trace: it is said, can be cancelled and tried again, and the
/// trace that is open stays.
class DyingTempoJourneyTest {
  private static final String FIRST = "cd613e30d8f16adf91b7584a2265b1f5";
  private static final String SECOND = "8966dfc0261404342ab71cab529b9772";

  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private String textOf(String selector) {
    return driver.call(() -> driver.stage().getScene().lookup(selector) instanceof Label label ? label.getText() : "");
  }

  private void fill(String field, String content) {
    TextField found = driver.find(field, TextField.class);
    driver.call(() -> {
      found.requestFocus();
      found.setText(content);
      return found;
    });
  }

  private void tab(String name) {
    driver.click(driver.find("#trace-tab-" + name, ToggleButton.class));
  }

  private static MockResponse.Builder trace() {
    String file = "/tempo/3.0.3/trace.compose-post.merged.json";
    try (InputStream in = Objects.requireNonNull(RecordedTempo.class.getResourceAsStream(file))) {
      return new MockResponse.Builder()
          .setHeader("Content-Type", "application/json")
          .body(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException absent) {
      throw new AssertionError(absent);
    }
  }

  private void connect(String url, String timeLimit) {
    driver.press(KeyCode.CONTROL, KeyCode.T);
    fill(".sheet #connect-time-limit", timeLimit);
    fill(".sheet #connect-url", url);
    driver.press(KeyCode.ENTER);
  }

  private void open(String id) {
    tab("search");
    fill("#tempo-id", id);
    driver.press(KeyCode.ENTER);
  }

  private void firstTraceIsStillThere() {
    tab("waterfall");
    assertTrue(textOf("#waterfall-title").contains("40 spans"), textOf("#waterfall-title"));
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void losesNothingAndTriesAgain(ThemeChoice choice) throws Exception {
    String look = choice.name().toLowerCase(Locale.ROOT);
    window = MergescopeWindow.open(choice);
    driver = window.driver();
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      connect(tempo.url(), "half a minute");
      driver.await("a problem", () -> textOf(".sheet #connect-problem-time-limit").startsWith("Give the time limit"));
      driver.screenshot("dying-time-limit-" + look);
      driver.press(KeyCode.ESCAPE);
      connect(tempo.url(), "600");
      open(FIRST);
      driver.await("the first", () -> textOf("#waterfall-title").contains("40 spans"));
      driver.press(KeyCode.HOME);
      Node canvas = driver.find("#waterfall-canvas", Node.class);
      driver.await("the keyboard in it", () -> canvas.getAccessibleText().startsWith("compose-post of nginx"));

      Supplier<MockResponse> dying = () -> trace().onResponseBody(new SocketEffect.CloseSocket()).build();
      Supplier<MockResponse> silent = () -> trace().throttleBody(4_000, 1, TimeUnit.HOURS).build();
      tempo.on("/api/v2/traces/" + SECOND, dying);
      open(SECOND);
      driver.await("that it broke off", () -> textOf("#tempo-note").startsWith(
          "The answer of " + tempo.url() + " broke off in the middle: try again"));
      driver.screenshot("dying-broke-off-" + look);
      firstTraceIsStillThere();

      tempo.on("/api/v2/traces/" + SECOND, silent);
      open(SECOND);
      Button cancel = driver.find("#tempo-cancel", Button.class);
      driver.await("something to cancel", () -> cancel.getParent().isVisible());
      driver.screenshot("dying-silent-" + look);
      driver.click(cancel);
      driver.await("rest", () -> !cancel.getParent().isVisible());
      firstTraceIsStillThere();

      connect(tempo.url(), "2");
      driver.await("the connection", () -> driver.stage().getScene().lookup(".sheet #connect-url") == null);
      open(SECOND);
      driver.await("that it takes too long", () -> textOf("#tempo-note").equals(
          "The answer of " + tempo.url() + " did not come whole within 2 s: try again, or raise the time limit."));
      firstTraceIsStillThere();

      tempo.on("/api/v2/traces/" + SECOND, () -> trace().build());
      keepTheFirst();
      open(SECOND);
      driver.await("the second", () -> textOf("#waterfall-title").contains("20 spans"));
      tab("comparison");
      driver.await("a comparison", () -> textOf("#reading-comparison-note").startsWith("Before: " + FIRST));
      driver.screenshot("dying-compared-" + look);
    }
  }

  private void keepTheFirst() {
    tab("comparison");
    driver.click("Keep to compare");
    assertEquals(1, driver.findAll("#reading-comparison-table", Node.class).size());
  }
}
