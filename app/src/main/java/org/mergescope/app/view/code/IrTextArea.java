package org.mergescope.app.view.code;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.view.Texts;

/// Coloured IR text with the line numbers of the file; the names of globals are links.
final class IrTextArea extends CodeArea {
  private static final Duration HOVER_DELAY = Duration.ofMillis(300);

  private final CodeViewModel model;
  private final Tooltip tooltip = new Tooltip();

  IrTextArea(CodeViewModel model) {
    this.model = model;
    getStyleClass().add("ir-text");
    setId("ir-text");
    setEditable(false);
    setUndoManager(UndoUtils.noOpUndoManager());
    setAccessibleText(Texts.text("code.accessible"));
    setContextMenu(menu());
    setOnMouseClicked(this::clicked);
    setMouseOverTextDelay(HOVER_DELAY);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::rested);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tooltip.hide());
    model.documentProperty().subscribe(this::show);
    model.standingProperty().subscribe(standing -> {
      getStyleClass().remove("is-deleted");
      if (standing.filter(state -> state == FunctionState.DELETED).isPresent()) {
        getStyleClass().add("is-deleted");
      }
    });
  }

  private void show(CodeDocument document) {
    long lines = document.text().lines().count();
    int digits = Long.toString(document.firstLine() + lines).length();
    replaceText(document.text());
    // A new factory each time: the area keeps the numbers of paragraphs that are equal in both texts.
    setParagraphGraphicFactory(paragraph -> lineNumber(document.firstLine() + paragraph, digits));
    if (!document.text().isEmpty()) {
      setStyleSpans(0, spans(document));
    }
    moveTo(0);
    showParagraphAtTop(0);
    estimatedScrollXProperty().setValue(0.0);
  }

  private static StyleSpans<Collection<String>> spans(CodeDocument document) {
    StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>(document.tokens().size() * 2 + 1);
    int at = 0;
    for (IrToken token : document.tokens()) {
      if (token.start() > at) {
        spans.add(List.of(), token.start() - at);
      }
      spans.add(List.of(token.kind().styleClass()), token.end() - token.start());
      at = token.end();
    }
    spans.add(List.of(), document.text().length() - at);
    return spans.create();
  }

  private static Node lineNumber(long line, int digits) {
    String number = Long.toString(line);
    Label label = new Label(" ".repeat(Math.max(0, digits - number.length())) + number);
    label.getStyleClass().add("ir-line");
    return label;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && getSelection().getLength() == 0) {
      OptionalInt character = hit(event.getX(), event.getY()).getCharacterIndex();
      character.ifPresent(model::follow);
    }
  }

  private void rested(MouseOverTextEvent event) {
    model.words(event.getCharacterIndex()).ifPresent(words -> {
      tooltip.setText(words);
      Point2D at = event.getScreenPosition();
      tooltip.show(this, at.getX() + 8, at.getY() + 16);
    });
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(Texts.text("code.copy"));
    copy.setOnAction(event -> copy());
    MenuItem all = new MenuItem(Texts.text("code.select-all"));
    all.setOnAction(event -> selectAll());
    return new ContextMenu(copy, all);
  }
}
