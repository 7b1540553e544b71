package org.mergescope.app.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.ui.UiDriver;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SheetPaneTest {
  private final List<String> pressed = new ArrayList<>();
  private SheetPane sheets;
  private UiDriver driver;

  private static <T extends Node> T named(T node, String id) {
    node.setId(id);
    return node;
  }

  @BeforeEach
  void show() throws Exception {
    driver = UiDriver.start();
    sheets = driver.show(stage -> {
      SheetPane made = new SheetPane();
      Button main = button("main");
      HBox fields = new HBox(named(new TextField(), "behind"), named(new TextField(), "other"), main);
      stage.setScene(new Scene(new StackPane(fields, made, named(new Button("after"), "after")), 500, 300));
      return made;
    });
    focus("behind");
    driver.call(() -> {
      sheets.show(sheet());
      return true;
    });
  }

  @AfterEach
  void close() throws Exception {
    driver.close();
  }

  private Button button(String id) {
    Button button = named(new Button(id), id);
    button.setDefaultButton(true);
    button.setOnAction(event -> pressed.add(id));
    return button;
  }

  private static Region sheet() {
    CheckBox off = named(new CheckBox("off"), "off");
    off.setDisable(true);
    VBox sheet = new VBox(
        named(new Button("close"), "close"), named(new TextField(), "name"), off, named(new Button("apply"), "apply"));
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return sheet;
  }

  private String focused() {
    return driver.call(() -> {
      Node owner = sheets.getScene().getFocusOwner();
      return owner == null ? "nothing" : owner.getId();
    });
  }

  private void focus(String id) {
    driver.call(() -> {
      sheets.getScene().lookup("#" + id).requestFocus();
      return true;
    });
  }

  private List<String> pressed(int times, KeyCode... keys) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      driver.press(keys);
      seen.add(focused());
    }
    return seen;
  }

  @Test
  void tabGoesRoundInTheSheet() {
    focus("close");
    assertEquals(List.of("name", "apply", "close", "name"), pressed(4, KeyCode.TAB));
    assertEquals(List.of("close", "apply", "name"), pressed(3, KeyCode.SHIFT, KeyCode.TAB));
  }

  @Test
  void whatTakesTheKeyboardBehindTheSheetGivesItBack() {
    focus("name");
    focus("other");
    assertEquals("name", focused());
    focus("after");
    assertEquals("name", focused());
  }

  @Test
  void escapeClosesItAndTheKeyboardIsWhereItWas() {
    focus("apply");
    driver.press(KeyCode.ESCAPE);
    assertEquals("behind", focused());
    driver.press(KeyCode.TAB);
    assertEquals("other", focused());
  }

  @Test
  void enterNeverPressesAButtonBehindTheSheet() {
    focus("name");
    driver.press(KeyCode.ENTER);
    assertEquals(List.of(), pressed);
    driver.press(KeyCode.ESCAPE);
    driver.press(KeyCode.ENTER);
    assertEquals(List.of("main"), pressed);

    driver.call(() -> {
      sheets.show(new VBox(named(new TextField(), "field"), button("go")));
      return true;
    });
    focus("field");
    driver.press(KeyCode.ENTER);
    assertEquals(List.of("main", "go"), pressed);
  }
}
