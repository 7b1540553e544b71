package org.mergescope.app.view.tempo;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// A list of what may be typed, below the place where it is typed: arrows choose, Enter and Tab take, Escape closes.
final class Suggestions {
  private static final double ROW = 24;
  private static final int MOST_ROWS = 9;
  private static final int MOST = 500;

  private final Popup popup = new Popup();
  private final ListView<String> list = new ListView<>();
  private Consumer<String> onTaken = taken -> {};

  Suggestions() {
    list.setId("tempo-suggestions");
    list.getStyleClass().add("tempo-suggestions");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(cells -> new ListCell<>() {
      @Override
      protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
      }
    });
    list.setOnMouseClicked(event -> take());
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.getContent().add(list);
  }

  /// Suggests what a text field may hold while it has the keyboard, also when that is told later than it was asked for.
  static void offer(TextField field, Supplier<List<String>> values, ObservableValue<?> known) {
    Suggestions suggestions = new Suggestions();
    field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (suggestions.handle(event)) {
        event.consume();
      }
    });
    field.textProperty().subscribe((before, after) -> {
      if (field.isFocused()) {
        suggestions.show(field, values.get(), after);
      }
    });
    field.focusedProperty().subscribe((before, focused) -> {
      if (focused) {
        suggestions.show(field, values.get(), field.getText());
      } else {
        suggestions.hide();
      }
    });
    field.setOnMouseClicked(event -> suggestions.show(field, values.get(), field.getText()));
    known.subscribe((before, after) -> {
      if (field.isFocused() && !suggestions.isUsed()) {
        suggestions.show(field, values.get(), field.getText());
      }
    });
  }

  /// Whether the user has begun to choose: then the list stays as it is.
  private boolean isUsed() {
    return popup.isShowing() && list.getSelectionModel().getSelectedIndex() >= 0;
  }

  private void show(TextField field, List<String> values, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> fitting = values.stream()
        .filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted) && !value.equals(typed))
        .limit(MOST)
        .toList();
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds == null) {
      return;
    }
    show(field, new Point2D(bounds.getMinX(), bounds.getMaxY()), fitting, taken -> {
      field.setText(taken);
      field.positionCaret(taken.length());
      hide();
    });
  }

  /// Shows texts to take one of.
  void show(Node owner, Point2D screen, List<String> texts, Consumer<String> taken) {
    if (texts.isEmpty() || owner.getScene() == null) {
      hide();
      return;
    }
    onTaken = taken;
    list.getItems().setAll(texts.subList(0, Math.min(texts.size(), MOST)));
    list.getSelectionModel().clearSelection();
    list.scrollTo(0);
    list.setPrefHeight(Math.min(MOST_ROWS, texts.size()) * ROW + 4);
    list.setPrefWidth(320);
    // A popup has a scene of its own: it takes the window's colours only when told so.
    popup.getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
    popup.getScene().getStylesheets().add(String.valueOf(Suggestions.class.getResource("tempo.css")));
    popup.getScene().getRoot().setStyle(owner.getScene().getRoot().getStyle());
    popup.show(owner, screen.getX(), screen.getY() + 2);
  }

  void hide() {
    popup.hide();
  }

  /// What a key does to the list; false where it is none of the list's.
  boolean handle(KeyEvent event) {
    if (!popup.isShowing()) {
      return false;
    }
    int at = list.getSelectionModel().getSelectedIndex();
    return switch (event.getCode()) {
      case DOWN -> select(Math.min(at + 1, list.getItems().size() - 1));
      case UP -> select(Math.max(at - 1, 0));
      case ENTER, TAB -> at >= 0 && take();
      case ESCAPE -> {
        hide();
        yield true;
      }
      default -> false;
    };
  }

  private boolean select(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.scrollTo(Math.max(0, row - MOST_ROWS + 1));
    return true;
  }

  private boolean take() {
    String chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      onTaken.accept(chosen);
    }
    return chosen != null;
  }
}
