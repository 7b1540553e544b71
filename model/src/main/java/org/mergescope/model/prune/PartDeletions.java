package org.mergescope.model.prune;

import java.util.BitSet;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;
import org.mergescope.model.link.Program;

/// What a choice of symbols of the whole means for one file: what was chosen goes there as well, a definition that lost
/// becomes a declaration where the file still mentions it, and what nothing there mentions any more goes.
///
/// @param deletions of the file's own symbols
/// @param reliedOn symbols of the whole that the file declares and has others define
record PartDeletions(Deletions deletions, BitSet reliedOn) {
  /// @param copies definitions that stay though they lost
  static PartDeletions of(
      Program program, int part, Deletions chosen, PartCopies copies, boolean keepsPrototypes) {
    return new Search(program, part, chosen, copies.copies().get(part), keepsPrototypes).find();
  }

  /// Through one part.
  private static final class Search {
    private final Program program;
    private final int part;
    private final Deletions chosen;
    private final BitSet copies;
    private final boolean keepsPrototypes;
    private final BitSet reliedOn = new BitSet();
    private final ModuleIndex module;
    private final BitSet mentioned = new BitSet();
    /// What a declaration keeps out of the whole: the entry of a constructor for it.
    private final BitSet dropping = new BitSet();

    Search(Program program, int part, Deletions chosen, BitSet copies, boolean keepsPrototypes) {
      this.program = program;
      this.part = part;
      this.chosen = chosen;
      this.copies = copies;
      this.keepsPrototypes = keepsPrototypes;
      this.module = program.parts().get(part);
    }

    PartDeletions find() {
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        if (copies.get(symbol) || (program.counts(part, symbol) && !chosen.contains(program.symbol(part, symbol)))) {
          addMentions(symbol, module.end(symbol));
        } else if (program.counts(part, symbol)
            && chosen.replacement(program.symbol(part, symbol)) == Replacement.STUB
            && module.bodyStart(symbol) >= 0) {
          addMentions(symbol, module.bodyStart(symbol));
        }
      }
      addComdatLeaders();
      BitSet removed = new BitSet();
      BitSet stubbed = new BitSet();
      BitSet declared = new BitSet();
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        if (copies.get(symbol)) {
          reliedOn.set(program.meant(part, symbol));
          continue;
        }
        int own = program.symbol(part, symbol);
        boolean counts = program.counts(part, symbol) && module.isDefinition(symbol);
        boolean needed = isNeeded(symbol);
        if (needed && (!counts || own != program.meant(part, symbol))) {
          reliedOn.set(program.meant(part, symbol));
        }
        if (counts && !chosen.contains(own)) {
          continue;
        }
        if (counts && chosen.replacement(own) == Replacement.STUB) {
          stubbed.set(symbol);
        } else if (!needed && !(counts && chosen.replacement(own) == Replacement.DECLARATION)) {
          removed.set(symbol);
        } else if (module.isDefinition(symbol)) {
          declared.set(symbol);
        }
      }
      Deletions deletions = Deletions.NOTHING
          .with(removed, Replacement.NONE)
          .with(stubbed, Replacement.STUB)
          .with(declared, Replacement.DECLARATION);
      return new PartDeletions(deletions, reliedOn);
    }

    private void addMentions(int symbol, long end) {
      for (int i = module.firstReference(symbol); i < module.firstReference(symbol + 1); i++) {
        if (module.referenceKind(i).isStrong() && module.referenceOffset(i) < end) {
          mentioned.set(module.referenceTarget(i));
          if (program.isDropped(part, i)) {
            dropping.set(module.referenceTarget(i));
          }
        }
      }
    }

    /// Whether the file's text still needs what a symbol means in the whole.
    private boolean isNeeded(int symbol) {
      int meant = program.meant(part, symbol);
      boolean stays = !chosen.contains(meant) || chosen.replacement(meant) != Replacement.NONE;
      if (dropping.get(symbol) && !program.counts(part, symbol)) {
        return true;
      }
      return stays && (mentioned.get(symbol) || (keepsPrototypes && !module.isDefinition(symbol)));
    }

    /// A comdat that is selected by its variable's size asks for the variable, mentioned or not.
    private void addComdatLeaders() {
      for (int comdat = 0; comdat < module.comdatCount(); comdat++) {
        int entity = module.comdatEntity(comdat);
        int leader = module.symbol(module.comdatName(comdat));
        if (entity >= 0 && leader >= 0 && module.entityKind(entity) == EntityKind.COMDAT && isBySize(entity)) {
          mentioned.set(leader);
        }
      }
    }

    private boolean isBySize(int entity) {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      boolean bySize = false;
      while (tokens.next() != Token.END) {
        bySize |= tokens.isWord("largest") || tokens.isWord("samesize") || tokens.isWord("exactmatch");
      }
      return bySize;
    }
  }
}
