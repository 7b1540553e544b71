package org.mergescope.app.view.overview;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// The groups with most dead bytes, the largest first; one that is chosen is shown and what is dead in it selected.
final class DeadGroupsButton extends MenuButton {
  private final OverviewViewModel model;

  DeadGroupsButton(OverviewViewModel model) {
    super(Texts.text("overview.largest"));
    this.model = model;
    setId("overview-largest");
    getStyleClass().addAll(Styles.SMALL);
    TooltipText.set(this, Texts.text("overview.largest.tooltip"));
    setMinWidth(Region.USE_PREF_SIZE);
    model.drawingProperty().subscribe(drawing -> fill());
  }

  private void fill() {
    List<DeadGroup> groups = model.deadGroups();
    setVisible(!groups.isEmpty());
    getItems().setAll(groups.stream().map(this::item).toList());
  }

  private MenuItem item(DeadGroup group) {
    MenuItem item = new MenuItem(Texts.text(
        group.group() ? "overview.largest.group" : "overview.largest.function",
        group.name(),
        ByteSize.text(group.sums().deadBytes()),
        group.sums().deadFunctions(),
        group.sums().bodies()));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.show(group));
    return item;
  }
}
