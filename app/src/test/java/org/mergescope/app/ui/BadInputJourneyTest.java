package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.settings.ThemeChoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What cannot be opened is said in a sentence, and the window goes on.
class BadInputJourneyTest {
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

  private List<String> sentences() {
    return Stream.of("#notices .notice-sentence", "#loading-sentence")
        .flatMap(where -> driver.findAll(where, Labeled.class).stream())
        .map(Labeled::getText)
        .toList();
  }

  private String sayingOf(Path file) {
    window.openFiles(file);
    driver.await(
        "a notice about " + file,
        () -> sentences().stream().anyMatch(sentence -> sentence.contains(file.getFileName().toString())));
    return sentences().stream()
        .filter(sentence -> sentence.contains(file.getFileName().toString()))
        .findFirst()
        .orElseThrow();
  }

  private Path write(String name, byte... content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void saysWhatIsWrongAndOpensTheNextFile() throws Exception {
    String bitcode = sayingOf(write("module.bc", (byte) 'B', (byte) 'C', (byte) 0xc0, (byte) 0xde, (byte) 0));
    assertTrue(bitcode.contains("llvm-dis"), bitcode);
    String elf = sayingOf(write("program", (byte) 0x7f, (byte) 'E', (byte) 'L', (byte) 'F', (byte) 2));
    assertTrue(elf.contains("ELF"), elf);
    String cut = sayingOf(write("cut.ll", "define i32 @main() {\n  ret i32".getBytes(StandardCharsets.UTF_8)));
    assertTrue(cut.startsWith("cut.ll:"), cut);
    String trace = sayingOf(write("trace.json", "{\"batches\": [{".getBytes(StandardCharsets.UTF_8)));
    assertTrue(trace.contains("trace.json"), trace);
    driver.screenshot("journey-bad-input");
    assertEquals(2, sentences().size());
    driver.click("#loading-back");
    driver.await("the start page", () -> !driver.find("#loading-page", Node.class).isVisible());
    assertEquals("Mergescope", window.title());
    window.openSample();
    driver.press(KeyCode.F1);
    driver.screenshot("journey-shortcuts");
  }

  @Test
  void opensTheBeginningOfABrokenModuleToLookAtIt() throws Exception {
    sayingOf(write("broken.ll", """
        define void @main() {
          call void @before()
          ret void
        }
        define void @before() {
          ret void
        }
        define void @lost() {
          call void @dead("""
        .getBytes(StandardCharsets.UTF_8)));
    driver.screenshot("journey-partial-offered");
    driver.click("#loading-partial");
    window.awaitStatus("broken.ll (partial)");
    window.awaitStatus("2 functions");
    assertTrue(window.title().startsWith("broken.ll (partial)"), window.title());
    Labeled banner = driver.find("#partial-banner", Labeled.class);
    assertTrue(driver.call(banner::isVisible));
    assertTrue(driver.call(banner::getText).contains("broken.ll"), banner.getText());
    assertTrue(driver.call(() -> driver.find("#tool-bar .danger", Node.class).isDisabled()));
    driver.press(KeyCode.CONTROL, KeyCode.A);
    driver.press(KeyCode.DELETE);
    driver.press(KeyCode.CONTROL, KeyCode.S);
    driver.screenshot("journey-partial");
    assertTrue(window.status().contains("2 functions") && !window.status().contains("deleted"), window.status());
  }
}
