package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FunctionMenu;
import org.mergescope.app.view.shell.MenuName;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class FunctionsViewTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @run()
        ret i32 0
      }
      define internal void @run() {
        ret void
      }
      define internal void @old() {
        ret void
      }
      declare void @never()
      """;

  private final Selection selection = new Selection();
  private final List<String> deleted = new ArrayList<>();
  private ModuleSession session;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    session = SmallModules.session(MODULE);
    FunctionsViewModel table = new FunctionsViewModel(session, selection, new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    Command delete = Command.of("prune.delete", () ->
        deleted.addAll(SmallModules.names(session, selection.symbolsProperty().get())));
    Commands commands = new Commands();
    commands.add(MenuName.EDIT, delete);
    commands.putIntoFunctionMenu(delete);
    FunctionMenu menu = new FunctionMenu(commands, selection);
    driver.show(stage -> {
      FunctionsView view = new FunctionsView(table, delete, menu);
      Scene scene = new Scene(view, 700, 500);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return view;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private List<String> column(String styleClass) {
    return driver.findAll(styleClass, FunctionCell.class).stream()
        .filter(cell -> !cell.isEmpty())
        .sorted(Comparator.comparingInt(FunctionCell::getIndex))
        .map(FunctionCell::getText)
        .toList();
  }

  private Node name(String text) {
    return driver.findAll(".name-cell", FunctionCell.class).stream()
        .filter(cell -> text.equals(cell.getText()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> selected() {
    return SmallModules.names(session, selection.symbolsProperty().get());
  }

  @Test
  void showsNameAndStateOfEachFunction() {
    assertEquals(List.of("main", "run", "old", "never"), column(".name-cell"));
    assertEquals(List.of("root", "live", "dead", "unused"), column(".state-cell"));
  }

  @Test
  void filtersWhileTyping() {
    driver.click("#functions-filter");
    driver.type("dead: o");
    assertEquals(List.of("old"), column(".name-cell"));
    driver.type("x");
    driver.click(driver.find("#functions-clear-filter", Button.class));
    assertEquals("", driver.find("#functions-filter", TextField.class).getText());
    assertEquals(4, column(".name-cell").size());
  }

  @Test
  void tellsWhatIsWrongWithARegularExpression() {
    driver.click("#functions-filter");
    driver.type("/(");
    assertTrue(driver.find("#functions-problem", Label.class).getText().startsWith("Not a regular expression"));
    assertEquals(4, column(".name-cell").size());
  }

  /// The headless platform reports every click as a popup trigger, which column headers ignore: hence no click here.
  @Test
  void sortsByTheColumnsOfTheHeader() {
    FunctionTable table = driver.find("#function-table", FunctionTable.class);
    assertEquals(List.of("Bytes"), table.getSortOrder().stream().map(TableColumn::getText).toList());
    driver.call(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(1))));
    assertEquals(List.of("main", "never", "old", "run"), column(".name-cell"));
    driver.call(() -> {
      table.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
      return table;
    });
    assertEquals(List.of("run", "old", "never", "main"), column(".name-cell"));
  }

  @Test
  void countsOnChipsAndShowsTheirRows() {
    ToggleButton dead = driver.find("#functions-chip-dead", ToggleButton.class);
    assertEquals("Dead 2", dead.getText());
    driver.click(dead);
    assertEquals(List.of("old", "never"), column(".name-cell"));
  }

  @Test
  void selectsByClickAndFocusesByDoubleClick() {
    driver.click(name("old"));
    assertEquals(List.of("old"), selected());
    assertEquals(Selection.NONE, selection.focusProperty().get());
    driver.doubleClick(name("run"));
    assertEquals(SmallModules.symbol(session, "run"), selection.focusProperty().get());
  }

  @Test
  void movesWithTheKeyboardAndDeletesWhatIsSelected() {
    driver.click(name("main"));
    driver.press(KeyCode.DOWN);
    assertEquals(List.of("run"), selected());
    driver.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertEquals(List.of("run", "old"), selected());
    assertEquals("2 selected", driver.find("#functions-selected", Label.class).getText());
    driver.click("#functions-delete-selected");
    assertEquals(List.of("run", "old"), deleted);
    driver.click(name("main"));
    driver.press(KeyCode.END);
    driver.press(KeyCode.ENTER);
    assertEquals(SmallModules.symbol(session, "never"), selection.focusProperty().get());
    driver.press(KeyCode.CONTROL, KeyCode.A);
    assertEquals(4, selected().size());
    driver.press(KeyCode.ESCAPE);
    assertEquals(List.of(), selected());
  }

  @Test
  void asksForAModuleWhileNoneIsOpen() {
    driver.call(() -> {
      session.close();
      return session;
    });
    assertEquals(0, driver.find("#function-table", FunctionTable.class).getItems().size());
    assertEquals(
        List.of("Open a module to see its functions."),
        driver.findAll(".nothing .label", Label.class).stream().map(Label::getText).toList());
  }

  @Test
  void offersWhatCanBeDoneWithTheRowUnderThePointer() {
    driver.click(name("main"));
    driver.menuAt(name("old"), 5, 5);
    assertEquals(List.of("old"), selected());
    driver.click(driver.findAll(".menu-item > .label", Label.class).getFirst());
    assertEquals(List.of("old"), deleted);
  }
}
