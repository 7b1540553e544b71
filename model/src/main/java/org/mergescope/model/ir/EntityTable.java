package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.List;

/// The top-level entities of a module in the order of the file, eight bytes each: there may be millions of metadata
/// nodes. A text of a megabyte or more has its length aside.
final class EntityTable {
  private static final EntityKind[] KINDS = EntityKind.values();

  private final long[] packed;
  private final int[] longEntities;
  private final long[] longEnds;

  private EntityTable(long[] packed, int[] longEntities, long[] longEnds) {
    this.packed = packed;
    this.longEntities = longEntities;
    this.longEnds = longEnds;
  }

  /// The entities of the columns, one column after the other; empties them.
  static EntityTable drained(List<EntityColumn> columns) {
    int[] first = Growth.sums(columns.stream().mapToInt(EntityColumn::size));
    int[] longEntities = IntColumn.drained(columns.stream().map(column -> column.longEntities).toList(), first);
    long[] longEnds = LongColumn.drained(columns.stream().map(column -> column.longEnds).toList());
    return new EntityTable(
        LongColumn.drained(columns.stream().map(column -> column.packed).toList()), longEntities, longEnds);
  }

  int count() {
    return packed.length;
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
