package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The top-level entities of a module in the order of the file, eight bytes each: there may be millions of metadata
/// nodes. A text of a megabyte or more has its length aside.
final class EntityTable {
  private static final EntityKind[] KINDS = EntityKind.values();

  private final long[] packed;
  private final int[] longEntities;
  private final long[] longEnds;
  /// All but symbols and metadata nodes.
  private final int[] others;

  private EntityTable(long[] packed, int[] longEntities, long[] longEnds, int[] others) {
    this.packed = packed;
    this.longEntities = longEntities;
    this.longEnds = longEnds;
    this.others = others;
  }

  /// The entities of the columns, one column after the other; empties them.
  static EntityTable drained(List<EntityColumn> columns) {
    int[] first = Growth.sums(columns.stream().mapToInt(EntityColumn::size));
    int[] longEntities = IntColumn.drained(columns.stream().map(column -> column.longEntities).toList(), first);
    long[] longEnds = LongColumn.drained(columns.stream().map(column -> column.longEnds).toList());
    int[] others = IntColumn.drained(columns.stream().map(column -> column.others).toList(), first);
    return new EntityTable(
        LongColumn.drained(columns.stream().map(column -> column.packed).toList()), longEntities, longEnds, others);
  }

  int count() {
    return packed.length;
  }

  IntStream of(EntityKind kind) {
    boolean frequent = kind == EntityKind.SYMBOL || kind == EntityKind.METADATA_NODE;
    IntStream candidates = frequent ? IntStream.range(0, count()) : IntStream.of(others);
    return candidates.filter(entity -> kind(entity) == kind);
  }

  EntityKind kind(int entity) {
    return KINDS[EntityColumn.kind(packed[entity])];
  }

  long start(int entity) {
    return EntityColumn.start(packed[entity]);
  }

  long end(int entity) {
    int length = EntityColumn.length(packed[entity]);
    return length == EntityColumn.LONG
        ? longEnds[Arrays.binarySearch(longEntities, entity)]
        : start(entity) + length;
  }

  /// The last entity that starts at or before an offset, or -1.
  int at(long offset) {
    int low = 0;
    int high = packed.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (start(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
