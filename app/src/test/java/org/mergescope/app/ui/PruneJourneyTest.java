package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleLoader;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.prune.Deletions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A merged module is opened, what main never reaches is seen, deleted, brought back, deleted again and exported.
class PruneJourneyTest {
  private static final Color DEAD_OUTLINE = Color.web("#d55e00");

  @TempDir private Path folder;
  private MergescopeWindow window;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    window = MergescopeWindow.open(ThemeChoice.LIGHT);
    driver = window.driver();
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private long rows(String state) {
    return driver.call(() -> window.functions().lookupAll(".state-cell." + state).size()).longValue();
  }

  /// How many pixels of the graph's map, which shows the whole module, have the orange of what is dead.
  private int deadPixels() {
    Node map = driver.find(".graph-minimap", Node.class);
    WritableImage picture = driver.call(() -> map.snapshot(null, null));
    PixelReader pixels = picture.getPixelReader();
    int dead = 0;
    for (int y = 0; y < (int) picture.getHeight(); y++) {
      for (int x = 0; x < (int) picture.getWidth(); x++) {
        Color color = pixels.getColor(x, y);
        boolean orange = Math.abs(color.getHue() - DEAD_OUTLINE.getHue()) < 15 && color.getSaturation() > 0.5;
        dead += orange ? 1 : 0;
      }
    }
    return dead;
  }

  @Test
  void deletesWhatMainNeverReachesAndExportsAModuleThatOptAccepts() throws Exception {
    window.openSample();
    driver.await("dead rows", () -> rows("state-dead") > 0);
    driver.await("dead nodes", () -> deadPixels() > 0);
    String opened = window.status();
    assertTrue(opened.contains(" dead (") && opened.contains(" reclaimable"), opened);
    driver.screenshot("journey-opened");

    driver.click("#tool-bar .danger");
    window.awaitStatus("deleted (−");
    driver.await("no dead rows", () -> rows("state-dead") == 0 && rows("state-deleted") > 0);
    driver.await("no dead nodes", () -> deadPixels() == 0);
    String deleted = window.status();
    assertTrue(deleted.contains(" 0 dead (0%)"), deleted);
    assertTrue(window.title().contains(" deleted – Mergescope"), window.title());
    driver.screenshot("journey-deleted");

    driver.press(KeyCode.CONTROL, KeyCode.Z);
    driver.await("as opened", () -> window.status().equals(opened));
    driver.await("dead rows again", () -> rows("state-dead") > 0);
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    driver.await("as deleted", () -> window.status().equals(deleted));

    Path target = folder.resolve("pruned.ll");
    driver.press(KeyCode.CONTROL, KeyCode.S);
    window.willChoose(target);
    driver.click("#export-choose");
    driver.screenshot("journey-export");
    driver.click("#export-go");
    driver.find("#export-reveal", Node.class);
    driver.click("#export-close");
    driver.await("exported", () -> !window.title().contains("•"));
    assertNotEquals("", window.title());
    isPruned(target);
  }

  private void isPruned(Path target) throws Exception {
    OpenModule pruned = new ModuleLoader(target, MergeManifest.EMPTY).run(fraction -> {}, () -> false);
    ModuleState.Sizes sizes = ModuleState.of(pruned, Deletions.NOTHING, pruned.reachability()).sizes();
    assertEquals(0, sizes.deadFunctions());
    assertTrue(sizes.functions() > 50, sizes.toString());
    assertTrue(Files.size(target) < Files.size(MergescopeWindow.SAMPLE));
    optAccepts(target);
  }

  private void optAccepts(Path target) throws IOException {
    InstalledTool.Answer answer =
        InstalledTool.require("opt-22", "opt").run(folder, "-passes=verify", "-disable-output", target.toString());
    assertTrue(answer.isSilent(), answer.errors());
  }
}
