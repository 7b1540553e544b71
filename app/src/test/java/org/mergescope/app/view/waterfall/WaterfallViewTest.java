package org.mergescope.app.view.waterfall;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.picture.CanvasPainter;
import org.mergescope.app.view.picture.FittedText;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WaterfallViewTest {
  private static final String REQUEST = """
      nginx: / 0-100
        compose: compose-post 10-90
          compose: text 20-60
            redis: GET 30-31
          compose: media 25-50 !
        compose: late 92-95""";

  private final TraceSession traces = new TraceSession();
  private final Selection selection = new Selection();
  private UiDriver driver;
  private WaterfallViewModel model;
  private Region canvas;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    model = driver.show(stage -> {
      TaskRunner tasks = new DirectTaskRunner();
      ModuleSession modules = new ModuleSession(tasks, failure -> {});
      FunctionLink link = new FunctionLink(modules, traces, selection);
      WaterfallViewModel built = Waterfalls.model(tasks, modules, traces, selection, link, failure -> {});
      Theme theme = new Theme(Platform.getPreferences().colorSchemeProperty());
      AtomicReference<WaterfallView> view = new AtomicReference<>();
      WaterfallCommands.Groups commands = WaterfallCommands.of(built, view::get);
      view.set(new WaterfallView(built, theme, CanvasPainter.widths(FittedText.SIZE), commands));
      Scene scene = new Scene(view.get(), 900, 400);
      theme.dress(scene);
      stage.setScene(scene);
      return built;
    });
    open(REQUEST);
    canvas = driver.find("#waterfall-canvas", Region.class);
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private void open(String drawing) {
    driver.call(() -> {
      traces.open(TraceDrawing.open(drawing));
      return traces;
    });
  }

  private static double middle(int row) {
    return Sheet.HEADER + (row + 0.5) * Sheet.ROW;
  }

  private int rowCount() {
    return driver.call(() -> {
      Shown shown = model.shown();
      return shown == null ? 0 : shown.rows().rowCount();
    });
  }

  private int selected() {
    return driver.call(() -> selection.spanProperty().get());
  }

  @Test
  void allButtonsFitWhereThePaneIsAThirdOfAWindow() throws Exception {
    for (int width : new int[] {640, 300}) {
      driver.call(() -> {
        driver.stage().setWidth(width);
        return width;
      });
      driver.await(width + " px", () -> canvas.getWidth() <= width
          && driver.stage().getScene().lookup(".tool-bar-overflow-button") instanceof Region more
          && more.isVisible() == (width == 300));
    }
  }

  @Test
  void theButtonForIdleTimeIsOffWhereThereIsNone() {
    ToggleButton compress = driver.findAll(".waterfall-bar .toggle-button", ToggleButton.class).stream()
        .filter(button -> "waterfall.compress".equals(button.getId()))
        .findFirst()
        .orElseThrow();
    driver.await("that it is known", compress::isDisabled);
  }

  @Test
  void selectsTheRowThatIsClickedAndShowsItsDetails() throws Exception {
    driver.clickAt(canvas, 150, middle(2), 1);
    assertEquals(2, selected());
    driver.await("details", () -> driver.findAll("#span-details .label", Label.class).stream()
        .anyMatch(label -> label.getText().equals("text")));
    driver.screenshot("waterfall");
  }

  @Test
  void collapsesByItsTriangleAndByKeys() {
    driver.clickAt(canvas, 10 + Sheet.INDENT + 5, middle(1), 1);
    assertEquals(3, rowCount());
    assertEquals(Selection.NONE, selected());
    driver.clickAt(canvas, 150, middle(1), 1);
    driver.press(KeyCode.RIGHT);
    assertEquals(6, rowCount());
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.LEFT);
    assertEquals(5, rowCount());
    assertEquals(2, selected());
  }

  @Test
  void zoomsAndPansByKeysAndShowsWhere() {
    ScrollBar time = driver.findAll(".scroll-bar", ScrollBar.class).stream()
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst()
        .orElseThrow();
    assertFalse(driver.call(time::isVisible));
    driver.clickAt(canvas, 150, middle(2), 1);
    driver.press(KeyCode.F);
    assertEquals(new TimeWindow(18_000_000, 44_000_000, 100_000_000), driver.call(() -> model.timeline().window()));
    assertTrue(driver.call(time::isVisible));
    assertEquals(18_000_000, driver.call(time::getValue));
    driver.press(KeyCode.D);
    assertEquals(26_800_000, driver.call(() -> model.timeline().window().startNanos()));
    driver.press(KeyCode.DIGIT0);
    assertTrue(driver.call(() -> model.timeline().window().isWhole()));
  }

  @Test
  void filtersFromTheKeyboardAndComesBack() {
    driver.clickAt(canvas, 150, middle(0), 1);
    driver.type("/");
    driver.type("media");
    driver.press(KeyCode.ENTER);
    assertEquals(4, selected());
    driver.press(KeyCode.ESCAPE);
    assertEquals("", driver.call(() -> model.search().queryProperty().get()));
    assertTrue(driver.call(canvas::isFocused));
  }
}
