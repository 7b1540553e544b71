package org.mergescope.app.view.tempo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.mergescope.model.traceql.Completion;
import org.mergescope.model.traceql.Completion.Candidate;

import static org.mergescope.app.view.Texts.text;

/// The text of the query: completion while typing and with Ctrl+Space, Enter searches, and the place that a server could
/// not read is underlined until the text changes.
final class QueryEditor extends CodeArea {
  private static final double LOW = 36;
  private static final double HIGH = 92;
  private static final double PADDING = 16;

  private final StringProperty query;
  private final TagCatalogue tags;
  private final Suggestions suggestions = new Suggestions();
  private boolean typing;

  QueryEditor(TempoViewModel model) {
    query = model.form().traceQlProperty();
    tags = model.tags();
    setId("tempo-traceql");
    getStyleClass().add("tempo-editor");
    setWrapText(true);
    setMinHeight(LOW);
    setMaxHeight(HIGH);
    totalHeightEstimateProperty().map(text -> Math.clamp(text + PADDING, LOW, HIGH)).subscribe(height -> {
      if (height != null) {
        setPrefHeight(height);
      }
    });
    setAccessibleText(text("tempo.editor.accessible"));
    replaceText(query.get());
    getUndoManager().forgetHistory();
    textProperty().subscribe((before, after) -> query.set(after));
    query.subscribe((before, after) -> {
      if (!after.equals(getText())) {
        replaceText(after);
      }
      clearStyle(0, getLength());
    });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model));
    addEventHandler(KeyEvent.KEY_TYPED, event -> {
      if (!event.getCharacter().isEmpty() && event.getCharacter().charAt(0) >= ' ' && !event.isShortcutDown()) {
        typing = true;
        complete();
      }
    });
    focusedProperty().subscribe((before, focused) -> {
      if (focused) {
        tags.wantNames();
      } else {
        suggestions.hide();
      }
    });
    tags.knownProperty().subscribe((before, after) -> {
      if (typing && isFocused()) {
        complete();
      }
    });
    model.stateProperty().subscribe(this::underline);
  }

  private void pressed(KeyEvent event, TempoViewModel model) {
    if (suggestions.handle(event)) {
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      typing = true;
      complete();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      suggestions.hide();
      typing = false;
      model.search();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      // A tab in a query helps nobody, and the keyboard has to get out of here.
      suggestions.hide();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode().isNavigationKey()) {
      typing = false;
      suggestions.hide();
    }
  }

  private void complete() {
    String now = getText();
    int caret = getCaretPosition();
    Completion completion = Completion.at(now, caret, tags.knownProperty().get());
    tags.want(completion.valuesOf());
    Optional<Bounds> at = getCaretBounds();
    List<String> texts = completion.candidates().stream().map(Candidate::text).toList();
    String typed = now.substring(completion.from(), completion.to());
    if (at.isEmpty() || texts.isEmpty() || texts.equals(List.of(typed))) {
      suggestions.hide();
      return;
    }
    suggestions.show(this, new Point2D(at.get().getMinX(), at.get().getMaxY()), texts, taken -> {
      boolean more = taken.endsWith(".") || taken.endsWith("(");
      replaceText(completion.from(), completion.to(), more || taken.endsWith(" ") ? taken : taken + " ");
      complete();
    });
  }

  private void underline(SearchState state) {
    if (state instanceof SearchState.Failed failed && failed.from() < failed.to() && failed.query().equals(getText())) {
      setStyleSpans(0, spans(failed));
      moveTo(failed.from());
    }
  }

  private StyleSpans<Collection<String>> spans(SearchState.Failed failed) {
    return new StyleSpansBuilder<Collection<String>>()
        .add(List.of(), failed.from())
        .add(List.of("tempo-wrong"), failed.to() - failed.from())
        .add(List.of(), getLength() - failed.to())
        .create();
  }
}
