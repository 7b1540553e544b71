package org.mergescope.model.ir;

import java.util.BitSet;
import java.util.List;

/// The mentions of symbols in several modules as those of the whole: what a copy that does not count mentions is left
/// out, what counts is aimed at the symbol that is meant.
final class JoinedReferences {
  private static final int NONE = -1;

  private final List<ModuleIndex> parts;
  private final SymbolJoin join;
  private final int[] firstEntities;

  private JoinedReferences(List<ModuleIndex> parts, SymbolJoin join, int[] firstEntities) {
    this.parts = parts;
    this.join = join;
    this.firstEntities = firstEntities;
  }

  static References of(List<ModuleIndex> parts, SymbolJoin join, int[] firstEntities) {
    return new JoinedReferences(parts, join, firstEntities).join();
  }

  private References join() {
    int[] first = new int[join.counting.cardinality() + 1];
    long loose = 0;
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        int owner = owner(part, symbol);
        if (owner != NONE) {
          int from = module.firstReference(symbol);
          int to = module.firstReference(symbol + 1);
          int gone = join.dropped.get(part).get(from, to).cardinality();
          first[owner + 1] = Growth.total((long) first[owner + 1] + to - from - gone);
        }
      }
      loose += module.referenceCount() - module.firstReference(module.symbolCount());
    }
    for (int i = 1; i < first.length; i++) {
      first[i] = Growth.total((long) first[i - 1] + first[i]);
    }
    int all = Growth.total(first[first.length - 1] + loose);
    References references =
        new References(first, new int[all], new long[all], new int[Growth.total(loose)]);
    fill(references);
    return references;
  }

  private void fill(References references) {
    int[] next = references.first.clone();
    int loose = 0;
    long start = 0;
    for (int part = 0; part < parts.size(); part++) {
      ModuleIndex module = parts.get(part);
      BitSet dropped = join.dropped.get(part);
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        int owner = owner(part, symbol);
        for (int i = module.firstReference(symbol); owner != NONE && i < module.firstReference(symbol + 1); i++) {
          if (!dropped.get(i)) {
            put(references, next[owner]++, part, i, start);
          }
        }
      }
      for (int i = module.firstReference(module.symbolCount()); i < module.referenceCount(); i++) {
        references.looseEntities[loose] = firstEntities[part] + module.referenceEntity(i);
        put(references, references.symbolReferences() + loose++, part, i, start);
      }
      start += module.text().length();
    }
  }

  private void put(References references, int place, int part, int reference, long start) {
    ModuleIndex module = parts.get(part);
    ReferenceKind kind = module.referenceKind(reference);
    int target = module.referenceTarget(reference);
    boolean own = kind == ReferenceKind.ALIASEE || kind == ReferenceKind.RESOLVER;
    references.targets[place] = own ? join.whole(part, target) : join.meant(part, target);
    references.packed[place] = References.packed(kind, module.referenceOffset(reference) + start);
  }

  /// The symbol of the whole that a part's symbol's mentions belong to, or -1.
  private int owner(int part, int symbol) {
    return join.counts(part, symbol) ? join.whole(part, symbol) : NONE;
  }
}
