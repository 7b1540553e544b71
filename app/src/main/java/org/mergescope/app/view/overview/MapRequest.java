package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.app.session.ModuleState;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.treemap.Treemap;

/// Everything a map depends on; answered off the JavaFX thread.
///
/// @param top the group to show; the whole module where the tree is new
record MapRequest(
    ModuleState state,
    Known known,
    int top,
    AreaBy areaBy,
    ColourBy colourBy,
    Optional<BitSet> filter,
    Viewport viewport,
    Inks inks) {
  /// What was found out before, where it still holds.
  record Known(Optional<FunctionTree> tree, Optional<Retained> retained, Optional<Arranged> arranged) {
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty());

    /// What of it holds for a state.
    Known of(ModuleState state) {
      return new Known(
          tree.filter(it -> it.isOf(state.module().index())),
          retained.filter(it -> it.reachability() == state.reachability()),
          arranged);
    }

    /// This, with what was found before where nothing newer is known.
    Known keeping(Known before) {
      return new Known(tree, retained.or(before::retained), arranged);
    }

    Known with(Retained found) {
      return new Known(tree, Optional.of(found), arranged);
    }
  }

  /// Who dominates whom while this is reached.
  record Retained(Reachability reachability, Dominators dominators) {
    static Retained of(ModuleState state) {
      return new Retained(state.reachability(), state.dominators());
    }
  }

  /// Cells, which stay where they are as long as what they depend on does.
  record Arranged(FunctionTree tree, int top, Weights weights, Viewport viewport, Treemap cells) {
    static Arranged of(FunctionTree tree, int top, Weights weights, Viewport viewport) {
      return new Arranged(
          tree, top, weights, viewport,
          Treemap.of(tree.hierarchy(), top, weights.totals(), viewport.bounds(), MapDrawing.FRAME));
    }

    boolean isOf(FunctionTree otherTree, int otherTop, Weights otherWeights, Viewport otherViewport) {
      return tree == otherTree && top == otherTop && weights.isSame(otherWeights) && viewport.equals(otherViewport);
    }
  }

  /// The map, as cells and as pixels.
  record Answer(Known known, MapDrawing drawing, MapRaster raster) {}

  Answer answer(DoubleConsumer progress, BooleanSupplier cancelled) {
    FunctionTree tree =
        known.tree().orElseGet(() -> FunctionTree.of(state.module(), cancelled));
    Optional<Retained> retained = areaBy == AreaBy.RETAINED
        ? known.retained().or(() -> Optional.of(Retained.of(state)))
        : known.retained();
    int shown = known.tree().isPresent() ? top : 0;
    Sums sums = Sums.of(tree, state);
    Weights asked = weights(tree, sums, retained);
    boolean counted = asked.of(shown) == 0;
    Weights weights = counted ? new Weights(sums.functions()) : asked;
    stopIf(cancelled);
    Arranged arranged = known.arranged()
        .filter(it -> it.isOf(tree, shown, weights, viewport))
        .orElseGet(() -> Arranged.of(tree, shown, weights, viewport));
    Shading shading = Shading.of(colourBy, tree, sums, state.module());
    MapDrawing drawing = new MapDrawing(
        state, tree, sums, weights, arranged.cells(), shown, shading, tree.states(state),
        DeadGroup.largest(tree, sums, state, shown), counted, filter, viewport);
    stopIf(cancelled);
    MapRaster raster = MapRaster.of(viewport);
    new MapPicture(drawing, new RasterPainter(raster, inks)).cells();
    return new Answer(new Known(Optional.of(tree), retained, Optional.of(arranged)), drawing, raster);
  }

  private Weights weights(FunctionTree tree, Sums sums, Optional<Retained> retained) {
    return new Weights(switch (areaBy) {
      case BYTES -> sums.bytes();
      case COUNT -> sums.functions();
      case RETAINED -> retained
          .map(it -> Sums.retained(tree, state, it.dominators()))
          .orElseGet(sums::bytes);
    });
  }

  private static void stopIf(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
