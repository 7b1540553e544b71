package org.mergescope.model.ir;

/// Finds numbered metadata nodes among the entities, which hold no numbers: first as if they stood in order, then by
/// looking at each. Every file of a joined text has numbers of its own.
final class MetadataNodes {
  private static final long NO_NUMBER = -1;

  private final ModuleIndex module;
  private final TokenScanner tokens;
  private final int first;
  private final int last;

  private MetadataNodes(ModuleIndex module, int first, int last) {
    this.module = module;
    this.tokens = new TokenScanner(module.text(), 0, 0);
    this.first = first;
    this.last = last;
  }

  /// The node of a number in the file that an entity stands in, or -1.
  static int find(ModuleIndex module, int entity, long number) {
    IrText text = module.text();
    int part = text.partAt(module.entityStart(entity));
    int first = text.partStart(part) == 0 ? 0 : module.entityAt(text.partStart(part) - 1) + 1;
    boolean whole = part == text.parts().size() - 1;
    int last = whole ? module.entityCount() - 1 : module.entityAt(text.partStart(part + 1) - 1);
    return new MetadataNodes(module, first, last).find(number);
  }

  private int find(long number) {
    int low = first;
    int high = last;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int probe = middle;
      while (probe <= high && module.entityKind(probe) != EntityKind.METADATA_NODE) {
        probe++;
      }
      long found = probe > high ? Long.MAX_VALUE : number(probe);
      if (found == number) {
        return probe;
      }
      if (found < number) {
        low = probe + 1;
      } else {
        high = middle - 1;
      }
    }
    return findUnordered(number);
  }

  private int findUnordered(long number) {
    for (int entity = first; entity <= last; entity++) {
      if (number(entity) == number) {
        return entity;
      }
    }
    return -1;
  }

  private long number(int entity) {
    if (module.entityKind(entity) != EntityKind.METADATA_NODE) {
      return NO_NUMBER;
    }
    tokens.restart(module.entityStart(entity), module.entityEnd(entity));
    tokens.next();
    return tokens.number();
  }
}
