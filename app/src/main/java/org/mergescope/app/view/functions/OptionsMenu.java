package org.mergescope.app.view.functions;

import atlantafx.base.theme.Styles;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// What can be done with the table as a whole: group it, put its columns back, write it down.
final class OptionsMenu extends MenuButton {
  OptionsMenu(FunctionsViewModel viewModel, RowsExportViewModel export, TableColumns columns) {
    super("", new FontIcon(MaterialDesignD.DOTS_VERTICAL));
    setId("functions-options");
    getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
    setAccessibleText(Texts.text("functions.options"));
    TooltipText.set(this, Texts.text("functions.options"));
    ToggleGroup groups = new ToggleGroup();
    for (GroupBy groupBy : GroupBy.values()) {
      RadioMenuItem item = new RadioMenuItem(
          groupBy == GroupBy.NOTHING ? groupBy.word() : Texts.text("functions.group.by", groupBy.word()));
      item.setId("functions-group-" + groupBy.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(groups);
      item.setOnAction(event -> viewModel.groupByProperty().set(groupBy));
      viewModel.groupByProperty().subscribe(now -> item.setSelected(now == groupBy));
      getItems().add(item);
    }
    getItems().addAll(
        item("functions.group.openall", () -> viewModel.expandAll(true)),
        item("functions.group.closeall", () -> viewModel.expandAll(false)),
        new SeparatorMenuItem(),
        item("functions.export.found", export::exportFound),
        new SeparatorMenuItem(),
        item("functions.columns.reset", columns::reset));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key));
    item.setId(key);
    item.setOnAction(event -> action.run());
    return item;
  }
}
