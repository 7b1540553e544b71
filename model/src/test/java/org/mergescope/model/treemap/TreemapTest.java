package org.mergescope.model.treemap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TreemapTest {
  private static final Rectangle BOUNDS = new Rectangle(10, 20, 600, 400);
  private static final Frame FRAME = new Frame(15, 2, 30, 3);

  /// A tree from numbers: each node stands somewhere on the way from the top to the one before.
  private static final class Grown {
    private final Hierarchy tree;
    private final long[] weights;

    Grown(Hierarchy tree, long[] weights) {
      this.tree = tree;
      this.weights = weights;
    }

    static Grown from(List<Integer> numbers) {
      int size = numbers.size() + 1;
      int[] ends = new int[size];
      List<Integer> open = new ArrayList<>(List.of(0));
      for (int node = 1; node < size; node++) {
        int depth = 1 + numbers.get(node - 1) % open.size();
        while (open.size() > depth) {
          ends[open.removeLast()] = node;
        }
        open.add(node);
      }
      open.forEach(node -> ends[node] = size);
      Hierarchy tree = Hierarchy.of(ends);
      long[] own = new long[size];
      for (int node = 1; node < size; node++) {
        own[node] = tree.isLeaf(node) ? numbers.get(node - 1) : 0;
      }
      return new Grown(tree, tree.totals(own));
    }

    Treemap map(Frame frame) {
      return Treemap.of(tree, 0, weights, BOUNDS, frame);
    }
  }

  private static Treemap flat(Frame frame, long... leaves) {
    int[] ends = new int[leaves.length + 1];
    Arrays.setAll(ends, node -> node == 0 ? ends.length : node + 1);
    long[] own = new long[ends.length];
    System.arraycopy(leaves, 0, own, 1, leaves.length);
    Hierarchy tree = Hierarchy.of(ends);
    return Treemap.of(tree, 0, tree.totals(own), new Rectangle(0, 0, 6, 4), frame);
  }

  @Test
  void dividesTheExampleOfThePaperAsThePaperDoes() {
    Treemap map = flat(Frame.NONE, 6, 6, 4, 3, 2, 2, 1);
    StringBuilder drawn = new StringBuilder();
    for (int cell = 1; cell < map.size(); cell++) {
      Rectangle at = map.rectangle(cell);
      drawn.append("%.2f,%.2f %.2f×%.2f\n".formatted(at.x(), at.y(), at.width(), at.height()));
    }
    assertEquals("""
        0.00,0.00 3.00×2.00
        0.00,2.00 3.00×2.00
        3.00,0.00 1.71×2.33
        4.71,0.00 1.29×2.33
        3.00,2.33 1.20×1.67
        4.20,2.33 1.20×1.67
        5.40,2.33 0.60×1.67
        """, drawn.toString());
  }

  @Test
  void mergesWhatIsTooSmallAndCountsIt() {
    Treemap map = flat(new Frame(0, 0, 0, 1), 17, 5, 0, 1, 1);
    assertEquals(5, map.size());
    Treemap merged = flat(new Frame(0, 0, 0, 1.5), 17, 5, 0, 1, 1);
    assertEquals(4, merged.size());
    assertEquals(Treemap.Kind.SMALL, merged.kind(3));
    assertEquals(2, merged.memberCount(3));
    assertEquals(4, merged.member(3, 0));
    assertEquals(5, merged.member(3, 1));
    assertEquals(3, merged.cellOf(5));
    assertEquals(-1, merged.cellOf(3));
    assertEquals(2.0, merged.rectangle(3).area(), 1e-9);
  }

  @Test
  void showsAloneWhatIsTheOnlySmallOne() {
    assertEquals(Treemap.Kind.LEAF, flat(new Frame(0, 0, 0, 1.5), 17, 6, 1).kind(3));
  }

  @Test
  void hasNoCellWhereNothingWeighsAnything() {
    assertEquals(0, flat(FRAME, 0, 0).size());
    assertEquals(-1, flat(FRAME, 0, 0).cellAt(1, 1));
  }

  @Property(tries = 300)
  void areasAreProportional(@ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> numbers) {
    Grown grown = Grown.from(numbers);
    Treemap map = grown.map(Frame.NONE);
    for (int cell = 0; cell < map.size(); cell++) {
      double expected = BOUNDS.area() * grown.weights[map.node(cell)] / grown.weights[0];
      assertEquals(expected, map.rectangle(cell).area(), 1e-6 * BOUNDS.area());
    }
  }

  @Property(tries = 300)
  void cellsStayInsideTheirGroupAndApart(
      @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 100_000) Integer> numbers) {
    Treemap map = Grown.from(numbers).map(FRAME);
    for (int cell = 0; cell < map.size(); cell++) {
      for (int inside = map.firstInside(cell); inside < map.endInside(cell); inside++) {
        assertEquals(cell, map.parent(inside));
        assertTrue(isInside(map.rectangle(inside), map.rectangle(cell)), () -> numbers.toString());
        for (int other = map.firstInside(cell); other < inside; other++) {
          assertFalse(smaller(map.rectangle(inside)).overlaps(smaller(map.rectangle(other))));
        }
      }
    }
  }

  @Property(tries = 300)
  void everyWeightyLeafIsInExactlyOneCell(
      @ForAll @Size(min = 1, max = 120) List<@IntRange(max = 1_000) Integer> numbers) {
    Grown grown = Grown.from(numbers);
    Treemap map = grown.map(FRAME);
    int[] shown = new int[grown.tree.size()];
    for (int cell = 0; cell < map.size(); cell++) {
      switch (map.kind(cell)) {
        case GROUP -> assertTrue(map.firstInside(cell) < map.endInside(cell));
        case LEAF -> shown[map.node(cell)]++;
        case SMALL -> {
          for (int i = 0; i < map.memberCount(cell); i++) {
            for (int node = map.member(cell, i); node < grown.tree.end(map.member(cell, i)); node++) {
              shown[node]++;
              assertEquals(cell, map.cellOf(node));
            }
          }
        }
      }
    }
    for (int node = 0; node < shown.length; node++) {
      if (grown.tree.isLeaf(node) && grown.weights[node] > 0) {
        assertEquals(1, shown[node], () -> numbers.toString());
      }
    }
  }

  @Property(tries = 100)
  void cellsAreNearlySquareWhereWeightsAreAlike(
      @ForAll @Size(min = 20, max = 400) List<@IntRange(min = 100, max = 300) Integer> numbers) {
    long[] weights = numbers.stream().mapToLong(Integer::longValue).toArray();
    Treemap map = flat(Frame.NONE, weights);
    double sum = 0;
    for (int cell = 1; cell < map.size(); cell++) {
      Rectangle at = map.rectangle(cell);
      sum += Math.max(at.width() / at.height(), at.height() / at.width());
    }
    assertTrue(sum / weights.length < 2, () -> "mean ratio with " + numbers);
  }

  @Property(tries = 100)
  void theCellAtAPointIsTheInnermostAround(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1_000) Integer> numbers,
      @ForAll @IntRange(max = 599) int x,
      @ForAll @IntRange(max = 399) int y) {
    Treemap map = Grown.from(numbers).map(FRAME);
    int expected = -1;
    for (int cell = 0; cell < map.size(); cell++) {
      expected = map.rectangle(cell).contains(10.5 + x, 20.5 + y) ? cell : expected;
    }
    assertEquals(expected, map.cellAt(10.5 + x, 20.5 + y));
  }

  private static Rectangle smaller(Rectangle at) {
    return new Rectangle(at.x() + 1e-6, at.y() + 1e-6, at.width() - 2e-6, at.height() - 2e-6);
  }

  private static boolean isInside(Rectangle inner, Rectangle outer) {
    return inner.x() >= outer.x() - 1e-6
        && inner.y() >= outer.y() - 1e-6
        && inner.right() <= outer.right() + 1e-6
        && inner.bottom() <= outer.bottom() + 1e-6;
  }
}
