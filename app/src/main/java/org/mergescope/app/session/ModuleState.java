package org.mergescope.app.session;

import java.util.BitSet;
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
      int functions, int deadFunctions, int deletedFunctions, long totalBytes, long unreachableBytes, long deletedBytes) {}

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
