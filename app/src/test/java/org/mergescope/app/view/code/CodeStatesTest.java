package org.mergescope.app.view.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A user at the IR text of the sample: folds, names, deletions, the whole module; a picture of each state.
class CodeStatesTest {
  private static final Path SAMPLE = Path.of("..", "sample-traces", "compose-post-merged.ll");
  private static final String HOT = "_ZN13media_service8Registry3addE5slicePFPNS_5MediaElE";

  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private UiDriver driver;
  private CodeView view;
  private IrTextArea area;
  private final SimpleObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    view = driver.show(stage -> {
      Theme theme = new Theme(scheme);
      CodeView built = new CodeView(
          new CodeViewModel(session, selection, tasks, failures::add),
          new CodeTextSize(),
          new FunctionMenu(new Commands(), selection));
      BorderPane root = new BorderPane(built);
      root.setTop(built.tools());
      Scene scene = new Scene(root, 520, 560);
      theme.dress(scene);
      stage.setScene(scene);
      return built;
    });
    area = driver.find("#ir-text", IrTextArea.class);
    driver.call(() -> {
      session.open(SmallModules.open(IrText.map(SAMPLE)));
      return true;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    assertEquals(List.of(), failures);
  }

  private void wear(ColorScheme chosen) {
    driver.call(() -> {
      scheme.set(chosen);
      return chosen;
    });
  }

  private void picture(String state) throws IOException {
    driver.screenshot("code-" + state + "-" + scheme.get().name().toLowerCase(Locale.ROOT));
  }

  private void focus(String name) {
    driver.call(() -> {
      selection.focus(SmallModules.symbol(session, name));
      return true;
    });
    driver.await("the text of " + name, () -> area.getText().contains(name));
  }

  private void delete(Replacement replacement, String... names) {
    driver.call(() -> {
      BitSet symbols = SmallModules.symbols(session, names);
      session.delete("Delete", symbols, replacement);
      return true;
    });
    driver.await("deleted", () -> session.state().orElseThrow().deletions().count() > 0);
  }

  private List<Command> all() {
    return Stream.concat(view.viewCommands().stream(), Stream.of(view.lookCommands())).toList();
  }

  private void run(String id) {
    driver.call(() -> {
      for (var command : all()) {
        if (command.id().equals(id)) {
          command.run();
        }
      }
      return true;
    });
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void functionDeclarationAndDeletions(ColorScheme chosen) throws Exception {
    wear(chosen);
    picture("empty");
    focus("main");
    picture("function");
    focus("snprintf");
    assertEquals("Declaration only – defined elsewhere.", driver.find("#code-notice", Label.class).getText());
    picture("declaration");

    focus(HOT);
    delete(Replacement.STUB, HOT);
    driver.await("struck", () -> area.getStyleClass().contains("is-deleted"));
    picture("deleted");
    run("code.compare");
    driver.await("the stub", () -> area.getText().endsWith("{\n  unreachable\n}"));
    run("code.compare");
    driver.await("both texts", () -> area.getText().endsWith("  unreachable\n}") && area.getParagraphs().size() > 5);
    picture("diff");
    List<String> signs = driver.findAll(".ir-line", Label.class).stream().map(Label::getText).toList();
    assertTrue(signs.stream().anyMatch(sign -> sign.endsWith("−")), signs.toString());
    assertTrue(signs.stream().anyMatch(sign -> sign.strip().equals("+")), signs.toString());
    run("code.compare");
    driver.click("#code-restore");
    driver.await("kept again", () -> !area.getStyleClass().contains("is-deleted"));
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void namesAndFoldsChangeWhatIsShownNotWhatIsCopied(ColorScheme chosen) throws Exception {
    wear(chosen);
    focus(HOT);
    String raw = driver.call(() -> area.getText());
    run("code.names");
    driver.await("readable", () -> area.getText().contains("media_service::Registry::add"));
    picture("names");
    driver.call(() -> {
      area.requestFocus();
      area.selectAll();
      return true;
    });
    driver.press(KeyCode.CONTROL, KeyCode.C);
    String copied = driver.call(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("@" + HOT + "("), copied);
    run("code.names");
    driver.await("raw again", () -> area.getText().equals(raw));
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void theWholeModuleIsReadFoundAndLeft(ColorScheme chosen) throws Exception {
    wear(chosen);
    focus(HOT);
    delete(Replacement.NONE, HOT);
    run("code.whole-module");
    ListView<?> list = driver.find("#ir-module", ListView.class);
    int line = driver.call(() -> (int) session.state().orElseThrow().module().index().text()
        .place(session.state().orElseThrow().module().index().start(SmallModules.symbol(session, HOT))).line());
    driver.await("its line", () -> list.getSelectionModel().getSelectedIndex() == line - 1);
    driver.await("its line in sight", () -> list.lookupAll(".list-cell").stream()
        .filter(cell -> ((ListCell<?>) cell).getIndex() == line - 1)
        .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
        .anyMatch(cell -> cell.getMinY() >= 0 && cell.getMaxY() <= list.getHeight()));
    picture("module");
    driver.call(() -> {
      view.findCommand().run();
      return true;
    });
    driver.type("define.*@main");
    Label status = driver.find("#code-find-status", Label.class);
    driver.await("no such words", () -> status.getText().equals(Texts.text("code.find.none")));
    driver.click("#code-find-regex");
    driver.await("the next such line", () -> status.getText().equals("2 of 3"));
    picture("find");
    run("code.goto");
    TextField number = driver.find("#code-goto .text-field", TextField.class);
    driver.call(() -> {
      number.setText("12");
      return true;
    });
    driver.press(KeyCode.ENTER);
    driver.await("line 12", () -> list.getSelectionModel().getSelectedIndex() == 11);
    driver.await("the list has the keyboard", list::isFocused);
    driver.press(KeyCode.SHIFT, KeyCode.DOWN);
    driver.press(KeyCode.CONTROL, KeyCode.C);
    driver.await("two lines copied", () -> Clipboard.getSystemClipboard().getString().lines().count() == 2);
    assertEquals("compose-post-merged.ll · line 13 of 7,487", driver.find("#code-module-place", Label.class).getText());
    driver.press(KeyCode.ENTER);
    driver.await("the function again", () -> area.getParent().isVisible());
  }
}
