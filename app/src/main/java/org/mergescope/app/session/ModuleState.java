package org.mergescope.app.session;

import java.util.BitSet;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.reach.Reachability;

/// An open module after the deletions chosen so far.
///
/// @param reachability what the roots reach now
/// @param unreachable symbols not reached and not yet chosen, declarations included
/// @param sizes the numbers of the status bar
public record ModuleState(
    OpenModule module, Deletions deletions, Reachability reachability, BitSet unreachable, Sizes sizes) {
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
    return new ModuleState(module, deletions, reachability, unreachable, sizes(module.index(), deletions, unreachable));
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

  /// How a symbol stands.
  public FunctionState stateOf(int symbol) {
    if (deletions.contains(symbol)) {
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
}
