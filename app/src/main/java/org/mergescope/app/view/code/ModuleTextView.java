package org.mergescope.app.view.code;

import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.LineIndex;

/// The whole module in lines of one height, however many there are.
final class ModuleTextView extends BorderPane {
  private static final double LINE_HEIGHT = 1.5;
  private static final int LINES_ABOVE = 4;

  private final CodeViewModel code;
  private final ModuleTextViewModel model;
  private final ListView<Integer> list = new ListView<>();
  private final Label place = new Label();
  private boolean extending;
  private boolean moving;

  ModuleTextView(CodeViewModel code, CodeTextSize size) {
    this.code = code;
    this.model = code.module();
    list.setId("ir-module");
    list.getStyleClass().addAll("ir-text", "ir-module");
    list.setAccessibleText(Texts.text("code.module.accessible"));
    list.setPlaceholder(new Label(Texts.text("code.module.reading")));
    list.setCellFactory(view -> new ModuleLineCell(model, code.links()));
    list.setContextMenu(menu());
    size.attach(list);
    size.pixelsProperty().subscribe(pixels -> list.setFixedCellSize(Math.ceil(pixels.doubleValue() * LINE_HEIGHT)));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> extending = event.isShiftDown());
    list.setOnMouseClicked(this::clicked);
    list.getSelectionModel().selectedIndexProperty().subscribe(line -> chosen(line.intValue()));
    setTop(header());
    setCenter(list);
    model.linesProperty().subscribe(lines ->
        list.setItems(new ModuleLines(lines.map(LineIndex::lineCount).orElse(0))));
    model.caretProperty().subscribe(line -> moved(line.intValue()));
    code.renderingProperty().subscribe(rendering -> list.refresh());
    code.standingProperty().subscribe(standing -> list.refresh());
    code.comparableProperty().subscribe(comparable -> list.refresh());
    list.heightProperty().subscribe((before, now) -> {
      if (before.doubleValue() == 0) {
        reveal(model.caretProperty().get());
      }
    });
    setMinSize(0, 0);
  }

  /// Gives the lines the keyboard.
  void takeFocus() {
    list.requestFocus();
  }

  private HBox header() {
    place.setId("code-module-place");
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    Label problem = new Label();
    problem.getStyleClass().add("code-problem");
    problem.textProperty().bind(model.problemProperty());
    Hyperlink back = new Hyperlink(Texts.text("code.module.leave"));
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(event -> code.leaveModule());
    HBox header = new HBox(place, problem, back);
    header.getStyleClass().add("code-part");
    return header;
  }

  /// The line that the list says the user is on.
  private void chosen(int line) {
    if (line >= 0 && !moving) {
      moving = true;
      model.moveTo(line, extending);
      moving = false;
    }
  }

  /// The line that something else took the user to.
  private void moved(int line) {
    place.setText(model.place());
    if (!moving && model.linesProperty().get().isPresent()) {
      moving = true;
      list.getSelectionModel().clearAndSelect(line);
      list.getFocusModel().focus(line);
      reveal(line);
      moving = false;
    }
  }

  /// A list that has just come into sight scrolls by the height it had before: once it is laid out, it is told again.
  private void reveal(int line) {
    scrollTo(line);
    Scene scene = getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(new Runnable() {
        @Override
        public void run() {
          scene.removePostLayoutPulseListener(this);
          if (model.caretProperty().get() == line) {
            scrollTo(line);
          }
        }
      });
    }
  }

  private void scrollTo(int line) {
    list.scrollTo(Math.max(0, line - LINES_ABOVE));
  }

  private void pressed(KeyEvent event) {
    extending = event.isShiftDown();
    if (event.getCode() == KeyCode.ENTER) {
      code.leaveModule();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
      model.copy(IrTextArea::copied);
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
      selectAll();
    } else {
      return;
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
      code.leaveModule();
    }
  }

  private void selectAll() {
    model.moveTo(0, false);
    model.moveTo(Integer.MAX_VALUE, true);
  }

  private ContextMenu menu() {
    ContextMenu menu = new ContextMenu(
        item("code.copy", () -> model.copy(IrTextArea::copied)),
        item("code.select-all", this::selectAll),
        item("code.module.leave", code::leaveModule));
    list.setOnContextMenuRequested(event -> {
      if (event.isKeyboardTrigger()) {
        menu.show(list, Side.TOP, LINES_ABOVE, LINES_ABOVE);
        event.consume();
      }
    });
    return menu;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
