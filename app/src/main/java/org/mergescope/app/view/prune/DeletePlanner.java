package org.mergescope.app.view.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.app.view.prune.DeleteDecision.Ask;
import org.mergescope.app.view.prune.DeleteDecision.AtOnce;
import org.mergescope.app.view.prune.DeleteDecision.Nothing;
import org.mergescope.app.view.prune.DeleteQuestion.Dependents;
import org.mergescope.app.view.prune.DeleteQuestion.Mention;
import org.mergescope.app.view.prune.DeleteQuestion.Offer;
import org.mergescope.model.ir.LineColumn;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.prune.Blocker;
import org.mergescope.model.reach.RootsException;

/// Decides whether a deletion needs a question, and what the question offers. Off the JavaFX thread: it follows
/// references and counts lines.
final class DeletePlanner {
  private static final int MENTIONS_SHOWN = 100;

  private final ModuleState state;
  private final OpenModule module;
  private final BitSet candidates;
  private final List<Blocker> blockers;
  private final String label;

  private DeletePlanner(ModuleState state, BitSet candidates, String label) {
    this.state = state;
    this.module = state.module();
    this.candidates = candidates;
    this.label = label;
    this.blockers = state.deletions().blockers(state.reachability(), candidates);
  }

  /// What follows from the wish to delete these symbols. Roots and what is excluded stay, and what is deleted already
  /// is left alone.
  static DeleteDecision decide(ModuleState state, BitSet wanted) throws RootsException {
    BitSet candidates = candidates(state, wanted);
    return candidates.isEmpty()
        ? nothing(state, wanted)
        : new DeletePlanner(state, candidates, label(state, candidates)).decide();
  }

  /// What follows from the wish to delete these symbols with everything that they alone keep alive.
  static DeleteDecision decideWithDependents(ModuleState state, BitSet wanted) throws RootsException {
    BitSet candidates = candidates(state, wanted);
    if (candidates.isEmpty()) {
      return nothing(state, wanted);
    }
    String chosen = candidates.cardinality() == 1
        ? state.module().displayName(candidates.nextSetBit(0))
        : Texts.text("prune.label.symbols", candidates.cardinality());
    BitSet dependents = DependentsFinder.of(state, candidates);
    candidates.or(dependents);
    String label = Texts.text("prune.label.dependents", chosen, dependents.cardinality());
    return new DeletePlanner(state, candidates, label).decide();
  }

  private static BitSet candidates(ModuleState state, BitSet wanted) {
    BitSet candidates = (BitSet) wanted.clone();
    candidates.andNot(state.deletions().symbols());
    candidates.andNot(state.choices().excluded());
    candidates.andNot(rootsAmong(state, candidates));
    return candidates;
  }

  private static Nothing nothing(ModuleState state, BitSet wanted) {
    BitSet left = (BitSet) wanted.clone();
    left.andNot(state.deletions().symbols());
    BitSet roots = rootsAmong(state, left);
    if (!roots.isEmpty()) {
      return new Nothing(Texts.text(
          "prune.onlyroots", roots.cardinality(), state.module().displayName(roots.nextSetBit(0))));
    }
    return new Nothing(left.isEmpty()
        ? Texts.text("prune.alreadydeleted")
        : Texts.text("prune.onlyexcluded", left.cardinality(), state.module().displayName(left.nextSetBit(0))));
  }

  private DeleteDecision decide() throws RootsException {
    if (blockers.isEmpty()) {
      return new AtOnce(label, candidates);
    }
    List<Mention> mentions = mentions(blockers.subList(0, Math.min(blockers.size(), MENTIONS_SHOWN)));
    return new Ask(new DeleteQuestion(
        Texts.text("prune.ask.title", label),
        label,
        sentence(),
        mentions,
        blockers.size() - mentions.size(),
        offers()));
  }

  private static String label(ModuleState state, BitSet symbols) {
    int count = symbols.cardinality();
    if (symbols.equals(state.deletable())) {
      int functions = state.bodies(symbols);
      return unreachableLabel(functions, count);
    }
    return count == 1
        ? Texts.text("prune.label.one", state.module().displayName(symbols.nextSetBit(0)))
        : Texts.text("prune.label.many", count);
  }

  /// "Delete 48 dead and 12 more".
  static String unreachableLabel(int functions, int symbols) {
    return functions == 0
        ? Texts.text("prune.label.others", symbols)
        : Texts.text("prune.label.unreachable", functions, symbols - functions);
  }

  private String sentence() {
    long referrers = blockers.stream().mapToInt(Blocker::referrer).distinct().count();
    return Texts.text("prune.ask.sentence", referrers, referenced().cardinality());
  }

  private List<Mention> mentions(List<Blocker> first) {
    long[] offsets = first.stream().mapToLong(blocker -> Math.max(0, blocker.offset())).toArray();
    List<LineColumn> places = module.index().text().places(offsets);
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      Blocker blocker = first.get(i);
      mentions.add(new Mention(
          blocker.referrer(),
          module.displayName(blocker.referrer()),
          blocker.kind().verb(),
          module.displayName(blocker.deleted()),
          blocker.offset() < 0 ? "" : places.get(i).toString(),
          state.unreachable().get(blocker.referrer())));
    }
    return mentions;
  }

  /// A stub first; where only dead code is in the way, to take it along first.
  private List<Offer> offers() throws RootsException {
    List<Offer> offers = new ArrayList<>();
    Dependents dependents = DependentsFinder.of(state, new BitSet(), candidates);
    Offer along = withReferrers();
    boolean deadReferrers = blockers.stream().allMatch(blocker -> state.unreachable().get(blocker.referrer()));
    if (deadReferrers && along.possible()) {
      offers.add(along);
    }
    offers.add(replaced(DeleteChoice.STUB, dependents));
    offers.add(replaced(DeleteChoice.DECLARATION, dependents));
    if (offers.size() == DeleteChoice.values().length - 1) {
      offers.add(along);
    }
    return offers;
  }

  private Offer replaced(DeleteChoice choice, Dependents dependents) {
    BitSet referenced = referenced();
    BitSet others = (BitSet) candidates.clone();
    others.andNot(referenced);
    boolean hasBody = referenced.stream().anyMatch(symbol -> module.index().isDefinition(symbol));
    String key = hasBody ? "prune.choicetip." : "prune.choicetip.nobody.";
    String explanation = Texts.text(key + choice.key(), referenced.cardinality());
    return new Offer(choice, explanation, hasBody, others, referenced, dependents);
  }

  private Offer withReferrers() throws RootsException {
    BitSet all = state.deletions().withReferrers(state.reachability(), candidates);
    all.andNot(state.deletions().symbols());
    BitSet roots = rootsAmong(state, all);
    if (!roots.isEmpty()) {
      String first = module.displayName(roots.nextSetBit(0));
      return new Offer(
          DeleteChoice.WITH_REFERRERS,
          Texts.text("prune.choicetip.takesroots", roots.cardinality(), first),
          false,
          new BitSet(),
          new BitSet(),
          Dependents.NONE);
    }
    int functions = (int) all.stream().filter(this::isFunctionBody).count();
    return new Offer(
        DeleteChoice.WITH_REFERRERS,
        Texts.text("prune.choicetip.withreferrers", all.cardinality(), functions),
        true,
        all,
        new BitSet(),
        DependentsFinder.of(state, all, new BitSet()));
  }

  private boolean isFunctionBody(int symbol) {
    return module.index().kind(symbol) == SymbolKind.FUNCTION && module.index().isDefinition(symbol);
  }

  private BitSet referenced() {
    BitSet referenced = new BitSet();
    blockers.forEach(blocker -> referenced.set(blocker.deleted()));
    return referenced;
  }

  private static BitSet rootsAmong(ModuleState state, BitSet symbols) {
    BitSet roots = new BitSet();
    symbols.stream().filter(state.reachability()::isRoot).forEach(roots::set);
    return roots;
  }
}
