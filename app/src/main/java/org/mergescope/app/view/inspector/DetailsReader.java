package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.ByteSize;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.functions.RowState;
import org.mergescope.app.view.inspector.SymbolDetails.Dying;
import org.mergescope.app.view.inspector.SymbolDetails.Fact;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.WhyKept;

/// Collects what the inspector says about a symbol. Off the JavaFX thread: lines are counted one by one.
final class DetailsReader {
  private static final int MOST_DYING = 200;

  private final ModuleState state;
  private final OpenModule module;
  private final ModuleIndex index;
  private final int symbol;
  private final RowState stands;
  private final RecentAnalyses analyses;
  private final boolean placed;

  private DetailsReader(ModuleState state, int symbol, RecentAnalyses analyses, boolean placed) {
    this.analyses = analyses;
    this.placed = placed;
    this.state = state;
    this.module = state.module();
    this.index = module.index();
    this.symbol = symbol;
    this.stands = RowState.of(state, symbol);
  }

  /// @param placed whether the line is told, which takes a pass over the text
  static SymbolDetails read(ModuleState state, int symbol, RecentAnalyses analyses, boolean placed) {
    return new DetailsReader(state, symbol, analyses, placed).read();
  }

  private SymbolDetails read() {
    WhyKept kept = WhyKept.explain(state.reachability(), symbol);
    Dominators dominators = state.dominators();
    return new SymbolDetails(
        symbol,
        module.displayName(symbol),
        index.name(symbol),
        stands,
        sentence(kept),
        facts(dominators),
        dying(dominators));
  }

  private String sentence(WhyKept kept) {
    String reason = switch (stands) {
      case ROOT, LIVE, DEAD -> reason(kept);
      case EXTERNAL -> Texts.text("inspector.external");
      case UNUSED -> Texts.text("inspector.unused");
      case DELETED -> switch (state.deletions().replacement(symbol)) {
        case NONE -> Texts.text("inspector.deleted.none");
        case STUB -> Texts.text("inspector.deleted.stub");
        case DECLARATION -> Texts.text("inspector.deleted.declaration");
      };
    };
    String whole = Texts.text("inspector.stands", Texts.text("inspector.state." + stands.key()), reason);
    return state.isExcluded(symbol) ? whole + Texts.text("inspector.locked") : whole;
  }

  private String reason(WhyKept kept) {
    return switch (kept) {
      case WhyKept.Unreachable unreachable -> Texts.text("inspector.unreachable", ChainReader.rootCount(state));
      case WhyKept.Root(int root, String because) -> because;
      case WhyKept.Chain(int root, var steps) -> Texts.text("inspector.keptby", module.displayName(root));
    };
  }

  private List<Fact> facts(Dominators dominators) {
    List<Fact> facts = new ArrayList<>();
    if (!module.displayName(symbol).equals(index.name(symbol))) {
      facts.add(fact("rawname", index.name(symbol)));
    }
    facts.add(fact("kind", kind()));
    facts.add(fact("linkage", index.linkage(symbol).keyword()));
    if (index.comdat(symbol) >= 0) {
      facts.add(fact("comdat", "$" + index.comdatName(index.comdat(symbol))));
    }
    facts.add(fact("size", Texts.text("inspector.bytes", index.byteCount(symbol))));
    addHold(facts, dominators);
    int callers = module.graph().callers(symbol).length;
    int callees = module.graph().callees(symbol).length;
    facts.add(fact("calls", Texts.text("inspector.callcounts", callers, callees)));
    addPossible(facts);
    String merged = module.mergedFunctions().stream()
        .filter(function -> function.code().get(symbol))
        .map(MergedFunction::name)
        .collect(Collectors.joining(", "));
    if (!merged.isEmpty()) {
      facts.add(fact("merged", merged));
    }
    if (module.isLinked()) {
      facts.add(fact("module", module.program().origin(symbol)));
    }
    facts.add(fact("place", placed ? index.text().place(index.start(symbol)).toString() : "…"));
    return facts;
  }

  private void addHold(List<Fact> facts, Dominators dominators) {
    if (dominators.retainedCount(symbol) > 0) {
      facts.add(fact(
          "retained",
          Texts.text("inspector.retained", dominators.retainedBytes(symbol), dominators.retainedCount(symbol))));
    }
    int holder = dominators.immediateDominator(symbol);
    if (holder >= 0) {
      facts.add(fact("heldby", module.displayName(holder)));
    }
  }

  private void addPossible(List<Fact> facts) {
    int taken = index.kind(symbol) == SymbolKind.FUNCTION ? Neighbours.addressesTaken(module.graph(), symbol) : 0;
    if (taken > 0) {
      facts.add(fact("taken", Texts.text("inspector.taken", taken)));
    }
    int through = analyses.indirectCalls(module.graph()).in(symbol).size();
    if (through > 0) {
      facts.add(fact("through", Texts.text("inspector.through", through)));
    }
  }

  private Dying dying(Dominators dominators) {
    int others = dominators.retainedCount(symbol) - 1;
    if (others <= 0) {
      return new Dying(Texts.text("inspector.nothingdies"), List.of());
    }
    long bytes = dominators.retainedBytes(symbol) - index.byteCount(symbol);
    List<Neighbour> largest = dominators.alsoDies(symbol).stream()
        .boxed()
        .sorted(Comparator.comparingLong((Integer one) -> index.byteCount(one)).reversed()
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_DYING)
        .map(one -> new Neighbour(one, ByteSize.text(index.byteCount(one))))
        .toList();
    String sentence = Texts.text("inspector.dieswith", others, ByteSize.text(bytes));
    return new Dying(
        others > MOST_DYING ? Texts.text("inspector.largest", sentence, MOST_DYING) : sentence, largest);
  }

  private String kind() {
    String noun = switch (index.kind(symbol)) {
      case FUNCTION -> "function";
      case VARIABLE -> "variable";
      case ALIAS -> "alias";
      case IFUNC -> "ifunc";
    };
    return Texts.text("inspector.kind." + (index.isDefinition(symbol) ? "defined." : "declared.") + noun);
  }

  private static Fact fact(String key, String value) {
    return new Fact(Texts.text("inspector.fact." + key), value);
  }
}
