package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import org.mergescope.app.session.Choices;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.view.theme.Theme;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.RootsException;

/// Maps for tests: of a module of two namespaces, `ns` with a live and two dead functions and `old` with a dead one,
/// beside `main` and a declaration.
final class Maps {
  static final OpenModule MODULE = TextModules.open("""
      define void @main() {
        call void @_ZN2ns4liveEv()
        call void @puts()
        ret void
      }
      define void @_ZN2ns4liveEv() {
        ret void
      }
      define void @_ZN2ns5dead1Ev() {
        call void @_ZN2ns5dead2Ev()
        ret void
      }
      define void @_ZN2ns5dead2Ev() {
        ret void
      }
      define void @_ZN3old4goneEv() {
        call void @_ZN2ns5dead2Ev()
        call void @_ZN2ns4liveEv()
        call void @_ZN2ns4liveEv()
        ret void
      }
      declare void @puts()
      """);

  static final Viewport VIEWPORT = new Viewport(400, 300, 1);

  private Maps() {}

  static int symbol(String name) {
    return MODULE.index().symbol(name);
  }

  static BitSet symbols(String... names) {
    BitSet symbols = new BitSet();
    for (String name : names) {
      symbols.set(symbol(name));
    }
    return symbols;
  }

  /// The module after some functions were deleted.
  static ModuleState without(BitSet deleted) {
    Deletions deletions = Deletions.NOTHING.with(deleted, Replacement.NONE);
    try {
      return ModuleState.of(
          MODULE,
          deletions,
          Reachability.without(MODULE.graph(), MODULE.roots(), MODULE.policy(), deletions.symbols()));
    } catch (RootsException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  /// The module with some functions kept from deletion.
  static ModuleState keeping(BitSet excluded) {
    ModuleState opened = without(new BitSet());
    return new ModuleState(
        MODULE,
        new Choices(Deletions.NOTHING, new BitSet(), excluded),
        opened.reachability(),
        opened.unreachable(),
        opened.deletable(),
        opened.sizes(),
        opened.retaining());
  }

  static MapRequest request(ModuleState state, AreaBy areaBy, ColourBy colourBy, Optional<BitSet> filter, Inks inks) {
    return new MapRequest(state, MapRequest.Known.NOTHING, 0, areaBy, colourBy, filter, VIEWPORT, inks);
  }

  static MapDrawing drawing(ModuleState state, ColourBy colourBy, Optional<BitSet> filter) {
    return request(state, AreaBy.BYTES, colourBy, filter, Inks.NONE).answer(done -> {}, () -> false).drawing();
  }

  /// The colours of the light theme; on the JavaFX thread.
  static Inks light() {
    return Inks.of(new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT)).palette());
  }

  static int cell(MapDrawing drawing, String name) {
    return drawing.cells().cellOf(drawing.tree().nodeOf(symbol(name)));
  }
}
