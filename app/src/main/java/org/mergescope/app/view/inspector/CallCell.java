package org.mergescope.app.view.inspector;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.TooltipText;

/// A row of callers or callees: state, name, how it is connected, and how many rows are under it.
final class CallCell extends TreeCell<CallEntry> {
  private final InspectorViewModel viewModel;
  private final FontIcon icon = new FontIcon();
  private final Label name = new Label("", icon);
  private final Label link = new Label();
  private final Label count = new Label();
  private final HBox content = new HBox(name, count, link);

  CallCell(InspectorViewModel viewModel) {
    this.viewModel = viewModel;
    getStyleClass().add("call-cell");
    content.getStyleClass().add("neighbour-row");
    link.getStyleClass().addAll("neighbour-link", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    count.getStyleClass().addAll("call-count", Styles.TEXT_SMALL);
    count.setMinWidth(Region.USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(CallEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    setText(null);
    setGraphic(null);
    TooltipText.set(this, "");
    if (empty || entry == null) {
      return;
    }
    switch (entry) {
      case CallEntry.Symbol one -> show(one);
      case CallEntry.PossibleCallers possible -> setText(Texts.text("inspector.possiblecallers"));
      case CallEntry.More(int more) -> setText(Texts.text("inspector.more", more));
      case CallEntry.Searching searching -> setText(Texts.text("inspector.reading"));
    }
  }

  private void show(CallEntry.Symbol one) {
    name.setText(viewModel.name(one.symbol()));
    link.setText(one.link());
    count.setText(one.cycle() ? "⟳" : one.count() == 0 ? "" : Texts.text("inspector.count", one.count()));
    count.setVisible(!count.getText().isEmpty());
    count.setManaged(count.isVisible());
    viewModel.stateOf(one.symbol()).ifPresent(state -> {
      icon.setIconCode(state.icon());
      name.getStyleClass().setAll("label", "neighbour", state.styleClass());
    });
    String cycle = one.cycle() ? "\n" + Texts.text("inspector.cycle") : "";
    TooltipText.set(this, name.getText() + "\n" + one.link() + cycle);
    setGraphic(content);
  }
}
