package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.FxTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The IR text in a real window: colours, links, find.
class CodeViewTest {
  private static final OpenModule MODULE = TextModules.open("""
      define void @main() {
        call void @run()
        ret void
      }
      define void @run() {
        call void @run()
        ret void
      }
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private UiDriver driver;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private CodeView view;
  private IrTextArea area;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    view = driver.show(stage -> {
      Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.DARK));
      CodeView built = new CodeView(
          new CodeViewModel(session, selection, tasks, failures::add),
          new CodeTextSize(),
          new FunctionMenu(new Commands(), selection));
      Scene scene = new Scene(new StackPane(built), 600, 400);
      theme.dress(scene);
      stage.setScene(scene);
      return built;
    });
    area = driver.find("#ir-text", IrTextArea.class);
    driver.findAll("#ir-text", IrTextArea.class);
    driver.call(() -> {
      session.open(MODULE);
      selection.focus(0);
      return true;
    });
    driver.await("the text of main", () -> area.getText().startsWith("define void @main()"));
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
    assertEquals(List.of(), failures);
  }

  @Test
  void coloursWords() {
    assertEquals(List.of("ir-keyword"), driver.call(() -> List.copyOf(area.getStyleOfChar(1))));
    assertEquals(List.of("ir-global"), driver.call(() -> List.copyOf(area.getStyleOfChar(14))));
  }

  @Test
  void clickSelectsANameAndDoubleClickFollowsIt() throws Exception {
    int name = driver.call(() -> area.getText().indexOf("@run") + 1);
    driver.await("laid out", () -> area.getCharacterBoundsOnScreen(name, name + 1).isPresent());
    Bounds bounds = driver.call(() -> area.screenToLocal(area.getCharacterBoundsOnScreen(name, name + 1).orElseThrow()));
    driver.clickAt(area, bounds.getCenterX(), bounds.getCenterY(), 1);
    driver.await("run selected", () -> selection.symbolsProperty().get().get(1));
    assertEquals(0, driver.call(() -> selection.focusProperty().get()));
    driver.clickAt(area, bounds.getCenterX(), bounds.getCenterY(), 2);
    driver.await("the text of run", () -> area.getText().startsWith("define void @run()"));
    assertEquals(1, driver.call(() -> selection.focusProperty().get()));
    driver.screenshot("code-small");
    List<String> numbers = driver.findAll(".ir-line", Label.class).stream().map(Label::getText).sorted().toList();
    assertEquals(List.of("5", "6", "7", "8"), numbers);
  }

  @Test
  void findSelectsMatchAfterMatch() {
    driver.call(() -> {
      view.findCommand().run();
      return true;
    });
    driver.type("void");
    driver.await("first match", () -> area.getSelectedText().equals("void") && area.getSelection().getStart() == 7);
    driver.press(KeyCode.ENTER);
    driver.await("second match", () -> area.getSelection().getStart() == 29);
    driver.press(KeyCode.SHIFT, KeyCode.F3);
    driver.await("first again", () -> area.getSelection().getStart() == 7);
    assertEquals("1 of 3", driver.call(() -> driver.find("#code-find-status", Label.class).getText()));
    driver.press(KeyCode.ESCAPE);
    driver.await("closed", () -> !driver.find("#code-find", Node.class).isVisible());
  }
}
