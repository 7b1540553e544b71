package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleLoader;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.prune.Deletions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The two questions a merged module is opened for: what is the largest dead part of it, and why is that one kept?
class FindAndExplainJourneyTest {
  /// The first part of a mangled name: its length, then the crate or namespace.
  private static final Pattern OUTERMOST = Pattern.compile("_ZN(\\d+)(\\w+)");

  /// What the menu says of a group: its name, how much is dead in it, in how many functions.
  private static final Pattern GROUP = Pattern.compile("(\\S+)  · .* dead in (\\d+) functions? of \\d+");

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

  /// What is dead in a crate, found without anything that the window finds it with.
  private record Dead(String crate, int functions, long bytes) {}

  private static Dead largest(Path file) throws Exception {
    OpenModule module = new ModuleLoader(file, MergeManifest.EMPTY).run(fraction -> {}, () -> false);
    ModuleIndex index = module.index();
    BitSet dead = ModuleState.of(module, Deletions.NOTHING, module.reachability()).unreachable();
    Map<String, Dead> crates = new HashMap<>();
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      Matcher name = OUTERMOST.matcher(index.name(symbol));
      boolean body = index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol);
      if (body && dead.get(symbol) && name.lookingAt() && name.group(2).length() >= Integer.parseInt(name.group(1))) {
        String crate = name.group(2).substring(0, Integer.parseInt(name.group(1)));
        crates.merge(crate, new Dead(crate, 1, index.byteCount(symbol)), (one, other) ->
            new Dead(crate, one.functions() + other.functions(), one.bytes() + other.bytes()));
      }
    }
    return crates.values().stream().max(Comparator.comparingLong(Dead::bytes)).orElseThrow();
  }

  private String text(String selector) {
    return driver.call(() -> driver.find(selector, Labeled.class).getText());
  }

  private String texts(String selector) {
    return driver.findAll(selector, Labeled.class).stream().map(Labeled::getText).collect(Collectors.joining(" | "));
  }

  private void isFound(Dead expected) {
    String selected = text("#functions-selected");
    assertTrue(selected.startsWith(expected.functions() + " "), selected + " is not " + expected);
    String shown = text("#overview-line");
    assertTrue(shown.contains(" " + expected.functions() + " dead: "), shown);
    String spoken = driver.call(() -> driver.find("#overview-map", Node.class).getAccessibleText());
    assertTrue(spoken.startsWith(expected.crate() + " ") && spoken.endsWith(shown), spoken);
  }

  @Test
  void findsTheLargestDeadCrateInTheMap() throws Exception {
    Path module = Files.writeString(folder.resolve("service.ll"), RustLikeModule.text());
    Dead expected = largest(module);
    window.openFiles(module);
    window.awaitStatus("61 functions");
    driver.click("#overview-largest");
    MenuButton button = driver.find("#overview-largest", MenuButton.class);
    List<String> groups = driver.call(() -> button.getItems().stream().map(MenuItem::getText).toList());
    assertTrue(groups.size() > 1, groups.toString());
    assertTrue(groups.getFirst().startsWith(expected.crate() + " "), groups.toString());
    driver.click(groups.getFirst());
    driver.await("the group", () -> texts("#overview-path .label").contains(expected.crate()));
    isFound(expected);
    driver.screenshot("journey-largest-dead");
  }

  @Test
  void findsTheLargestDeadGroupOfTheSampleByTheKeyboardAlone() {
    window.openSample();
    MenuButton button = driver.find("#overview-largest", MenuButton.class);
    driver.await("groups", () -> !button.getItems().isEmpty());
    String first = driver.call(() -> button.getItems().getFirst().getText());
    Matcher largest = GROUP.matcher(first);
    assertTrue(largest.matches(), first);
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    for (int back = 0; back < 20 && !driver.call(button::isFocused); back++) {
      driver.press(KeyCode.SHIFT, KeyCode.TAB);
    }
    driver.press(KeyCode.SPACE);
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.ENTER);
    driver.await("the group", () -> texts("#overview-path .label").contains(largest.group(1)));
    isFound(new Dead(largest.group(1), Integer.parseInt(largest.group(2)), 0));
  }

  @Test
  void explainsWhyAFunctionIsKept() throws Exception {
    window.openSample();
    driver.press(KeyCode.CONTROL, KeyCode.P);
    driver.type("registry::registry");
    driver.await("a line", () -> !driver.findAll("#palette-list .list-cell", Node.class).isEmpty());
    driver.press(KeyCode.ENTER);
    driver.await("the function", () -> text("#inspector-name").contains("Registry::Registry"));
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    driver.press(KeyCode.W);
    driver.await("the chain in the graph", () -> text("#graph-mode-bar .label").equals("Why ‘Registry::Registry’ is kept"));
    driver.await("all of it", () -> texts("#graph .label").contains("4 of 4 shown"));
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    driver.await("the chain", () -> texts("#inspector-chain .neighbour .label").contains("Registry::Registry"));
    String chain = texts("#inspector-chain .neighbour .label");
    assertEquals(
        "llvm.global_ctors | _GLOBAL__sub_I_media.cpp | __cxx_global_var_init | media_service::Registry::Registry()",
        chain);
    driver.screenshot("journey-why");
  }

  @Test
  void wholeModuleIsFirstSeenAtTheFunctionOneComesFrom() {
    window.openSample();
    window.pick("original_main_text_service");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    Node list = driver.find("#ir-module", Node.class);
    driver.await("its first line, near the top", () -> driver.findAll("#ir-module .ir-line", Label.class).stream()
        .filter(number -> number.getText().strip().equals("6643"))
        .map(number -> list.sceneToLocal(number.localToScene(0, 0)).getY())
        .anyMatch(y -> y > 0 && y < list.getLayoutBounds().getHeight() / 2));
  }
}
