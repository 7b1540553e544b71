package org.mergescope.app.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.ShellView;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What holds for every control and command of the window.
class WindowRulesTest {
  private static final double SMALLEST_TARGET = 24;

  private MergescopeWindow window;
  private UiDriver driver;

  @BeforeEach
  void start() throws Exception {
    window = MergescopeWindow.open(ThemeChoice.LIGHT);
    driver = window.driver();
    window.openSample();
  }

  @AfterEach
  void stop() throws Exception {
    window.close();
  }

  private ShellView shell() {
    return (ShellView) driver.stage().getScene().getRoot();
  }

  private void resize(double width, double height) {
    driver.call(() -> {
      Stage stage = driver.stage();
      stage.setWidth(width);
      stage.setHeight(height);
      return stage;
    });
  }

  private List<Node> inSight() {
    return driver.call(() -> {
      shell().applyCss();
      shell().layout();
      List<Node> found = new ArrayList<>();
      ArrayDeque<Node> open = new ArrayDeque<>(List.of(shell()));
      while (!open.isEmpty()) {
        Node node = open.pop();
        if (node.isVisible()) {
          found.add(node);
          if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(open::add);
          }
        }
      }
      return found;
    });
  }

  private static boolean showsIconAlone(ButtonBase button) {
    return button.getGraphic() != null
        && (button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY || "".equals(button.getText()));
  }

  /// Whether nobody can tell from what it shows in words what it is.
  private static boolean needsWords(Node node) {
    return switch (node) {
      case MenuButton menu -> !said(menu.getText());
      case ButtonBase button -> showsIconAlone(button);
      case TextInputControl input -> !said(input.getPromptText());
      default -> node.isFocusTraversable()
          && node.getStyleClass().stream().anyMatch(style -> style.endsWith("canvas"));
    };
  }

  private static String describe(Node node) {
    return node.getId() + " " + node.getStyleClass() + " in " + node.getParent().getStyleClass();
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }

  @Test
  void everyCommandHasATextAndIsInAMenu() {
    Set<String> inMenus = new HashSet<>();
    ArrayDeque<MenuItem> open = new ArrayDeque<>(shell().menuBar().getMenus());
    while (!open.isEmpty()) {
      MenuItem item = open.pop();
      inMenus.add(item.getId());
      if (item instanceof Menu menu) {
        open.addAll(menu.getItems());
      }
    }
    List<Command> commands = shell().commands().all().toList();
    assertTrue(commands.size() > 40, "only " + commands.size());
    assertEquals(List.of(), commands.stream().map(Command::id).filter(id -> !inMenus.contains(id)).toList());
    assertEquals(List.of(), commands.stream().filter(it -> it.label().getValue().isBlank()).toList());
  }

  @Test
  void everyIconAndPictureSaysWhatItIs() {
    List<String> silent = inSight().stream()
        .filter(WindowRulesTest::needsWords)
        .filter(node -> !said(node.getAccessibleText()))
        .map(WindowRulesTest::describe)
        .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void everyButtonIsLargeEnoughToHit() {
    List<String> small = inSight().stream()
        .filter(node -> node instanceof ButtonBase && node.isFocusTraversable())
        .filter(node -> node.getLayoutBounds().getHeight() < SMALLEST_TARGET
            || node.getLayoutBounds().getWidth() < SMALLEST_TARGET)
        .map(node -> describe(node) + " " + node.getLayoutBounds().getWidth() + "x" + node.getLayoutBounds().getHeight())
        .toList();
    assertEquals(List.of(), small);
  }

  @Test
  void makesTheRightColumnADrawerWhereThereIsLittleRoom() throws Exception {
    resize(900, 600);
    driver.await("no inspector", () -> !driver.find("#drawer", Node.class).isVisible());
    driver.screenshot("narrow-light");
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.await("the drawer", () -> driver.find("#drawer", Node.class).isVisible());
    driver.screenshot("narrow-drawer-light");
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.await("no drawer", () -> !driver.find("#drawer", Node.class).isVisible());
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT5);
    driver.await("the drawer again", () -> driver.find("#drawer", Node.class).isVisible());
    driver.press(KeyCode.ESCAPE);
    driver.await("drawer closed", () -> !driver.find("#drawer", Node.class).isVisible());
    resize(1400, 900);
    driver.await("inspector beside", () -> driver.find("#slot-inspector", Node.class).localToScene(0, 0).getX() > 900);
    driver.screenshot("wide-light");
  }

  private double part(String slot) {
    Bounds pane = driver.call(() -> driver.find(slot, Node.class).localToScene(
        driver.find(slot, Node.class).getLayoutBounds()));
    return pane.getWidth() / driver.stage().getScene().getWidth();
  }

  @Test
  void columnsKeepTheirPartsFromTheFirstSightOn() {
    resize(1400, 900);
    driver.await("side columns", () -> Math.abs(part("#slot-overview") - 0.27) < 0.02);
    assertEquals(0.46, part("#slot-graph"), 0.03);
    resize(900, 600);
    driver.await("one column at the side", () -> Math.abs(part("#slot-overview") - 0.36) < 0.02);
    double table = driver.find("#slot-functions", Node.class).getLayoutBounds().getHeight();
    assertTrue(table > 200, "the table has " + table);
    resize(1400, 900);
    driver.await("as before", () -> Math.abs(part("#slot-overview") - 0.27) < 0.02);
  }

  @Test
  void growsWithItsText() throws Exception {
    resize(1400, 900);
    driver.press(KeyCode.CONTROL, KeyCode.COMMA);
    driver.find("#settings", Node.class);
    driver.screenshot("settings-light");
    driver.press(KeyCode.ESCAPE);
    for (int i = 0; i < 10; i++) {
      driver.press(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    driver.screenshot("text-200-light");
    assertEquals(List.of(), tooSmallForText());
    driver.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    driver.press(KeyCode.F1);
    driver.screenshot("shortcuts-light");
    driver.press(KeyCode.ESCAPE);
    driver.click("#notice-bell");
    driver.screenshot("notices-light");
  }

  private List<String> tooSmallForText() {
    return inSight().stream()
        .filter(node -> node instanceof ButtonBase && node.getLayoutBounds().getHeight() > 0)
        .filter(node -> node.getLayoutBounds().getHeight() < ((ButtonBase) node).minHeight(-1) - 1)
        .map(WindowRulesTest::describe)
        .toList();
  }
}
