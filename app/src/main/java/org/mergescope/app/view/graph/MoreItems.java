package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Controls;

/// The items for what is done to the drawing as a whole.
final class MoreItems {
  private static final int MOST_HUBS = 30;

  private MoreItems() {}

  /// New items that follow the model.
  static List<MenuItem> of(GraphViewModel model, DrawingCommands drawing, GraphExport export) {
    return List.of(
        Controls.menuItem(drawing.possible()),
        hubs(model),
        Controls.menuItem(drawing.unhide()),
        Controls.menuItem(drawing.layOutAgain()),
        new SeparatorMenuItem(),
        export.menu());
  }

  /// The hubs and what else is a tag, each to be a node again and back; filled when it is looked at.
  private static Menu hubs(GraphViewModel model) {
    Menu menu = new Menu(Texts.text("graph.hubs"));
    menu.setId("graph.hubs");
    MenuItem none = new MenuItem(Texts.text("graph.hubs.none", GraphFacts.HUB_CALLERS));
    none.setDisable(true);
    menu.getItems().add(none);
    model.drawingProperty().subscribe(drawing -> fill(menu, none, model));
    return menu;
  }

  private static void fill(Menu menu, MenuItem none, GraphViewModel model) {
    GraphChoices choices = model.arrangement().choicesProperty().get();
    model.facts().ifPresent(facts -> {
      BitSet stubbed = choices.stubbed(facts.hubs());
      BitSet listed = facts.hubs();
      BitSet all = (BitSet) listed.clone();
      all.or(stubbed);
      List<MenuItem> items = all.stream().limit(MOST_HUBS).mapToObj(symbol -> {
        CheckMenuItem item = new CheckMenuItem(NodeLabel.of(facts.module().displayName(symbol)));
        item.setMnemonicParsing(false);
        item.setSelected(stubbed.get(symbol));
        item.setOnAction(event -> model.arrangement().toggleStub(symbol));
        return (MenuItem) item;
      }).toList();
      menu.getItems().setAll(items.isEmpty() ? List.of(none) : items);
    });
  }
}
