package org.mergescope.model.ir;

/// Finds numbered metadata nodes among the entities, which hold no numbers: first as if they stood in order, then by
/// looking at each.
final class MetadataNodes {
  private static final long NO_NUMBER = -1;

  private MetadataNodes() {}

  static int find(ModuleIndex module, long number) {
    TokenScanner tokens = new TokenScanner(module.text(), 0, 0);
    int low = 0;
    int high = module.entityCount() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int probe = middle;
      while (probe <= high && module.entityKind(probe) != EntityKind.METADATA_NODE) {
        probe++;
      }
      long found = probe > high ? Long.MAX_VALUE : number(module, tokens, probe);
      if (found == number) {
        return probe;
      }
      if (found < number) {
        low = probe + 1;
      } else {
        high = middle - 1;
      }
    }
    return findUnordered(module, tokens, number);
  }

  private static int findUnordered(ModuleIndex module, TokenScanner tokens, long number) {
    for (int entity = 0; entity < module.entityCount(); entity++) {
      if (number(module, tokens, entity) == number) {
        return entity;
      }
    }
    return -1;
  }

  private static long number(ModuleIndex module, TokenScanner tokens, int entity) {
    if (module.entityKind(entity) != EntityKind.METADATA_NODE) {
      return NO_NUMBER;
    }
    tokens.restart(module.entityStart(entity), module.entityEnd(entity));
    tokens.next();
    return tokens.number();
  }
}
