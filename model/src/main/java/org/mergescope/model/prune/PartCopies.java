package org.mergescope.model.prune;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.link.Program;

/// Definitions that lost to another file's, yet have to stay in their own: an alias or a block address there is made of
/// them, an entry of a list of constructors is linked only with them. Whatever they mention has to stay as well. And one
/// that held the name when a later file's alias got a copy of its own, for the alias would take the last one's otherwise.
///
/// @param copies by part, the symbols that stay as they are
/// @param holders by part, those among them that have to be linked mentioned or not
/// @param revived symbols of the whole that stay for what such copies mention
record PartCopies(List<BitSet> copies, List<BitSet> holders, BitSet revived) {
  /// Finds them. Cost: linear in references, once more for each round in which a copy brings others along.
  static PartCopies of(Program program, CallGraph whole, Deletions deletions) {
    BitSet revived = new BitSet();
    List<BitSet> copies = new ArrayList<>();
    List<BitSet> holders = new ArrayList<>();
    int before;
    do {
      before = revived.cardinality();
      copies.clear();
      holders = FormerHolders.of(program, symbol -> deletions.contains(symbol) && !revived.get(symbol));
      for (int part = 0; part < program.parts().size(); part++) {
        copies.add(new Search(program, part, whole, deletions, revived).run(holders.get(part)));
      }
    } while (revived.cardinality() > before);
    return new PartCopies(copies, holders, revived);
  }

  /// Through one part.
  private static final class Search {
    private final Program program;
    private final int part;
    private final CallGraph whole;
    private final Deletions deletions;
    private final BitSet revived;
    private final ModuleIndex module;
    private final BitSet copies = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();

    Search(Program program, int part, CallGraph whole, Deletions deletions, BitSet revived) {
      this.program = program;
      this.part = part;
      this.whole = whole;
      this.deletions = deletions;
      this.revived = revived;
      this.module = program.parts().get(part);
    }

    BitSet run(BitSet holders) {
      copies.or(holders);
      holders.stream().forEach(open::add);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        int own = program.symbol(part, symbol);
        boolean stays = module.isDefinition(symbol) && !isGone(own);
        if (stays && program.counts(part, symbol)) {
          follow(symbol, false);
        } else if (stays && isHarmless(symbol)) {
          copies.set(symbol);
        }
      }
      while (!open.isEmpty()) {
        follow(open.remove(), true);
      }
      return copies;
    }

    /// `common` variables hold nothing and agree on their alignment when linked.
    private boolean isHarmless(int symbol) {
      return module.linkage(symbol) == Linkage.COMMON;
    }

    /// Where no file truly defines a symbol, each keeps its own idea of it.
    private boolean isOnlyAvailable(int symbol) {
      int number = program.meant(part, symbol);
      return program.whole().isDefinition(number)
          && program.whole().linkage(number) == Linkage.AVAILABLE_EXTERNALLY;
    }

    private void follow(int symbol, boolean copy) {
      for (int i = module.firstReference(symbol); i < module.firstReference(symbol + 1); i++) {
        int target = module.referenceTarget(i);
        boolean lost = module.isDefinition(target) && !program.counts(part, target);
        boolean needed = lost && (isMadeOf(symbol, i) || isOnlyAvailable(target));
        if (needed && !isGone(program.meant(part, target)) && !copies.get(target)) {
          copies.set(target);
          open.add(target);
        }
        if (copy && module.referenceKind(i).isStrong()) {
          revive(program.meant(part, target));
        }
      }
    }

    private boolean isMadeOf(int symbol, int reference) {
      ReferenceKind kind = module.referenceKind(reference);
      boolean alias = module.kind(symbol) == SymbolKind.ALIAS || module.kind(symbol) == SymbolKind.IFUNC;
      boolean structor = kind == ReferenceKind.CONSTRUCTOR || kind == ReferenceKind.DESTRUCTOR;
      return (alias && kind.isStrong())
          || kind == ReferenceKind.BLOCK_ADDRESS
          || (structor && !program.isDropped(part, reference));
    }

    private boolean isGone(int symbol) {
      return deletions.contains(symbol) && !revived.get(symbol);
    }

    private void revive(int symbol) {
      Deque<Integer> reviving = new ArrayDeque<>(List.of(symbol));
      while (!reviving.isEmpty()) {
        int next = reviving.remove();
        if (isGone(next)) {
          revived.set(next);
          for (int callee : whole.callees(next)) {
            reviving.add(callee);
          }
        }
      }
    }
  }
}
