package org.mergescope.app.view.functions;

/// Adds up rows by group.
final class GroupSums {
  private final int[] sizes;
  private final int[] functions;
  private final int[] deadFunctions;
  private final long[] bytes;
  private final long[] deadBytes;

  GroupSums(int groups) {
    sizes = new int[groups];
    functions = new int[groups];
    deadFunctions = new int[groups];
    bytes = new long[groups];
    deadBytes = new long[groups];
  }

  void add(int group, int symbol, RowFacts facts) {
    RowState stands = facts.stands(symbol);
    int body = facts.hasBody(symbol) ? 1 : 0;
    long size = facts.index().byteCount(symbol);
    sizes[group]++;
    functions[group] += body;
    bytes[group] += size;
    if (stands == RowState.DEAD || stands == RowState.UNUSED) {
      deadFunctions[group] += body;
      deadBytes[group] += size;
    }
  }

  int size(int group) {
    return sizes[group];
  }

  long bytes(int group) {
    return bytes[group];
  }

  RowGroup group(int group, String name, int from) {
    return new RowGroup(
        name, from, from + sizes[group], functions[group], deadFunctions[group], bytes[group], deadBytes[group]);
  }
}
