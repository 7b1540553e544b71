package org.mergescope.app.view.shell;

import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.mergescope.app.settings.ThemeChoice;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.theme.Theme;


/// View ▸ Theme.
public final class ThemeMenu extends Menu {
  /// The menu of a theme.
  public ThemeMenu(Theme theme) {
    super(Texts.text("shell.theme"));
    ToggleGroup group = new ToggleGroup();
    for (ThemeChoice choice : ThemeChoice.values()) {
      RadioMenuItem item = new RadioMenuItem(Texts.text("shell.theme." + choice.name().toLowerCase(Locale.ROOT)));
      item.setToggleGroup(group);
      item.setOnAction(event -> theme.choiceProperty().set(choice));
      theme.choiceProperty().subscribe(now -> item.setSelected(now == choice));
      getItems().add(item);
    }
  }
}
