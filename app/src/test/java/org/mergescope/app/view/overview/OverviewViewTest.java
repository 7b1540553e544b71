package org.mergescope.app.view.overview;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.picture.CharWidths;
import org.mergescope.app.view.picture.ViewExport;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.treemap.Rectangle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The map in a real window: mouse, keys, menus.
class OverviewViewTest {
  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final OverviewViewModel model = new OverviewViewModel(session, selection, tasks, failures::add);
  private final Notices notices = new Notices();
  @TempDir private Path folder;
  private UiDriver driver;
  private MapCanvas canvas;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    driver.show(stage -> {
      Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
      OverviewView view = new OverviewView(model, theme, new FunctionMenu(new Commands(), selection), files());
      VBox.setVgrow(view, Priority.ALWAYS);
      Scene scene = new Scene(new VBox(view.tools(), view), 600, 500);
      theme.dress(scene);
      stage.setScene(scene);
      return view;
    });
    canvas = driver.find("#overview-map", MapCanvas.class);
    assertEquals(Texts.text("overview.nomodule"), text("#overview-empty"));
    driver.call(() -> {
      session.open(Maps.MODULE);
      return true;
    });
    awaitMap();
  }

  /// Saves into the folder of the test, by the suggested name.
  private ViewExport files() {
    FileDialogs dialogs = new FileDialogs() {
      @Override
      public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
        return Optional.of(folder.resolve(suggestion.getFileName()));
      }
    };
    return new ViewExport(tasks, dialogs, notices, CharWidths.measured(character -> 7), file -> {});
  }

  private void export(String id) {
    driver.call(() -> {
      OverviewView view = (OverviewView) driver.stage().getScene().lookup("#overview");
      view.exportCommands().stream().filter(command -> command.id().equals(id)).forEach(Command::run);
      return true;
    });
    driver.await("a notice", () -> !notices.shown().isEmpty());
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    assertEquals(List.of(), failures);
  }

  private void awaitMap() {
    driver.await("a map", () -> model.drawingProperty().get().isPresent() && !model.busyProperty().get());
  }

  private String text(String selector) {
    Labeled labeled = driver.find(selector, Labeled.class);
    return driver.call(labeled::getText);
  }

  private Rectangle at(String name) {
    return driver.call(() -> canvas.rectangle(Maps.cell(model.drawingProperty().get().orElseThrow(), name)));
  }

  private void click(String name, int times) {
    Rectangle at = at(name);
    driver.clickAt(canvas, at.x() + at.width() / 2, at.y() + at.height() / 2, times);
  }

  private BitSet selected() {
    return driver.call(() -> selection.symbolsProperty().get());
  }

  private String shown() {
    return driver.call(() -> {
      MapDrawing drawing = model.drawingProperty().get().orElseThrow();
      return drawing.tree().group(drawing.top());
    });
  }

  @Test
  void clickSelectsAndDoubleClickFocuses() {
    click("_ZN2ns5dead1Ev", 1);
    assertEquals(Maps.symbols("_ZN2ns5dead1Ev"), selected());
    assertTrue(text("#overview-line").startsWith("ns::dead1() · dead, "), text("#overview-line"));
    click("main", 2);
    int focused = driver.call(() -> selection.focusProperty().get());
    assertEquals(Maps.symbol("main"), focused);
  }

  @Test
  void headerOfAGroupSelectsAllOfItAndShowsItOnADoubleClick() {
    Rectangle inside = at("_ZN2ns5dead1Ev");
    driver.clickAt(canvas, inside.x() + 5, inside.y() - 8, 1);
    assertEquals(Maps.symbols("_ZN2ns4liveEv", "_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev"), selected());
    driver.clickAt(canvas, inside.x() + 5, inside.y() - 8, 2);
    driver.await("the group", () -> shown().equals("ns"));
    List<Hyperlink> path = driver.findAll("#overview-path .hyperlink", Hyperlink.class);
    assertEquals(List.of("All"), path.stream().map(Hyperlink::getText).toList());
    driver.click(path.getFirst());
    driver.await("the whole", () -> shown().equals("All"));
  }

  @Test
  void keysWalkZoomAndLeave() {
    click("main", 1);
    driver.press(KeyCode.UP);
    assertEquals(Maps.symbols("_ZN3old4goneEv"), selected());
    driver.type("+");
    driver.await("the group", () -> shown().equals("old"));
    driver.press(KeyCode.BACK_SPACE);
    driver.await("the whole", () -> shown().equals("All"));
    driver.press(KeyCode.ENTER);
    int focused = driver.call(() -> selection.focusProperty().get());
    assertEquals(Maps.symbol("_ZN3old4goneEv"), focused);
    driver.press(KeyCode.TAB);
    assertFalse(driver.call(() -> canvas.isFocused()));
  }

  @Test
  void largestDeadGroupIsTwoClicksAway() {
    driver.click("#overview-largest");
    MenuButton button = driver.find("#overview-largest", MenuButton.class);
    List<String> groups = driver.call(() -> button.getItems().stream().map(item -> item.getText()).toList());
    assertEquals(
        List.of("old  ·  132 B dead in 1 function of 1", "ns  ·  118 B dead in 2 functions of 3"), groups);
    driver.click(groups.getFirst());
    driver.await("the group", () -> shown().equals("old"));
    assertEquals(Maps.symbols("_ZN3old4goneEv"), selected());
  }

  @Test
  void deadCellsAreOrangeAndHatchedUntilTheyAreDeleted() throws Exception {
    Rectangle dead = at("_ZN3old4goneEv");
    assertTrue(isOrange(dead));
    driver.screenshot("overview-small");
    driver.call(() -> {
      session.delete("old", Maps.symbols("_ZN3old4goneEv"), Replacement.NONE);
      return true;
    });
    driver.await("deleted", () -> !isOrange(dead));
    List<String> states = driver.findAll("#overview-legend .label", Label.class).stream().map(Label::getText).toList();
    assertEquals(List.of("root", "live", "dead", "external", "deleted"), states);
    driver.screenshot("overview-deleted");
  }

  @Test
  void saysThatAllIsReachableAndKeepsItsSize() {
    driver.await("dead groups", () -> driver.find("#overview-largest", MenuButton.class).isVisible());
    double height = driver.call(canvas::getHeight);
    driver.call(() -> {
      session.delete(
          "all", Maps.symbols("_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev", "_ZN3old4goneEv"), Replacement.NONE);
      return true;
    });
    driver.await("banner", () -> text("#overview-all-reachable").equals("All 2 functions reachable"));
    double after = driver.call(() -> {
      canvas.getScene().getRoot().applyCss();
      canvas.getScene().getRoot().layout();
      return canvas.getHeight();
    });
    assertEquals(height, after);
  }

  private boolean isOrange(Rectangle at) {
    return driver.call(() -> {
      WritableImage picture = canvas.snapshot(null, null);
      PixelReader pixels = picture.getPixelReader();
      int ground = 0;
      int stripes = 0;
      for (int x = (int) at.x() + 3; x < at.right() - 4; x++) {
        Color color = pixels.getColor(x, (int) at.bottom() - 6);
        ground += Math.abs(color.getHue() - 41) < 8 && color.getSaturation() > 0.3 ? 1 : 0;
        stripes += Math.abs(color.getHue() - 28) < 5 && color.getSaturation() > 0.6 ? 1 : 0;
      }
      return ground > at.width() / 2 && stripes > at.width() / 5;
    });
  }

  @Test
  void mapIsSavedAsVectors() throws Exception {
    click("_ZN2ns5dead1Ev", 1);
    export("overview.export.svg");
    String svg = Files.readString(folder.resolve("test-map.svg"));
    assertTrue(svg.contains(">★ main</text>"), svg);
    assertTrue(svg.contains("stroke=\"#d55e00\""), svg);
    assertTrue(svg.contains(">✕ dead1()</text>"), svg);
  }

  @Test
  void mapIsSavedInMorePixelsThanTheScreenHas() throws Exception {
    export("overview.export.png-large");
    BufferedImage image = ImageIO.read(folder.resolve("test-map.png").toFile());
    assertEquals(4 * (int) canvas.getWidth(), image.getWidth());
    Rectangle live = at("_ZN2ns4liveEv");
    int onScreen = driver.call(() -> canvas.snapshot(null, null).getPixelReader()
        .getArgb((int) (live.x() + live.width() / 2), (int) live.bottom() - 8));
    assertEquals(
        Integer.toHexString(onScreen),
        Integer.toHexString(image.getRGB((int) (4 * (live.x() + live.width() / 2)), (int) (4 * live.bottom()) - 32)));
  }
}
