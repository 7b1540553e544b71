package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.inspector.Explanation.Chain;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.DisjointChains;
import org.mergescope.model.reach.WhyKept;

/// Collects why a symbol is kept. Off the JavaFX thread: chains are searched for, and lines counted.
final class ChainReader {
  private static final int MOST_CHAINS = 5;

  private final ModuleState state;
  private final OpenModule module;
  private final ModuleIndex index;
  private final boolean placed;

  /// @param placed whether steps tell their lines, which takes a pass over the text
  ChainReader(ModuleState state, boolean placed) {
    this.state = state;
    this.module = state.module();
    this.index = module.index();
    this.placed = placed;
  }

  /// The shortest way alone.
  Explanation shortest(int symbol) {
    return switch (WhyKept.explain(state.reachability(), symbol)) {
      case WhyKept.Unreachable unreachable ->
        new Explanation(Texts.text("inspector.nothingkeeps", rootCount(state)), List.of());
      case WhyKept.Root(int root, String because) -> new Explanation(
          Texts.text("inspector.isroot", because, index.linkage(root).keyword()),
          List.of(new Chain("", List.of(new Neighbour(root, "")))));
      case WhyKept.Chain chain -> new Explanation(Texts.text("inspector.searching"), List.of(chain(chain)));
    };
  }

  /// Up to five ways that have nothing in common but their ends.
  Explanation all(int symbol) {
    List<WhyKept.Chain> chains = DisjointChains.of(state.reachability(), symbol, MOST_CHAINS + 1);
    if (chains.isEmpty()) {
      return shortest(symbol);
    }
    String sentence = chains.size() > MOST_CHAINS
        ? Texts.text("inspector.manychains", MOST_CHAINS)
        : Texts.text("inspector.chains", chains.size());
    return new Explanation(sentence, chains.stream().limit(MOST_CHAINS).map(this::chain).toList());
  }

  private Chain chain(WhyKept.Chain chain) {
    List<WhyKept.Step> steps = chain.steps();
    List<Neighbour> symbols = new ArrayList<>();
    symbols.add(new Neighbour(chain.root(), ""));
    IrText text = index.text();
    long[] offsets = steps.stream().mapToLong(step -> Math.max(0, step.offset())).toArray();
    List<LineColumn> places = placed ? text.places(offsets) : List.of();
    for (int i = 0; i < steps.size(); i++) {
      WhyKept.Step step = steps.get(i);
      String link = step.kind().verb();
      if (placed && step.offset() >= 0) {
        String file = module.isLinked() ? text.parts().get(text.partAt(step.offset())).name() + ":" : "";
        link = Texts.text("inspector.linkat", link, file + places.get(i));
      }
      boolean mayCall = step.kind().takesAddress() && index.kind(step.to()) == SymbolKind.FUNCTION;
      symbols.add(new Neighbour(step.to(), mayCall ? Texts.text("inspector.maycall", link) : link));
    }
    return new Chain(Texts.text("inspector.chain", steps.size(), module.displayName(chain.root())), symbols);
  }

  static int rootCount(ModuleState state) {
    int roots = 0;
    for (int candidate = 0; candidate < state.module().index().symbolCount(); candidate++) {
      roots += state.reachability().isRoot(candidate) ? 1 : 0;
    }
    return roots;
  }
}
