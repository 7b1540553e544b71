package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.kordamp.ikonli.javafx.FontIcon;

/// The state of a row: icon, word and colour.
final class StateCell extends FunctionCell {
  private static final List<String> STATES = Arrays.stream(RowState.values()).map(RowState::styleClass).toList();

  private final IntFunction<RowState> states;
  private final FontIcon icon = new FontIcon();

  StateCell(IntFunction<RowState> states) {
    super("state-cell", symbol -> states.apply(symbol).word(), symbol -> states.apply(symbol).meaning());
    this.states = states;
  }

  @Override
  void draw(int symbol) {
    RowState state = states.apply(symbol);
    icon.setIconCode(state.icon());
    setGraphic(icon);
    getStyleClass().removeAll(STATES);
    getStyleClass().add(state.styleClass());
  }

  @Override
  void clear() {
    setGraphic(null);
    getStyleClass().removeAll(STATES);
  }
}
