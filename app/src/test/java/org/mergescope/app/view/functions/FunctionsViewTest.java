package org.mergescope.app.view.functions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.settings.LiveSettings;
import org.mergescope.app.settings.Settings;
import org.mergescope.app.settings.SettingsFile;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Commands;
import org.mergescope.app.view.shell.FileDialogs;
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

  @TempDir private Path folder;
  private final Selection selection = new Selection();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private LiveSettings settings;
  private final List<String> said = new ArrayList<>();
  private final List<String> deleted = new ArrayList<>();
  private ModuleSession session;
  private FunctionsViewModel table;
  private FunctionsView view;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    session = SmallModules.session(MODULE);
    table = new FunctionsViewModel(session, new TraceSession(), selection, tasks, FunctionsViewTest::fail);
    settings = new LiveSettings(Settings.DEFAULTS, new SettingsFile(folder), tasks, FunctionsViewTest::fail);
    RowsExportViewModel export =
        new RowsExportViewModel(table, tasks, noDialogs(), said::add, FunctionsViewTest::fail);
    Command delete = Command.of("prune.delete", () ->
        deleted.addAll(SmallModules.names(session, selection.symbolsProperty().get())));
    Commands commands = new Commands();
    commands.add(MenuName.EDIT, delete);
    commands.putIntoFunctionMenu(delete);
    FunctionMenu menu = new FunctionMenu(commands, selection);
    view = driver.show(stage -> {
      FunctionsView built = new FunctionsView(table, new ColumnsViewModel(settings), export, delete, menu);
      Scene scene = new Scene(built, 700, 500);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return built;
    });
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  private static FileDialogs noDialogs() {
    return new FileDialogs() {
      @Override
      public Optional<Path> open(String title, List<Kind> kinds) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(String title, Path suggestion, List<Kind> kinds) {
        return Optional.empty();
      }
    };
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
    assertEquals(List.of("main", "old", "run", "never"), column(".name-cell"));
    assertEquals(List.of("root", "dead", "live", "unused"), column(".state-cell"));
  }

  @Test
  void namesGiveWayToTheColumnBehindThemInANarrowTable() {
    FunctionTable shown = driver.find("#function-table", FunctionTable.class);
    double wide = driver.call(() -> shown.columns().of(Column.NAME).getWidth());
    driver.call(() -> {
      driver.stage().setWidth(340);
      return true;
    });
    driver.await("a narrow table", () -> shown.getWidth() > 0 && shown.getWidth() < 345);
    driver.await("bytes in sight", () -> right(shown, Column.BYTES) <= shown.getWidth() - 20);
    driver.call(() -> {
      driver.stage().setWidth(700);
      return true;
    });
    driver.await("names as wide as before", () -> shown.columns().of(Column.NAME).getWidth() == wide);
    assertEquals(List.of(), settings.get().columns());
  }

  private static double right(FunctionTable shown, Column last) {
    double right = 0;
    for (Column column : shown.columns().shown()) {
      right += shown.columns().of(column).getWidth();
      if (column == last) {
        return right;
      }
    }
    throw new AssertionError(last);
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
    FunctionTable shown = driver.find("#function-table", FunctionTable.class);
    assertEquals(List.of("Bytes"), shown.getSortOrder().stream().map(TableColumn::getText).toList());
    driver.call(() -> shown.getSortOrder().setAll(List.of(shown.getColumns().get(1))));
    assertEquals(List.of("main", "never", "old", "run"), column(".name-cell"));
    driver.call(() -> {
      shown.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING);
      return shown;
    });
    assertEquals(List.of("run", "old", "never", "main"), column(".name-cell"));
  }

  @Test
  void countsOnChipsAndShowsTheirRows() {
    ToggleButton dead = driver.find("#functions-chip-dead", ToggleButton.class);
    assertEquals("Dead 1", dead.getText());
    driver.click(dead);
    assertEquals(List.of("old"), column(".name-cell"));
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
    assertEquals(List.of("old"), selected());
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

  private List<String> headers() {
    return driver.findAll(".group-header", Label.class).stream()
        .filter(Label::isVisible)
        .sorted((a, b) -> Double.compare(
            a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
        .map(Label::getText)
        .toList();
  }

  @Test
  void opensAndClosesGroupsByKey() {
    driver.call(() -> {
      table.groupByProperty().set(GroupBy.STATE);
      view.lookup("#function-table").requestFocus();
      return view;
    });
    assertEquals(4, headers().size());
    assertEquals("root \u00b7 1 function \u00b7 53 B", headers().getFirst());
    driver.press(KeyCode.HOME);
    assertEquals(List.of("main"), selected());
    driver.press(KeyCode.RIGHT);
    assertEquals(List.of("main"), column(".name-cell").stream().filter(name -> name != null).toList());
    driver.press(KeyCode.RIGHT);
    driver.press(KeyCode.LEFT);
    driver.press(KeyCode.LEFT);
    assertEquals(0, column(".name-cell").stream().filter(name -> name != null).count());
    driver.press(KeyCode.ENTER);
    assertEquals(1, column(".name-cell").stream().filter(name -> name != null).count());
  }

  @Test
  void remembersAHiddenColumnAndPutsItBack() {
    FunctionTable shown = driver.find("#function-table", FunctionTable.class);
    driver.call(() -> {
      shown.columns().of(Column.LINKAGE).setVisible(false);
      return shown;
    });
    driver.await("remembered", () -> settings.get().columns().stream()
        .anyMatch(column -> column.name().equals("linkage") && !column.visible()));
    driver.call(() -> {
      shown.columns().reset();
      return shown;
    });
    assertEquals(List.of(), settings.get().columns());
    assertTrue(driver.call(() -> shown.columns().of(Column.LINKAGE).isVisible()));
    assertEquals(false, driver.call(() -> shown.columns().of(Column.MODULE).isVisible()), "one file has no column");
  }

  @Test
  void takesTheFirstHintByKey() {
    driver.click("#functions-filter");
    driver.type("ext");
    assertTrue(driver.find("#functions-hint", Label.class).getText().startsWith("external:"));
    driver.press(KeyCode.CONTROL, KeyCode.SPACE);
    assertEquals("external:", driver.find("#functions-filter", TextField.class).getText());
    assertEquals(List.of("never"), column(".name-cell"));
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
