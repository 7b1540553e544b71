package org.mergescope.app.view.overview;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.model.treemap.Rectangle;

/// Which cells are pointed at and where the keyboard is, and what that means for the selection of all views.
final class MapPicking {
  private final ModuleSession session;
  private final Selection selection;
  private final Supplier<Optional<MapDrawing>> drawing;
  private final ObjectProperty<MapEmphasis> emphasis;
  private final MapChoice choice;
  private final MapMaker maker;

  /// @param drawing the map of the moment
  /// @param emphasis what stands out in it
  MapPicking(
      ModuleSession session,
      Selection selection,
      Supplier<Optional<MapDrawing>> drawing,
      ObjectProperty<MapEmphasis> emphasis,
      MapChoice choice,
      MapMaker maker) {
    this.session = session;
    this.selection = selection;
    this.drawing = drawing;
    this.emphasis = emphasis;
    this.choice = choice;
    this.maker = maker;
  }

  /// Selects what is dead where the keyboard is, or in all that is shown.
  void selectDead() {
    drawing.get().ifPresent(it -> choice.dead(it, it.symbols(Math.max(0, emphasis.get().cursor()))));
  }

  /// Points at a cell; -1 for none.
  void hover(int cell) {
    if (emphasis.get().hovered() != cell) {
      emphasis.set(emphasis.get().hovering(cell));
      if (cell > 0) {
        session.state().ifPresent(maker::findRetained);
      }
    }
  }

  /// Selects what a cell shows and takes the keyboard there; the ground of the map selects nothing.
  void choose(int cell) {
    drawing.get().ifPresent(it -> {
      emphasis.set(emphasis.get().at(cell));
      choice.only(it, cell);
    });
  }

  /// Adds what a cell shows to the selection, or takes it out.
  void toggle(int cell) {
    drawing.get().filter(it -> cell > 0).ifPresent(it -> {
      emphasis.set(emphasis.get().at(cell));
      choice.toggle(it, cell);
    });
  }

  /// Selects all from the cell the keyboard is at to another, which stays the other end for the next one.
  ///
  /// @param adding keeps what is selected already
  void extend(int cell, boolean adding) {
    int from = emphasis.get().cursor();
    if (from <= 0 || cell <= 0) {
      choose(cell);
    } else {
      drawing.get().ifPresent(it -> choice.range(it, from, cell, adding));
    }
  }

  /// Selects what has a part in a rectangle, groups left out.
  void selectWithin(Rectangle band, boolean adding) {
    drawing.get().ifPresent(it -> choice.within(it, band, adding));
  }

  /// Takes the keyboard to a neighbour.
  void step(MapSteps.Way way) {
    drawing.get().ifPresent(it -> choose(MapSteps.next(it.cells(), emphasis.get().cursor(), way)));
  }

  /// Takes the keyboard to the group around, or to the first cell inside.
  void climb(boolean outwards) {
    drawing.get().filter(it -> emphasis.get().cursor() > 0).ifPresent(it -> {
      int cursor = emphasis.get().cursor();
      int next = outwards ? it.cells().parent(cursor) : it.cells().firstInside(cursor);
      if (next > 0) {
        choose(next);
      }
    });
  }

  /// The first of what is selected, or -1.
  int firstSelected() {
    return selection.symbolsProperty().get().nextSetBit(0);
  }
}
