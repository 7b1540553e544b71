package org.mergescope.app.view.palette;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.mergescope.app.session.FunctionState;

import static org.mergescope.app.view.Texts.text;

/// A line of the palette: a name with the letters that match, and at its right what it is.
final class PaletteCell extends ListCell<PaletteItem> {
  /// How many lines are in sight.
  static final int PAGE = 10;

  private static final double LETTER_WIDTH = 0.72;
  private static final int SPACING = 8;
  private static final int FEWEST_LETTERS = 24;
  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

  private final TextFlow name = new TextFlow();
  private final Label second = new Label();
  private final Label right = new Label();
  private final HBox content = new HBox(new VBox(name, second), right);

  PaletteCell(PaletteViewModel model) {
    getStyleClass().add("palette-cell");
    content.getStyleClass().add("palette-line");
    second.getStyleClass().addAll(Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    second.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    second.managedProperty().bind(second.visibleProperty());
    right.getStyleClass().add("palette-right");
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(content.getChildren().getFirst(), Priority.ALWAYS);
    name.setMinWidth(0);
    setPrefWidth(0);
    setOnMouseClicked(click -> {
      if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
        model.choose(getIndex());
        model.accept(click.isShortcutDown());
      }
    });
  }

  @Override
  protected void updateItem(PaletteItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    right.getStyleClass().removeIf(style -> style.startsWith("state-") || style.equals("keys"));
    switch (item) {
      case PaletteItem.Action action -> show(action);
      case PaletteItem.Function function -> show(function);
    }
    ShortName shown = ShortName.of(item.name(), item.matched(), lettersThatFit());
    name.getChildren().setAll(texts(shown.text(), shown.matched()));
    setAccessibleText(item.name() + ", " + right.getText());
    setGraphic(content);
  }

  /// Of a letter of usual width; a name never takes a second line.
  private int lettersThatFit() {
    double letter = second.getFont().getSize() * LETTER_WIDTH;
    double room = getListView().getWidth() - right.prefWidth(-1) - SPACING * letter;
    return (int) Math.max(FEWEST_LETTERS, room / letter);
  }

  private void show(PaletteItem.Action action) {
    boolean enabled = action.command().enabled().get();
    pseudoClassStateChanged(UNAVAILABLE, !enabled);
    say(enabled ? action.place() : action.command().disabledReason().getValue());
    right.getStyleClass().add("keys");
    right.setText(action.command().keysText());
  }

  private void show(PaletteItem.Function function) {
    pseudoClassStateChanged(UNAVAILABLE, false);
    say(function.mangled());
    String state = function.state().name().toLowerCase(Locale.ROOT);
    right.getStyleClass().add("state-" + state);
    right.setText(text("palette.state." + state, sign(function.state())));
  }

  private void say(String below) {
    second.setText(below);
    second.setVisible(!below.isEmpty());
  }

  /// Never by colour alone.
  private static String sign(FunctionState state) {
    return switch (state) {
      case ROOT -> "★";
      case LIVE -> "✓";
      case DEAD -> "✕";
      case EXTERNAL -> "↗";
      case DELETED -> "⌫";
    };
  }

  private static List<Text> texts(String name, List<Integer> matched) {
    List<Text> texts = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      boolean match = matched.contains(at);
      int end = at + 1;
      while (end < name.length() && matched.contains(end) == match) {
        end++;
      }
      Text text = new Text(name.substring(at, end));
      text.getStyleClass().add(match ? "palette-match" : "palette-name");
      texts.add(text);
      at = end;
    }
    return texts;
  }
}
