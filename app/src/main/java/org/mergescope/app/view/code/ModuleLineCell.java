package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.view.Texts;

/// One line of the whole module: its number, its coloured text, and whether it is selected or deleted.
final class ModuleLineCell extends ListCell<Integer> {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass DELETED = PseudoClass.getPseudoClass("deleted");

  private final ModuleTextViewModel model;
  private final LinkFollower links;
  private final Label number = new Label();
  private final HBox row = new HBox();
  private final Tooltip preview = new Tooltip();
  private String pointed = "";

  ModuleLineCell(ModuleTextViewModel model, LinkFollower links) {
    this.model = model;
    this.links = links;
    getStyleClass().add("ir-module-line");
    number.getStyleClass().add("ir-line");
    row.getStyleClass().add("ir-module-row");
    preview.getStyleClass().add("ir-preview");
    preview.setOnShowing(event -> {
      preview.setText(pointed);
      links.preview(pointed, model.offset(getIndex()), preview::setText);
    });
    setGraphic(row);
    model.caretProperty().subscribe(line -> choose());
    model.anchorProperty().subscribe(line -> choose());
  }

  @Override
  protected void updateItem(@Nullable Integer line, boolean empty) {
    super.updateItem(line, empty);
    row.getChildren().clear();
    choose();
    pseudoClassStateChanged(DELETED, false);
    setAccessibleText("");
    if (!empty && line != null && model.linesProperty().get().isPresent()) {
      show(model.line(line));
    }
  }

  private void choose() {
    pseudoClassStateChanged(CHOSEN, !isEmpty() && model.isSelected(getIndex()));
  }

  private void show(ModuleLine line) {
    String digits = Long.toString(line.number());
    number.setText(" ".repeat(Math.max(0, model.digits() - digits.length())) + digits);
    List<Node> nodes = new ArrayList<>();
    nodes.add(number);
    String text = line.shown().text();
    int at = 0;
    for (IrToken token : line.shown().tokens()) {
      if (token.start() > at) {
        nodes.add(plain(text.substring(at, token.start())));
      }
      nodes.add(token(line, token));
      at = token.end();
    }
    nodes.add(plain(text.substring(at)));
    row.getChildren().setAll(nodes);
    pseudoClassStateChanged(DELETED, line.deleted());
    setAccessibleText(Texts.text(line.deleted() ? "code.module.line.deleted" : "code.module.line", digits, text));
  }

  private Text token(ModuleLine line, IrToken token) {
    Text piece = plain(token.in(line.shown().text()));
    piece.getStyleClass().add(token.kind().styleClass());
    int place = line.shown().sourceOf(token.start());
    line.source()
        .tokenAt(place)
        .map(written -> written.in(line.source().text()))
        .filter(LinkFollower::isName)
        .ifPresent(name -> link(piece, name));
    return piece;
  }

  private void link(Text piece, String name) {
    piece.setOnMouseClicked(click -> clicked(click, name));
    piece.setOnMouseEntered(event -> pointed = name);
    Tooltip.install(piece, preview);
  }

  private void clicked(MouseEvent click, String name) {
    if (click.getButton() == MouseButton.PRIMARY) {
      boolean follows = click.getClickCount() == 2 || click.isShortcutDown();
      if (follows) {
        links.follow(name, model.offset(getIndex()));
        click.consume();
      } else {
        links.select(name);
      }
    }
  }

  private static Text plain(String text) {
    Text piece = new Text(text);
    piece.getStyleClass().add("text");
    return piece;
  }
}
