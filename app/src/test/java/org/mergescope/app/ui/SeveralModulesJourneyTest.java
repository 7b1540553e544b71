package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Two modules in one window: what is done to one is not done to the other, and a restart brings both back.
class SeveralModulesJourneyTest {
  private static final String MODULE = """
      define i32 @main() {
        ret i32 0
      }

      define internal void @legacy_%1$s() {
        ret void
      }

      define internal void @legacy_print() {
        ret void
      }
      """;

  @TempDir private Path folder;
  private Path first;
  private Path second;
  @SuppressWarnings("NullAway.Init") // Each journey starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @BeforeEach
  void write() throws Exception {
    first = Files.writeString(folder.resolve("first.ll"), MODULE.formatted("first"));
    second = Files.writeString(folder.resolve("second.ll"), MODULE.formatted("second"));
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void start(Path... files) throws Exception {
    window = MergescopeWindow.start(folder.resolve("state"), ThemeChoice.LIGHT, files);
    driver = window.driver();
    driver.call(() -> {
      driver.stage().setWidth(950);
      driver.stage().setHeight(700);
      return files;
    });
  }

  private void awaitTitle(String start) {
    driver.await("title " + start, () -> driver.stage().getTitle().startsWith(start));
  }

  private String tabs() {
    return String.join(" ", driver.findAll("#document-tabs .toggle-button", Labeled.class).stream()
        .map(Labeled::getText)
        .toList());
  }

  private void filter(String text) {
    driver.click("#functions-filter");
    driver.press(KeyCode.CONTROL, KeyCode.A);
    driver.type(text);
    driver.await("the filter", () -> window.functions().getItems().size() == 1);
  }

  @Test
  void keepsDeletionsAndUndoApartAndAsksBeforeOneIsClosed() throws Exception {
    start(first);
    awaitTitle("first.ll – ");
    assertFalse(driver.call(() -> driver.find("#document-tabs", Node.class).isVisible()));
    window.openFiles(second);
    awaitTitle("second.ll – ");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    window.awaitStatus("2 deleted (−");
    driver.press(KeyCode.CONTROL, KeyCode.TAB);
    awaitTitle("first.ll – ");
    assertEquals("first.ll • second.ll", tabs());
    assertFalse(window.status().contains("deleted"), window.status());
    driver.screenshot("tabs");
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    driver.click("second.ll".equals(tabs()) ? "second.ll" : "• second.ll");
    awaitTitle("second.ll • 2 deleted");
    driver.press(KeyCode.CONTROL, KeyCode.W);
    driver.click("#shell-discard-yes");
    awaitTitle("first.ll – ");
    assertFalse(driver.call(() -> driver.find("#document-tabs", Node.class).isVisible()));
  }

  @Test
  void restartBringsBackTabsMarksAndFilters() throws Exception {
    start(first);
    awaitTitle("first.ll – ");
    filter("legacy_first");
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    driver.await("focus", () -> driver.find("#inspector-name", Labeled.class).getText().equals("legacy_first"));
    driver.press(KeyCode.R);
    window.awaitStatus(" 1 dead (");
    window.openFiles(second);
    awaitTitle("second.ll – ");
    window.awaitStatus(" 2 dead (");
    window.close();
    start();
    driver.await("both", () -> tabs().equals("first.ll second.ll"));
    awaitTitle("second.ll – ");
    driver.press(KeyCode.CONTROL, KeyCode.TAB);
    awaitTitle("first.ll – ");
    window.awaitStatus(" 1 dead (");
    assertEquals("legacy_first", driver.find("#functions-filter", TextField.class).getText());
    driver.press(KeyCode.CONTROL, KeyCode.Z);
    window.awaitStatus(" 2 dead (");
  }

  private List<String> graphs() {
    return driver.findAll("#graph-tabs .toggle-button", ToggleButton.class).stream()
        .map(tab -> (tab.isSelected() ? "*" : "") + tab.getText())
        .toList();
  }

  @Test
  void restartBringsBackGraphsRootsAndRules() throws Exception {
    start(first);
    awaitTitle("first.ll – ");
    driver.press(KeyCode.CONTROL, KeyCode.K);
    driver.type(">roots and rules");
    driver.press(KeyCode.ENTER);
    driver.find("#roots-names", TextField.class);
    driver.type("legacy_f*");
    ComboBox<?> rules = driver.find("#roots-rules", ComboBox.class);
    driver.call(() -> {
      rules.getSelectionModel().select(5);
      return rules;
    });
    driver.click("#roots-apply");
    window.awaitStatus(" 1 dead (");
    window.awaitStatus("rules of LLVM 19");
    filter("legacy_first");
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    driver.await("two graphs", () -> graphs().equals(List.of("main", "*legacy_first")));
    window.openFiles(second);
    awaitTitle("second.ll – ");
    window.awaitStatus(" 2 dead (");
    assertEquals(List.of(), graphs());
    driver.press(KeyCode.CONTROL, KeyCode.TAB);
    driver.await("the graphs of the first", () -> graphs().equals(List.of("main", "*legacy_first")));
    window.close();
    start();
    awaitTitle("first.ll – ");
    window.awaitStatus(" 1 dead (");
    window.awaitStatus("rules of LLVM 19");
    driver.await("the graphs again", () -> graphs().equals(List.of("main", "*legacy_first")));
    driver.press(KeyCode.CONTROL, KeyCode.TAB);
    awaitTitle("second.ll – ");
    window.awaitStatus(" 2 dead (");
  }

  @Test
  void exportsAgainToTheLastPlaceByOneKey() throws Exception {
    start(first);
    awaitTitle("first.ll – ");
    Path target = folder.resolve("out.ll");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    window.willChoose(target);
    driver.click("#export-choose");
    driver.click("#export-go");
    driver.find("#export-reveal", Node.class);
    driver.click("#export-close");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    window.awaitStatus("2 deleted (−");
    driver.press(KeyCode.CONTROL, KeyCode.S);
    driver.await("exported again", () -> !window.title().contains("•"));
    assertFalse(Files.readString(target).contains("legacy"));
    assertTrue(Files.readString(first).contains("legacy_first"));
    driver.await("said", () -> driver.findAll("#notices .notice-sentence", Labeled.class).stream()
        .anyMatch(line -> line.getText().equals("Exported to " + target)));
    driver.screenshot("exported-again");
  }
}
