package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.mergescope.app.view.Texts;

/// The state of a row: icon, word and colour.
final class StateCell extends FunctionCell {
  private static final List<String> STATES = Arrays.stream(RowState.values()).map(RowState::styleClass).toList();

  private final IntFunction<RowState> states;
  private final IntPredicate locked;
  private final FontIcon icon = new FontIcon();
  private final FontIcon lock = new FontIcon(MaterialDesignL.LOCK);
  private final HBox both = new HBox(4);

  /// @param locked tells whether the user keeps a symbol from deletion
  StateCell(IntFunction<RowState> states, IntPredicate locked) {
    super(
        "state-cell",
        symbol -> states.apply(symbol).word(),
        symbol -> locked.test(symbol)
            ? states.apply(symbol).meaning() + "\n" + Texts.text("functions.locked")
            : states.apply(symbol).meaning());
    this.states = states;
    this.locked = locked;
    both.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  void draw(int symbol) {
    RowState state = states.apply(symbol);
    icon.setIconCode(state.icon());
    both.getChildren().setAll(locked.test(symbol) ? List.of(icon, lock) : List.of(icon));
    setGraphic(both);
    getStyleClass().removeAll(STATES);
    getStyleClass().add(state.styleClass());
  }

  @Override
  void clear() {
    setGraphic(null);
    getStyleClass().removeAll(STATES);
  }
}
