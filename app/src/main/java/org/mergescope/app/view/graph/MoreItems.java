package org.mergescope.app.view.graph;

import java.util.BitSet;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.mergescope.app.view.Texts;

/// The items for what is done to the drawing as a whole.
final class MoreItems {
  private static final int MOST_HUBS = 30;

  private MoreItems() {}

  /// New items that follow the model.
  static List<MenuItem> of(GraphViewModel model, GraphExport export) {
    Arrangement arrangement = model.arrangement();
    CheckMenuItem possible = new CheckMenuItem(Texts.text("graph.possible"));
    possible.setId("graph.possible");
    arrangement.choicesProperty().subscribe(choices -> possible.setSelected(choices.possible()));
    possible.setOnAction(event -> arrangement.choose(
        arrangement.choicesProperty().get().showingPossible(possible.isSelected())));
    MenuItem unhide = GraphMenu.item("graph.unhide", MaterialDesignE.EYE_OUTLINE,
        () -> arrangement.choose(arrangement.choicesProperty().get().hidingNothing()));
    arrangement.choicesProperty().subscribe(choices -> unhide.setDisable(choices.hidden().isEmpty()));
    return List.of(
        possible,
        hubs(model),
        unhide,
        GraphMenu.item("graph.layout-again", MaterialDesignG.GRAPH_OUTLINE, arrangement::layOutAgain),
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
