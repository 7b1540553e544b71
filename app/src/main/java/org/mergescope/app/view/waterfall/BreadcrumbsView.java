package org.mergescope.app.view.waterfall;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mergescope.app.view.PrintableText;

import static org.mergescope.app.view.Texts.text;

/// The spans above the selected one, to go to; seen where there are any.
final class BreadcrumbsView extends HBox {
  private static final double WIDEST = 170;

  private final WaterfallViewModel model;

  BreadcrumbsView(WaterfallViewModel model) {
    this.model = model;
    setId("waterfall-crumbs");
    getStyleClass().add("waterfall-crumbs");
    setMinWidth(0);
    model.selection().spanProperty().subscribe(span -> show());
    model.shownProperty().subscribe(shown -> show());
  }

  private void show() {
    Crumbs crumbs = model.span().crumbs();
    Shown shown = model.shown();
    boolean seen = shown != null && crumbs.spans().size() > 1;
    setVisible(seen);
    setManaged(seen);
    getChildren().clear();
    if (!seen || shown == null) {
      return;
    }
    for (int i = 0; i < crumbs.spans().size(); i++) {
      if (i > 0) {
        muted("›");
      }
      if (i == 1 && crumbs.leftOut() > 0) {
        muted(text("waterfall.crumbs.more", crumbs.leftOut()));
        muted("›");
      }
      link(shown, crumbs.spans().get(i));
    }
  }

  private void link(Shown shown, int span) {
    Hyperlink link = new Hyperlink(PrintableText.of(shown.facts().label(span)));
    link.setMaxWidth(WIDEST);
    link.setMinWidth(24);
    link.setFocusTraversable(false);
    link.setOnAction(event -> model.select(span));
    getChildren().add(link);
  }

  private void muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    label.setMinWidth(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
