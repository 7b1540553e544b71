package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.History;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Position;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.inspector.Explanation.Chain;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.DisjointChains;
import org.mergescope.model.reach.RootsException;
import org.mergescope.model.reach.WhyKept;

/// Collects why a symbol is kept. Off the JavaFX thread: chains are searched for, and lines counted.
final class ChainReader {
  private static final int MOST_CHAINS = 5;

  private final ModuleState state;
  private final OpenModule module;
  private final ModuleIndex index;
  private final boolean placed;
  private final String deleted;

  /// @param placed whether steps tell their lines, which takes a pass over the text
  ChainReader(ModuleState state, boolean placed) {
    this(state, placed, "");
  }

  /// @param deleted how what is explained was deleted after this state; "" where it was not
  private ChainReader(ModuleState state, boolean placed, String deleted) {
    this.deleted = deleted;
    this.state = state;
    this.module = state.module();
    this.index = module.index();
    this.placed = placed;
  }

  /// What can be said of a symbol at once: the shortest way that keeps it, or that it is deleted.
  static Explanation atOnce(ModuleState state, History history, int symbol) {
    return state.deletions().contains(symbol)
        ? new Explanation(deletedBy(history, symbol) + " " + Texts.text("inspector.before.searching"), List.of())
        : new ChainReader(state, false).shortest(symbol);
  }

  /// All that can be said of it: of what is deleted, what kept it before the step that deleted it.
  ///
  /// @throws RootsException as [ModuleState#of] does
  static Explanation whole(ModuleState state, History history, int symbol) throws RootsException {
    if (!state.deletions().contains(symbol)) {
      return new ChainReader(state, true).all(symbol);
    }
    Optional<Position> before = history.lastDeletion(symbol).flatMap(new Position(state.choices(), history)::at);
    ModuleState then = before.isPresent() ? ModuleState.of(state.module(), before.get().choices()) : state;
    return new ChainReader(then, true, deletedBy(history, symbol)).all(symbol);
  }

  private static String deletedBy(History history, int symbol) {
    return history.lastDeletion(symbol)
        .map(step -> Texts.text("inspector.deletedby", history.steps().get(step).label()))
        .orElseGet(() -> Texts.text("inspector.deleted"));
  }

  /// The shortest way alone.
  Explanation shortest(int symbol) {
    return switch (WhyKept.explain(state.reachability(), symbol)) {
      case WhyKept.Unreachable unreachable ->
        new Explanation(say("nothingkeeps", rootCount(state)), List.of());
      case WhyKept.Root(int root, String because) -> new Explanation(
          say("isroot", because, index.linkage(root).keyword()),
          List.of(new Chain("", List.of(new Neighbour(root, "")))));
      case WhyKept.Chain chain -> new Explanation(say("searching"), List.of(chain(chain)));
    };
  }

  /// Up to five ways that have nothing in common but their ends.
  Explanation all(int symbol) {
    List<WhyKept.Chain> chains = DisjointChains.of(state.reachability(), symbol, MOST_CHAINS + 1);
    if (chains.isEmpty()) {
      return shortest(symbol);
    }
    String sentence = chains.size() > MOST_CHAINS
        ? say("manychains", MOST_CHAINS)
        : say("chains", chains.size());
    return new Explanation(sentence, chains.stream().limit(MOST_CHAINS).map(this::chain).toList());
  }

  private String say(String key, Object... facts) {
    return deleted.isEmpty()
        ? Texts.text("inspector." + key, facts)
        : deleted + " " + Texts.text("inspector.before." + key, facts);
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
