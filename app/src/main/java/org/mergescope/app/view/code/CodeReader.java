package org.mergescope.app.view.code;

import java.util.List;
import java.util.Optional;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.Unused;
import org.mergescope.model.reach.Reachability;

/// Reads the texts of symbols. Remembers the plan of an export after the deletions
/// of the moment. Safe for any thread.
final class CodeReader {
  private Optional<Planned> planned = Optional.empty();

  private record Planned(Reachability reachability, Deletions deletions, ProgramPlan plan) {}

  /// The text as it is asked for. Cost: linear in the text; the first time after a deletion, that of planning an export
  /// where one is to be seen.
  CodeDocument read(CodeRequest wanted) {
    OpenModule module = wanted.state().module();
    ModuleIndex index = module.index();
    int symbol = wanted.symbol();
    long line = index.text().place(index.start(symbol)).line();
    CodeSource source = switch (wanted.mode()) {
      case ORIGINAL -> CodeSource.original(index, symbol, line, wanted.all());
      case AFTER, DIFF -> CodeSource.planned(
          index, symbol, line, wanted.all(), plan(wanted.state(), module.program().part(symbol)), wanted.mode());
    };
    List<Substitution> folds = MetadataFolds.of(source.text(), source.tokens());
    return new CodeDocument(
        symbol,
        module.displayName(symbol),
        index.name(symbol),
        CodeOrigin.of(module, symbol, line),
        wanted.mode(),
        source,
        folds,
        wanted.rendering().of(source, folds, raw -> module.names().demangle(raw).readable()));
  }

  private synchronized PrunePlan plan(ModuleState state, int part) {
    Planned now = planned
        .filter(it -> it.reachability() == state.reachability() && it.deletions().equals(state.deletions()))
        .orElseGet(() -> new Planned(
            state.reachability(),
            state.deletions(),
            ProgramPlan.of(state.module().program(), state.reachability(), state.deletions(), Unused.KEPT, true)));
    planned = Optional.of(now);
    return now.plan().plans().get(part);
  }
}
