package org.mergescope.app.view.tempo;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.mergescope.app.settings.SavedSearch;
import org.mergescope.app.view.shell.TooltipText;

import static org.mergescope.app.view.Texts.text;

/// Searches of the past: saved ones by name, then the last ones; and a name for the one that is written now.
final class RecallMenu extends MenuButton {
  private static final int LONGEST = 90;

  private final TempoViewModel model;

  RecallMenu(TempoViewModel model) {
    super("", new FontIcon(MaterialDesignH.HISTORY));
    this.model = model;
    setId("tempo-recall");
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    TooltipText.set(this, text("tempo.recall"));
    setAccessibleText(text("tempo.recall"));
    setMinWidth(USE_PREF_SIZE);
    model.recall().savedProperty().subscribe(now -> build());
    model.recall().historyProperty().subscribe(now -> build());
  }

  private void build() {
    List<SavedSearch> saved = model.recall().savedProperty().getValue();
    List<SavedSearch> history = model.recall().historyProperty().getValue();
    getItems().setAll(naming());
    if (!saved.isEmpty()) {
      getItems().addAll(new SeparatorMenuItem(), heading("tempo.recall.saved"));
      saved.forEach(search -> getItems().add(again(search, search.name())));
      Menu forget = new Menu(text("tempo.recall.forget"));
      saved.forEach(search -> {
        MenuItem item = new MenuItem(search.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.recall().forget(search));
        forget.getItems().add(item);
      });
      getItems().add(forget);
    }
    if (!history.isEmpty()) {
      getItems().addAll(new SeparatorMenuItem(), heading("tempo.recall.history"));
      history.stream().limit(12).forEach(search -> getItems().add(again(search, search.query())));
      MenuItem clear = new MenuItem(text("tempo.recall.clear"));
      clear.setOnAction(event -> model.recall().clearHistory());
      getItems().add(clear);
    }
  }

  private MenuItem again(SavedSearch search, String label) {
    String line = label.isBlank() ? "{ }" : label.replaceAll("\\s+", " ");
    MenuItem item = new MenuItem(line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.again(search));
    return item;
  }

  private static MenuItem heading(String key) {
    Label label = new Label(text(key));
    label.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    CustomMenuItem item = new CustomMenuItem(label, false);
    item.setDisable(true);
    return item;
  }

  private MenuItem naming() {
    TextField name = new TextField();
    name.setId("tempo-save-name");
    name.setPromptText(text("tempo.recall.name"));
    name.setPrefColumnCount(16);
    Button save = new Button(text("tempo.recall.save"));
    save.setId("tempo-save");
    save.disableProperty().bind(name.textProperty().isEmpty());
    save.setOnAction(event -> save(name));
    name.setOnAction(event -> save(name));
    HBox row = new HBox(name, save);
    row.getStyleClass().add("tempo-row");
    return new CustomMenuItem(row, false);
  }

  private void save(TextField name) {
    model.recall().save(name.getText());
    hide();
  }
}
