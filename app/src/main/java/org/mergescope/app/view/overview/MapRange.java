package org.mergescope.app.view.overview;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mergescope.model.treemap.Treemap;

/// What lies between two cells of the same group, both included: as one reads, row by row from the upper left.
final class MapRange {
  private MapRange() {}

  /// The functions of the range. Cells of different groups stand for the groups that are beside each other around them.
  static BitSet symbols(MapDrawing drawing, int from, int to) {
    Treemap cells = drawing.cells();
    int first = from;
    int last = to;
    while (first != last && cells.parent(first) != cells.parent(last)) {
      if (depth(cells, first) >= depth(cells, last)) {
        first = cells.parent(first);
      } else {
        last = cells.parent(last);
      }
    }
    BitSet symbols = drawing.symbols(first);
    if (first != last) {
      List<Integer> read = reading(drawing, cells.parent(first));
      int one = read.indexOf(first);
      int other = read.indexOf(last);
      read.subList(Math.min(one, other), Math.max(one, other) + 1)
          .forEach(cell -> symbols.or(drawing.symbols(cell)));
    }
    return symbols;
  }

  private static List<Integer> reading(MapDrawing drawing, int group) {
    Treemap cells = drawing.cells();
    return IntStream.range(cells.firstInside(group), cells.endInside(group))
        .boxed()
        .sorted(Comparator.comparingDouble((Integer cell) -> Math.rint(cells.rectangle(cell).y()))
            .thenComparingDouble(cell -> cells.rectangle(cell).x()))
        .toList();
  }

  private static int depth(Treemap cells, int cell) {
    int depth = 0;
    for (int above = cells.parent(cell); above >= 0; above = cells.parent(above)) {
      depth++;
    }
    return depth;
  }
}
