package org.mergescope.app.session;

import java.util.Optional;

/// Choices and the steps that led to them; immutable.
public record Position(Choices choices, History history) {
  /// Nothing chosen, no step taken.
  public static final Position START = new Position(Choices.NONE, History.EMPTY);

  /// After one step more.
  Position with(Choices next, History.Step step) {
    return new Position(next, history.with(step));
  }

  /// Where so many steps hold, earlier or later ones; empty where there are no such, or it is here.
  public Optional<Position> at(int steps) {
    return steps < 0 || steps > history.steps().size() || steps == history.done()
        ? Optional.empty()
        : Optional.of(new Position(choices.after(history.changesTo(steps)), history.movedTo(steps)));
  }
}
