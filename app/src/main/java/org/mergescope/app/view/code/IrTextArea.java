package org.mergescope.app.view.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.util.UndoUtils;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.Selection;
import org.mergescope.app.task.Work;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.shell.Controls;

/// Coloured IR text with the line numbers of the file; names are links, and what is copied is what is written.
final class IrTextArea extends CodeArea implements FindPlace {
  private static final Duration HOVER_DELAY = Duration.ofMillis(300);

  private final CodeViewModel model;
  private final Tooltip tooltip = new Tooltip();
  private CodeDocument document = CodeDocument.EMPTY;
  private int rested = -1;

  IrTextArea(CodeViewModel model) {
    this.model = model;
    getStyleClass().add("ir-text");
    setId("ir-text");
    Controls.isMainOfPane(this);
    setEditable(false);
    setUndoManager(UndoUtils.noOpUndoManager());
    setContextMenu(menu());
    setOnMouseClicked(this::clicked);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tooltip.getStyleClass().add("ir-preview");
    setMouseOverTextDelay(HOVER_DELAY);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::rested);
    addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> leave());
    model.documentProperty().subscribe(this::showDocument);
    model.standingProperty().subscribe(standing -> dress());
  }

  private void dress() {
    Optional<FunctionState> standing = model.standingProperty().get();
    getStyleClass().remove("is-deleted");
    if (standing.filter(state -> state == FunctionState.DELETED).isPresent() && document.mode() == CodeMode.ORIGINAL) {
      getStyleClass().add("is-deleted");
    }
    setAccessibleText(document.isEmpty()
        ? Texts.text("code.accessible")
        : Texts.text(
            "code.accessible.symbol",
            document.name(),
            standing.map(state -> Texts.text(StateNames.key(state))).orElse(""),
            document.source().lines().count()));
  }

  private void showDocument(CodeDocument next) {
    boolean stays = next.symbol() == document.symbol() && next.mode() == document.mode() && !document.isEmpty();
    int caret = stays ? document.shown().sourceOf(getCaretPosition()) : 0;
    int top = stays ? topPlace() : 0;
    document = next;
    int digits = Long.toString(next.source().lines().highest()).length();
    replaceText(next.text());
    // A new factory each time: the area keeps the numbers of paragraphs that are equal in both texts.
    setParagraphGraphicFactory(paragraph -> LineNumbers.label(next, paragraph, digits));
    if (!next.text().isEmpty()) {
      setStyleSpans(0, IrSpans.of(next.tokens(), next.text().length()));
      colourChanges();
    }
    moveTo(Math.min(getLength(), next.shown().shownOf(caret)));
    showParagraphAtTop(offsetToPosition(Math.min(getLength(), next.shown().shownOf(top)), Bias.Forward).getMajor());
    if (!stays) {
      estimatedScrollXProperty().setValue(0.0);
    }
    dress();
  }

  private void colourChanges() {
    LineMarks lines = document.source().lines();
    for (int i = 0; document.mode() != CodeMode.ORIGINAL && i < getParagraphs().size(); i++) {
      switch (lines.change(document.shown().sourceLine(i))) {
        case SAME -> {}
        case REMOVED -> setParagraphStyle(i, List.of("ir-removed"));
        case ADDED -> setParagraphStyle(i, List.of("ir-added"));
      }
    }
  }

  /// The place as written at the top of what is seen.
  private int topPlace() {
    return getVisibleParagraphs().isEmpty()
        ? 0
        : document.shown().sourceOf(getAbsolutePosition(visibleParToAllParIndex(0), 0));
  }

  /// Puts on the clipboard what is written where the selection is.
  @Override
  public void copy() {
    IndexRange selected = getSelection();
    if (selected.getLength() > 0) {
      copied(document.shown().written(selected.getStart(), selected.getEnd()));
    }
  }

  /// Puts a text on the clipboard.
  static void copied(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void clicked(MouseEvent event) {
    OptionalInt hit = hit(event.getX(), event.getY()).getCharacterIndex();
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || hit.isEmpty()) {
      return;
    }
    int character = hit.getAsInt();
    if (event.getClickCount() == 2 || event.isShortcutDown()) {
      model.follow(character);
    } else if (getSelection().getLength() == 0 && !isMark(character)) {
      model.select(character);
    } else if (isMark(character)) {
      model.toggleFold(character);
    }
  }

  /// The symbol that a request for a menu is about: that of the name under the pointer or, asked for by keys, at the
  /// caret; -1 for none, and while text is selected, which can be copied.
  int symbolAt(ContextMenuEvent event) {
    if (getSelection().getLength() > 0) {
      return Selection.NONE;
    }
    if (event.isKeyboardTrigger()) {
      int at = model.symbolAt(getCaretPosition());
      return at >= 0 || getCaretPosition() == 0 ? at : model.symbolAt(getCaretPosition() - 1);
    }
    OptionalInt hit = hit(event.getX(), event.getY()).getCharacterIndex();
    return hit.isPresent() ? model.symbolAt(hit.getAsInt()) : Selection.NONE;
  }

  private boolean isMark(int character) {
    return getStyleOfChar(character).contains(IrToken.Kind.FOLD.styleClass());
  }

  private void pressed(KeyEvent event) {
    boolean done = switch (event.getCode()) {
      case ENTER -> !event.isShortcutDown() && atCaret(model::follow);
      case SPACE -> atCaret(model::toggleFold);
      default -> false;
    };
    if (done) {
      event.consume();
    }
  }

  /// Does something at the character behind the caret, or at the one before it.
  private boolean atCaret(IntPredicate action) {
    return action.test(getCaretPosition()) || (getCaretPosition() > 0 && action.test(getCaretPosition() - 1));
  }

  private void rested(MouseOverTextEvent event) {
    int character = event.getCharacterIndex();
    Point2D at = event.getScreenPosition();
    rested = character;
    model.preview(character, words -> {
      if (rested == character && getScene() != null) {
        tooltip.setText(words);
        tooltip.show(this, at.getX() + 8, at.getY() + 16);
      }
    });
  }

  private void leave() {
    rested = -1;
    tooltip.hide();
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("code.copy", this::copy),
        item("code.copy-all", () -> model.copyAll(IrTextArea::copied)),
        item("code.select-all", this::selectAll),
        item("code.follow", () -> atCaret(model::follow)),
        item("code.in-module", () -> model.wholeModuleProperty().set(true)));
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(Texts.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  @Override
  public Work<Matches> search(Pattern pattern) {
    String text = getText();
    return (progress, cancelled) -> Matches.inText(text, pattern, cancelled);
  }

  @Override
  public int here() {
    return getSelection().getStart();
  }

  @Override
  public void show(Matches matches, int match) {
    if (matches.end(match) <= getLength()) {
      selectRange(matches.start(match), matches.end(match));
      requestFollowCaret();
    }
  }
}
