package org.mergescope.app.view.functions;

import java.util.Optional;
import org.mergescope.app.view.Texts;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.WhyKept;

/// Why a row stands as it does, in a few words: the last link of the shortest chain that keeps it, or that there is
/// none.
final class Reason {
  private static final int ROOT = 0;
  private static final int KEPT = 1;
  private static final int ONLY_DEAD = 1 << 16;
  private static final int NOTHING = ONLY_DEAD + 1;
  private static final int DELETED = NOTHING + 1;

  private final RowFacts facts;

  Reason(RowFacts facts) {
    this.facts = facts;
  }

  /// "main calls it", "chosen as a root", "nothing mentions it".
  String text(int symbol) {
    Reachability reachability = facts.state().reachability();
    if (facts.stands(symbol) == RowState.DELETED) {
      return Texts.text("functions.reason.deleted");
    }
    if (reachability.isRoot(symbol)
        && WhyKept.explain(reachability, symbol) instanceof WhyKept.Root(int root, String because)) {
      return because;
    }
    Optional<WhyKept.Step> step = WhyKept.lastStep(reachability, symbol);
    if (step.isPresent()) {
      String from = facts.state().module().displayName(step.get().from());
      return Texts.text("functions.reason.kept", from, step.get().kind().verb());
    }
    return Texts.text(facts.symbols().callers(symbol) > 0 ? "functions.reason.onlydead" : "functions.reason.nothing");
  }

  /// Sorts roots first, then what is kept by how it is mentioned, then what is not kept.
  int rank(int symbol) {
    Reachability reachability = facts.state().reachability();
    if (facts.stands(symbol) == RowState.DELETED) {
      return DELETED;
    }
    if (reachability.isRoot(symbol)) {
      return ROOT;
    }
    return WhyKept.lastStep(reachability, symbol)
        .map(step -> KEPT + RowOrder.place(step.kind()))
        .orElse(facts.symbols().callers(symbol) > 0 ? ONLY_DEAD : NOTHING);
  }
}
