package org.mergescope.app.view.shell;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import static org.mergescope.app.view.Texts.text;

/// Help ▸ Keyboard shortcuts: every key there is, by the part of the window it acts in.
public final class ShortcutsView extends VBox {
  /// A binding of two ways holds it weakly.
  private final ShortcutsViewModel model;
  private final CustomTextField filter = new CustomTextField();
  private final GridPane list = new GridPane();

  /// The list of a view model.
  public ShortcutsView(ShortcutsViewModel model) {
    this.model = model;
    setId("shortcuts");
    getStyleClass().add("shortcuts");
    filter.setId("shortcuts-filter");
    filter.setPromptText(text("shell.shortcuts.filter"));
    filter.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    Controls.focusWhenShown(filter);
    filter.textProperty().bindBidirectional(model.filterProperty());
    list.getStyleClass().add("shortcuts-list");
    getChildren().addAll(filter, list);
    model.sectionsProperty().subscribe(this::show);
  }

  @Override
  public void requestFocus() {
    filter.requestFocus();
  }

  private void show(List<ShortcutsViewModel.Section> sections) {
    list.getChildren().clear();
    int row = 0;
    for (ShortcutsViewModel.Section section : sections) {
      Label title = new Label(section.title());
      title.getStyleClass().addAll(Styles.TEXT_BOLD, "shortcuts-title");
      list.add(title, 0, row++, 2, 1);
      for (ShortcutsViewModel.Row line : section.rows()) {
        list.add(new Label(line.meaning()), 0, row);
        list.add(keys(line.keys()), 1, row++);
      }
    }
    if (sections.isEmpty()) {
      Label none = new Label();
      none.textProperty().bind(model.filterProperty().map(typed -> text("shell.shortcuts.none", typed)));
      list.add(none, 0, 0);
    }
  }

  private static Label keys(String shown) {
    Label keys = new Label(shown);
    keys.getStyleClass().add("keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    return keys;
  }
}
