package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.functions.RowState;
import org.mergescope.app.view.inspector.SymbolDetails.Explanation;
import org.mergescope.app.view.inspector.SymbolDetails.Fact;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.WhyKept;

/// Collects what the inspector says about a symbol. Off the JavaFX thread: places in the text are counted line by line.
final class DetailsReader {
  private final ModuleState state;
  private final OpenModule module;
  private final ModuleIndex index;
  private final int symbol;
  private final RowState stands;
  private final RecentAnalyses analyses;

  private DetailsReader(ModuleState state, int symbol, RecentAnalyses analyses) {
    this.analyses = analyses;
    this.state = state;
    this.module = state.module();
    this.index = module.index();
    this.symbol = symbol;
    this.stands = RowState.of(state, symbol);
  }

  static SymbolDetails read(ModuleState state, int symbol, RecentAnalyses analyses) {
    return new DetailsReader(state, symbol, analyses).read();
  }

  private SymbolDetails read() {
    WhyKept kept = WhyKept.explain(state.reachability(), symbol);
    List<Neighbour> callers = Neighbours.callers(module.graph(), symbol);
    List<Neighbour> certain = Neighbours.callees(module.graph(), symbol);
    List<Neighbour> callees = new ArrayList<>(certain);
    callees.addAll(
        Neighbours.possibleCallees(analyses.indirectCalls(module.graph()), symbol, certain));
    return new SymbolDetails(
        symbol,
        module.displayName(symbol),
        index.name(symbol),
        stands,
        sentence(kept),
        facts(callers.size(), certain.size()),
        explanation(kept),
        callers,
        callees);
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
    return Texts.text("inspector.stands", Texts.text("inspector.state." + stands.key()), reason);
  }

  private String reason(WhyKept kept) {
    return switch (kept) {
      case WhyKept.Unreachable unreachable -> Texts.text("inspector.unreachable", rootCount());
      case WhyKept.Root(int root, String because) -> because;
      case WhyKept.Chain(int root, var steps) -> Texts.text("inspector.keptby", module.displayName(root));
    };
  }

  private Explanation explanation(WhyKept kept) {
    return switch (kept) {
      case WhyKept.Unreachable unreachable ->
        new Explanation(Texts.text("inspector.nothingkeeps", rootCount()), List.of());
      case WhyKept.Root(int root, String because) ->
        new Explanation(Texts.text("inspector.isroot", because), List.of(new Neighbour(root, "")));
      case WhyKept.Chain(int root, List<WhyKept.Step> steps) ->
        new Explanation(Texts.text("inspector.chain", steps.size(), module.displayName(root)), chain(root, steps));
    };
  }

  private List<Neighbour> chain(int root, List<WhyKept.Step> steps) {
    List<Neighbour> chain = new ArrayList<>();
    chain.add(new Neighbour(root, ""));
    List<LineColumn> places = index.text().places(steps.stream().mapToLong(step -> Math.max(0, step.offset())).toArray());
    for (int i = 0; i < steps.size(); i++) {
      WhyKept.Step step = steps.get(i);
      String verb = step.kind().verb();
      String link = step.offset() < 0 ? verb : Texts.text("inspector.linkat", verb, places.get(i).toString());
      chain.add(new Neighbour(step.to(), link));
    }
    return chain;
  }

  private List<Fact> facts(int callers, int callees) {
    List<Fact> facts = new ArrayList<>();
    if (!module.displayName(symbol).equals(index.name(symbol))) {
      facts.add(fact("rawname", index.name(symbol)));
    }
    facts.add(fact("kind", kind()));
    facts.add(fact("linkage", index.linkage(symbol).keyword()));
    facts.add(fact("size", Texts.text("inspector.bytes", index.byteCount(symbol))));
    facts.add(fact("calls", Texts.text("inspector.callcounts", callers, callees)));
    addHold(facts);
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
    facts.add(fact("place", index.text().place(index.start(symbol)).toString()));
    return facts;
  }

  private void addHold(List<Fact> facts) {
    Dominators dominators = analyses.dominators(state.reachability());
    int holder = dominators.immediateDominator(symbol);
    if (holder >= 0) {
      facts.add(fact("heldby", module.displayName(holder)));
    }
    int others = dominators.retainedCount(symbol) - 1;
    if (others > 0) {
      long bytes = dominators.retainedBytes(symbol) - index.byteCount(symbol);
      facts.add(fact("dieswith", Texts.text("inspector.dieswith", others, bytes)));
    }
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

  private int rootCount() {
    Reachability reachability = state.reachability();
    int roots = 0;
    for (int candidate = 0; candidate < index.symbolCount(); candidate++) {
      roots += reachability.isRoot(candidate) ? 1 : 0;
    }
    return roots;
  }
}
