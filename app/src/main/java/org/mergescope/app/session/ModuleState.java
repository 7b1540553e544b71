package org.mergescope.app.session;

import java.util.BitSet;
import java.util.List;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// An open module after what the user chose so far.
///
/// @param reachability what the roots reach now
/// @param unreachable symbols not reached and not yet chosen, declarations included
/// @param deletable those of them that are not excluded, nor mentioned by what is
/// @param sizes the numbers of the status bar
/// @param retaining who holds whom, for all views
public record ModuleState(
    OpenModule module,
    Choices choices,
    Reachability reachability,
    BitSet unreachable,
    BitSet deletable,
    Sizes sizes,
    Retaining retaining) {
  /// How many functions with bodies there are, how many of them are dead or deleted, and bytes of IR text: of the whole
  /// file, of what is unreachable and not yet deleted, and of what is deleted.
  public record Sizes(
      int functions,
      int deadFunctions,
      int deletedFunctions,
      long totalBytes,
      long unreachableBytes,
      long deletedBytes) {}

  /// The state of a module after deletions. Cost: linear in symbols.
  ///
  /// @param reachability what the roots reach when the deleted bodies are gone
  public static ModuleState of(OpenModule module, Deletions deletions, Reachability reachability) {
    BitSet unreachable = reachability.unreachable();
    unreachable.andNot(deletions.symbols());
    return new ModuleState(
        module,
        Choices.NONE.with(deletions),
        reachability,
        unreachable,
        unreachable,
        sizes(module.index(), deletions, unreachable),
        new Retaining(reachability));
  }

  /// The state of a module after choices. Cost: linear in symbols and references, off the JavaFX thread.
  ///
  /// @throws RootsException as [Reachability#of] does
  public static ModuleState of(OpenModule module, Choices choices) throws RootsException {
    Roots roots = and(module.roots(), choices.roots());
    BitSet deleted = choices.deletions().symbols();
    Reachability now = Reachability.without(module.graph(), roots, module.policy(), deleted);
    ModuleState state = of(module, choices.deletions(), now);
    BitSet deletable = (BitSet) state.unreachable.clone();
    if (choices.excluded().intersects(deletable)) {
      Reachability kept =
          Reachability.without(module.graph(), and(roots, choices.excluded()), module.policy(), deleted);
      deletable.and(kept.unreachable());
      deletable.andNot(choices.excluded());
    }
    return new ModuleState(module, choices, now, state.unreachable, deletable, state.sizes, state.retaining);
  }

  private static Roots and(Roots roots, BitSet more) {
    return more.isEmpty() ? roots : new Roots.Union(List.of(roots, new Roots.Symbols(more)));
  }

  private static ModuleState.Sizes sizes(ModuleIndex index, Deletions deletions, BitSet unreachable) {
    int functions = 0;
    int dead = 0;
    int deleted = 0;
    long unreachableBytes = 0;
    long deletedBytes = 0;
    for (int symbol = 0; symbol < index.symbolCount(); symbol++) {
      boolean body = index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol);
      functions += body ? 1 : 0;
      if (deletions.contains(symbol)) {
        deletedBytes += index.byteCount(symbol);
        deleted += body ? 1 : 0;
      } else if (unreachable.get(symbol)) {
        unreachableBytes += index.byteCount(symbol);
        dead += body ? 1 : 0;
      }
    }
    return new ModuleState.Sizes(functions, dead, deleted, index.text().length(), unreachableBytes, deletedBytes);
  }

  /// How many unreachable symbols are no functions with bodies: variables, aliases, declarations.
  public int otherUnreachable() {
    return unreachable.cardinality() - sizes.deadFunctions();
  }

  /// How many functions with bodies there are among symbols.
  public int bodies(BitSet symbols) {
    ModuleIndex index = module.index();
    int bodies = 0;
    for (int symbol = symbols.nextSetBit(0); symbol >= 0; symbol = symbols.nextSetBit(symbol + 1)) {
      bodies += index.kind(symbol) == SymbolKind.FUNCTION && index.isDefinition(symbol) ? 1 : 0;
    }
    return bodies;
  }

  /// Who holds whom; the first call computes it, others that come meanwhile wait for it. Off the JavaFX thread.
  public Dominators dominators() {
    return retaining.dominators();
  }

  /// What was chosen for deletion.
  public Deletions deletions() {
    return choices.deletions();
  }

  /// How a symbol stands.
  public FunctionState stateOf(int symbol) {
    if (deletions().contains(symbol)) {
      return FunctionState.DELETED;
    }
    if (!module.index().isDefinition(symbol)) {
      return FunctionState.EXTERNAL;
    }
    if (!reachability.isLive(symbol)) {
      return FunctionState.DEAD;
    }
    return reachability.isRoot(symbol) ? FunctionState.ROOT : FunctionState.LIVE;
  }

  /// Whether the user made it a root.
  public boolean isMarkedRoot(int symbol) {
    return choices.roots().get(symbol);
  }

  /// Whether the user keeps it from deletion: the lock that views show.
  public boolean isExcluded(int symbol) {
    return choices.excluded().get(symbol);
  }
}
