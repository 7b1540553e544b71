package org.mergescope.app.view.palette;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.mergescope.app.view.shell.Command;
import org.mergescope.app.view.shell.Scope;

import static org.mergescope.app.view.Texts.text;

/// The palette, over the window: a box to type in and a list below it. The keyboard stays in the box; what had it
/// before gets it back.
public final class PaletteView extends StackPane {
  private final PaletteViewModel model;
  private final CustomTextField box = new CustomTextField();
  private final ListView<PaletteItem> list = new ListView<>();
  private @Nullable Node before;

  /// The palette of a view model.
  public PaletteView(PaletteViewModel model) {
    this.model = model;
    setId("palette");
    getStyleClass().add("palette");
    URL sheet = PaletteView.class.getResource("palette.css");
    getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
    Scope.mark(this, Scope.PALETTE);
    VBox card = new VBox(box, list, hint());
    card.getStyleClass().add("palette-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setOnMousePressed(event -> event.consume());
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    getChildren().add(card);
    setOnMousePressed(event -> model.openProperty().set(false));
    setVisible(false);
    buildBox();
    buildList();
    model.openProperty().subscribe((was, open) -> follow(open));
  }

  /// Opens it for everything.
  public Command openCommand() {
    return Command.of(PaletteViewModel.OPEN_ID, () -> show(""))
        .withIcon(MaterialDesignM.MAGNIFY)
        .withShortcut("Shortcut+K")
        .withShortcut("Shortcut+Shift+P");
  }

  /// Opens it for functions.
  public Command goToFunctionCommand() {
    return Command.of("palette.function", () -> show(PaletteViewModel.FUNCTIONS)).withShortcut("Shortcut+P");
  }

  private void show(String prefix) {
    model.show(prefix);
    box.end();
  }

  private void buildBox() {
    box.setId("palette-box");
    box.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    box.setPromptText(text("palette.prompt"));
    box.setAccessibleText(text("palette.prompt"));
    box.textProperty().bindBidirectional(model.queryProperty());
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
  }

  private void press(KeyEvent event) {
    boolean used = true;
    switch (event.getCode()) {
      case UP -> model.move(-1);
      case DOWN -> model.move(1);
      case PAGE_UP -> model.move(-Math.min(PaletteCell.PAGE, model.chosenProperty().get()));
      case PAGE_DOWN -> model.move(
          Math.min(PaletteCell.PAGE, list.getItems().size() - 1 - model.chosenProperty().get()));
      case ENTER -> model.accept(event.isShortcutDown());
      case ESCAPE -> model.openProperty().set(false);
      case TAB -> used = true;
      default -> used = false;
    }
    if (used) {
      event.consume();
    }
  }

  private void buildList() {
    list.setId("palette-list");
    list.getStyleClass().addAll(Styles.DENSE, "edge-to-edge");
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new PaletteCell(model));
    list.prefHeightProperty().bind(list.fixedCellSizeProperty()
        .multiply(Bindings.min(Bindings.size(list.getItems()), PaletteCell.PAGE))
        .add(2));
    model.itemsProperty().subscribe(this::show);
    model.chosenProperty().subscribe(line -> choose(line.intValue()));
  }

  private void show(List<PaletteItem> items) {
    list.getItems().setAll(items);
    list.setVisible(!items.isEmpty());
    list.setManaged(!items.isEmpty());
    choose(model.chosenProperty().get());
  }

  private void choose(int line) {
    if (line < 0 || line >= list.getItems().size()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().clearAndSelect(line);
      list.scrollTo(Math.max(0, line - PaletteCell.PAGE / 2));
    }
  }

  private Label hint() {
    Label hint = new Label();
    hint.setId("palette-hint");
    hint.getStyleClass().addAll(Styles.TEXT_MUTED, "palette-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.textProperty().bind(model.hintProperty().map(said -> said.isEmpty() ? text("palette.keys") : said));
    return hint;
  }

  private void follow(boolean open) {
    setVisible(open);
    if (open) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      box.requestFocus();
      box.end();
    } else if (before != null) {
      before.requestFocus();
      before = null;
    }
  }
}
