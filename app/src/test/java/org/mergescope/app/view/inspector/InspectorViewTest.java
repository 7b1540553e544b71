package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
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

class InspectorViewTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @parse]
      define i32 @main() {
        call void @run()
        %f = load ptr, ptr @table
        ret i32 0
      }
      define internal void @run() {
        call void @parse()
        ret void
      }
      define internal void @parse() {
        call void @parse()
        call void @leaf()
        ret void
      }
      define internal void @leaf() {
        call void @parse()
        ret void
      }
      """;

  private final Selection selection = new Selection();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final List<BitSet> copied = new ArrayList<>();
  private ModuleSession session;
  private UiDriver driver;
  private InspectorView view;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    session = SmallModules.session(MODULE);
    Commands commands = new Commands();
    Command copy = Command.of("shell.copy.name", () -> copied.add(selection.symbolsProperty().get()));
    commands.add(MenuName.EDIT, copy);
    commands.putIntoFunctionMenu(copy);
    view = driver.show(stage -> {
      FunctionMenu menu = new FunctionMenu(commands, selection);
      InspectorViewModel inspector = new InspectorViewModel(session, selection, tasks, InspectorViewTest::fail);
      InspectorView built = new InspectorView(
          inspector,
          new WhyViewModel(inspector, tasks, InspectorViewTest::fail),
          new CallsViewModel(inspector, tasks, InspectorViewTest::fail),
          Command.of("prune.delete", () -> {}),
          new Label("log"),
          menu);
      Scene scene = new Scene(built, 420, 900);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return built;
    });
    focus("parse");
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  private void focus(String name) {
    driver.call(() -> {
      selection.focus(SmallModules.symbol(session, name));
      return name;
    });
  }

  private void showTab(int tab) {
    driver.call(() -> {
      ((TabPane) view.getChildren().getLast()).getSelectionModel().select(tab);
      return tab;
    });
  }

  private List<String> names(String list) {
    return driver.findAll(list + " .list-cell", ListCell.class).stream()
        .filter(cell -> !cell.isEmpty())
        .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
        .map(cell -> ((Label) cell.lookup(".neighbour .label")).getText())
        .toList();
  }

  private int focused() {
    return driver.call(() -> selection.focusProperty().get());
  }

  /// The headless platform takes every click for one that opens the menu: hence a key.
  @Test
  void listsWhatElseWouldDieAndFocusesIt() {
    assertEquals(List.of("leaf"), names("#inspector-dying-list"));
    ListView<?> dying = driver.find("#inspector-dying-list", ListView.class);
    driver.call(() -> {
      dying.requestFocus();
      dying.getSelectionModel().select(0);
      return dying;
    });
    driver.press(KeyCode.ENTER);
    assertEquals(SmallModules.symbol(session, "leaf"), focused());
  }

  @Test
  void showsOneWayAfterTheOtherAndPointsItOut() {
    driver.click("#inspector-why");
    assertEquals(List.of("main", "table", "parse"), names("#inspector-chain"));
    driver.click("#inspector-way-2");
    assertEquals(List.of("main", "run", "parse"), names("#inspector-chain"));
    driver.click("#inspector-show-in-graph");
    assertEquals(3, driver.call(() -> selection.pathProperty().get()).size());
  }

  @Test
  void opensCallersByKeyAndFocusesThem() {
    showTab(2);
    assertEquals("Callees 1", driver.find("#inspector-callees-title", Label.class).getText());
    TreeView<?> callees = driver.find("#inspector-callees", TreeView.class);
    assertEquals(1, driver.call(callees::getExpandedItemCount));
    driver.call(() -> {
      callees.requestFocus();
      callees.getSelectionModel().select(0);
      return callees;
    });
    driver.press(KeyCode.RIGHT);
    assertEquals(2, driver.call(callees::getExpandedItemCount));
    driver.press(KeyCode.DOWN);
    driver.press(KeyCode.RIGHT);
    assertEquals(2, driver.call(callees::getExpandedItemCount), "parse stands above already");
    driver.press(KeyCode.UP);
    driver.press(KeyCode.ENTER);
    assertEquals(SmallModules.symbol(session, "leaf"), focused());
  }

  @Test
  void asksForASymbolWhereThereIsNone() {
    driver.call(() -> {
      session.close();
      return session;
    });
    assertEquals(
        List.of("Open a module to inspect its functions."),
        driver.findAll(".nothing .label", Label.class).stream().map(Label::getText).toList());
  }

  @Test
  void rowsHaveTheMenuOfFunctions() {
    ListView<?> dying = driver.find("#inspector-dying-list", ListView.class);
    driver.call(() -> {
      dying.requestFocus();
      dying.getSelectionModel().select(0);
      dying.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, true, null));
      return dying;
    });
    driver.click("Copy name");
    BitSet leaf = new BitSet();
    leaf.set(SmallModules.symbol(session, "leaf"));
    assertEquals(List.of(leaf), copied);
  }
}
