package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;
import org.mergescope.app.view.theme.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShellViewTest {
  private final SimpleBooleanProperty enabled = new SimpleBooleanProperty(true);
  private final Notices notices = new Notices();
  private int runs;
  private UiDriver driver;
  private ShellView shell;

  @BeforeEach
  void start() throws Exception {
    driver = UiDriver.start();
    shell = driver.show(stage -> {
      ShellView view = new ShellView(notices, files -> {});
      Scene scene = new Scene(view, 1200, 600);
      new Theme(Platform.getPreferences().colorSchemeProperty()).dress(scene);
      stage.setScene(scene);
      return view;
    });
    driver.find("#workspace", WorkspaceView.class);
  }

  @AfterEach
  void stop() throws Exception {
    driver.close();
  }

  @Test
  void runsACommandFromMenuButtonAndKeysWhileItIsEnabled() {
    Command command =
        Command.of("shell.theme.dark", () -> runs++)
            .withShortcut("Shortcut+D")
            .enabledWhen(enabled, "shell.theme.light");
    driver.call(() -> {
      shell.commands().add(MenuName.VIEW, command);
      shell.toolBar().addRight(command);
      return shell;
    });
    driver.click(".tool-bar .button");
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.call(() -> {
      enabled.set(false);
      return enabled;
    });
    driver.press(KeyCode.CONTROL, KeyCode.D);
    driver.click(driver.find(".tool-bar .button", Button.class));
    assertEquals(2, runs);
    assertEquals("Dark (Ctrl+D)\nLight", command.tooltip().getValue());
  }

  @Test
  void hidesEnlargesAndBringsBackPanes() {
    driver.call(() -> {
      shell.workspace().put(Slot.GRAPH, new Label("graph"));
      shell.workspace().put(Slot.CODE, new Label("code"));
      shell.workspace().shownProperty(Slot.CODE).set(false);
      return shell;
    });
    assertEquals(List.of("Graph"), titles());
    driver.call(() -> {
      shell.workspace().shownProperty(Slot.CODE).set(true);
      return shell;
    });
    assertEquals(List.of("Graph", "IR text"), titles());
    Label code = driver.findAll(".slot-title", Label.class).getLast();
    driver.doubleClick(code);
    assertEquals(List.of("IR text"), titles());
    driver.doubleClick(code);
    assertEquals(List.of("Graph", "IR text"), titles());
  }

  @Test
  void givesTracesMostOfTheMiddleWhileNothingElseIsOpen() {
    SimpleBooleanProperty only = new SimpleBooleanProperty(true);
    driver.call(() -> {
      shell.workspace().put(Slot.GRAPH, new Label("graph"));
      shell.workspace().put(Slot.TRACE, new Label("traces"));
      shell.workspace().giveRoomToTraces(only);
      return shell;
    });
    Region traces = driver.find("#slot-trace", Region.class);
    Region graph = driver.find("#slot-graph", Region.class);
    driver.await("room for traces", () -> traces.getHeight() > 3 * graph.getHeight());
    driver.call(() -> {
      only.set(false);
      return only;
    });
    driver.await("room for both", () -> traces.getHeight() < graph.getHeight());
  }

  @Test
  void movesTheKeyboardFromPaneToPane() {
    TextField graph = new TextField();
    TextField code = new TextField();
    driver.call(() -> {
      shell.workspace().put(Slot.GRAPH, graph);
      shell.workspace().put(Slot.CODE, code);
      return shell;
    });
    driver.click(graph);
    List<Boolean> seen = new ArrayList<>();
    for (int step : new int[] {1, 1, 1, -1}) {
      driver.call(() -> {
        shell.workspace().focusNext(step);
        return shell;
      });
      seen.add(driver.call(code::isFocused));
    }
    assertEquals(List.of(true, false, true, false), seen);
  }

  @Test
  void showsASheetUntilItIsClosed() {
    driver.call(() -> {
      shell.showSheet("About", new TextField("content"));
      return shell;
    });
    assertEquals(1, driver.findAll(".sheet .text-field", TextField.class).size());
    driver.press(KeyCode.ESCAPE);
    driver.await("sheet closed", () -> !shell.lookup("#sheets").isVisible());
  }

  @Test
  void showsNoticesUntilTheyAreClosedAndRunsTheirAction() {
    driver.call(() -> {
      shell.putStatusBar(statusBar());
      notices.information("Deleted 3 functions.", "Undo", () -> runs++);
      notices.warning("Look out.");
      return notices;
    });
    driver.click("Undo");
    assertEquals(1, runs);
    assertEquals(List.of("Look out."), notices.shown().stream().map(Notice::sentence).toList());
    driver.click("#notices .close-button");
    driver.await("notice closed", () -> notices.shown().isEmpty());
  }

  @Test
  void movesThePanesForWhatStaysAndNotForWhatGoesByItself() {
    driver.call(() -> {
      shell.putStatusBar(statusBar());
      return shell;
    });
    double before = height();
    driver.call(() -> {
      notices.information("Deleted 3 functions.", "Undo", () -> runs++);
      return notices;
    });
    Label sentence = driver.find("#notices .notice-sentence", Label.class);
    assertEquals(before, height());
    assertTrue(driver.call(() -> sentence.getParent().getLayoutBounds().getHeight()) > 20);
    driver.call(() -> {
      notices.warning("Look out.");
      return notices;
    });
    assertTrue(height() < before);
  }

  private static Label statusBar() {
    Label bar = new Label("ready");
    bar.setMinHeight(36);
    return bar;
  }

  private double height() {
    driver.findAll("#notices", Node.class);
    return driver.call(() -> shell.workspace().getHeight());
  }

  private List<String> titles() {
    return driver.findAll(".slot-title", Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void showsOnlySlotsThatHaveAView() {
    driver.call(() -> {
      shell.workspace().put(Slot.GRAPH, new Label("graph"));
      shell.workspace().put(Slot.CODE, new Label("code"));
      return shell;
    });
    assertEquals(List.of("Graph", "IR text"), titles());
  }
}
