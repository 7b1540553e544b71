package org.mergescope.app.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.journal.FileIdentity;
import org.mergescope.app.session.journal.JournalFolder;
import org.mergescope.app.session.journal.JournalKeeper;
import org.mergescope.app.session.journal.Opening;
import org.mergescope.app.session.journal.Writer;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// States of the whole window that one meets seldom, each with pictures for people to look at.
class RareStatesTest {
  private static final String MODULE = """
      @table = internal constant [2 x ptr] [ptr @on_open, ptr @on_close]

      define i32 @main(i32 %which) {
        %place = getelementptr ptr, ptr @table, i32 %which
        %handler = load ptr, ptr %place
        call void %handler(i32 %which)
        call void @write_the_answer_to_the_client_of_this_connection(ptr @table)
        ret i32 0
      }

      define internal void @on_open(i32 %handle) {
        call void @write_the_answer_to_the_client_of_this_connection(ptr null)
        ret void
      }

      define internal void @on_close(i32 %handle) {
        ret void
      }

      define internal void @write_the_answer_to_the_client_of_this_connection(ptr %bytes) {
        ret void
      }

      define internal void @legacy_parse() {
        ret void
      }
      """;

  @TempDir private Path folder;
  @SuppressWarnings("NullAway.Init") // Each test starts its own window.
  private MergescopeWindow window;

  @SuppressWarnings("NullAway.Init")
  private UiDriver driver;

  @SuppressWarnings("NullAway.Init")
  private WindowPictures pictures;

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private void start(ThemeChoice theme, Path... files) throws Exception {
    window = MergescopeWindow.start(folder.resolve("state"), theme, files);
    driver = window.driver();
    pictures = new WindowPictures(driver, theme);
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void brokenModuleAndItsBeginning(ThemeChoice theme) throws Exception {
    start(theme);
    window.openFiles(write("broken.ll", MODULE + "\ndefine void @lost() {\n  call void @next("));
    driver.find("#loading-partial", Node.class);
    pictures.of("load-failed");
    driver.click("#loading-partial");
    window.awaitStatus("broken.ll (partial)");
    pictures.of("partial");
    window.openFiles(write("program", "\u007fELF\u0002"));
    driver.await("a notice", () -> driver.find("#notices", Node.class).lookup(".notice-line") != null);
    pictures.of("not-ir");
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void moduleWithoutFunctions(ThemeChoice theme) throws Exception {
    start(theme, write("empty.ll", "@answer = global i32 42\ndeclare void @elsewhere()\n"));
    window.awaitStatus("no functions");
    pictures.withDrawer("no-functions");
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void graphsInTabsAndPossibleCalls(ThemeChoice theme) throws Exception {
    start(theme, write("app.ll", MODULE));
    window.awaitStatus("5 functions");
    pictures.settle();
    pictures.choose("#graph-mode", "graph.mode.around");
    window.pick("write_the_answer_to_the_client_of_this_connection");
    driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    driver.await("two graphs", () -> driver.findAll("#graph-tabs .graph-tab", Node.class).size() == 2);
    MenuButton more = driver.find("#graph-more", MenuButton.class);
    MenuItem possible = more.getItems().stream()
        .filter(item -> "Show possible calls".equals(item.getText()))
        .findFirst()
        .orElseThrow();
    driver.call(() -> {
      possible.fire();
      return possible;
    });
    window.pick("on_open");
    driver.press(KeyCode.ESCAPE);
    pictures.withDrawer("graph-tabs-and-possible");
    driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    driver.type("void");
    TextField words = driver.find(".code-find .text-field", TextField.class);
    assertEquals("void", driver.call(words::getText));
    pictures.withDrawer("code-find");
    driver.press(KeyCode.ESCAPE);
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void deletionOfWhatIsMentioned(ThemeChoice theme) throws Exception {
    start(theme, write("app.ll", MODULE));
    window.awaitStatus("5 functions");
    window.pick("write_the_answer_to_the_client_of_this_connection");
    driver.press(KeyCode.DELETE);
    driver.find("#prune-mentions", Node.class);
    pictures.dialog("delete");
    driver.click("Delete");
    window.awaitStatus("1 deleted (−");
    driver.press(KeyCode.W);
    driver.await("what kept it", () -> driver.find("#inspector-explanation", Labeled.class)
        .getText()
        .contains("Before, "));
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    pictures.withDrawer("deleted-why-kept");
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void fileThatChangesAndGoes(ThemeChoice theme) throws Exception {
    Path source = write("app.ll", MODULE);
    start(theme, source);
    window.awaitStatus("5 functions");
    driver.click("#tool-bar .danger");
    window.awaitStatus("1 deleted (−");
    Files.writeString(source, MODULE + "\ndefine void @added() {\n  ret void\n}\n");
    driver.await("a way to read it again", () -> driver.find("#notices", Node.class).lookup(".notice-line-warning") != null
        || !driver.findAll("#notices .notice-sentence", Labeled.class).isEmpty());
    pictures.of("changed-on-disk");
    window.close();
    Files.delete(source);
    start(theme);
    driver.await("a notice", () -> driver.find("#notices", Node.class).lookup(".notice-line") != null);
    pictures.of("absent");
  }

  @ParameterizedTest
  @EnumSource(value = ThemeChoice.class, names = {"LIGHT", "DARK"})
  void deletionsThatAKilledProcessLeft(ThemeChoice theme) throws Exception {
    Path source = write("app.ll", MODULE);
    leaveDeletions(source);
    start(theme, source);
    window.awaitStatus("5 functions");
    driver.await("the offer", () -> driver.find("#notices", Node.class).lookup(".notice-line") != null);
    pictures.of("left-by-a-crash");
  }

  private void leaveDeletions(Path source) throws Exception {
    ModuleSession killed = new ModuleSession(new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    JournalKeeper keeper = new JournalKeeper(
        new DirectTaskRunner(),
        killed,
        new JournalFolder(folder.resolve("state").resolve("journals")),
        new Writer(Long.MAX_VALUE, 1),
        failure -> {
          throw new AssertionError(failure);
        });
    var opened = new Opening(List.of(source), Optional.empty()).run(fraction -> {}, () -> false);
    killed.open(opened.state(), opened.position().history());
    keeper.opened(List.of(FileIdentity.of(source)));
    killed.delete("Delete 1 unreachable", opened.state().unreachable(), Replacement.NONE);
  }
}
