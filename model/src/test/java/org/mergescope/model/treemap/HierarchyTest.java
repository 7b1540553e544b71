package org.mergescope.model.treemap;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HierarchyTest {
  /// 0 above 1 (above 2 and 3) and 4.
  private static final Hierarchy TREE = Hierarchy.of(new int[] {5, 4, 3, 4, 5});

  @Test
  void knowsWhoStandsAbove() {
    assertEquals(-1, TREE.parent(0));
    assertEquals(0, TREE.parent(1));
    assertEquals(1, TREE.parent(2));
    assertEquals(1, TREE.parent(3));
    assertEquals(0, TREE.parent(4));
    assertTrue(TREE.isWithin(3, 1));
    assertFalse(TREE.isWithin(4, 1));
    assertTrue(TREE.isLeaf(4));
    assertFalse(TREE.isLeaf(1));
  }

  @Test
  void addsUpWhatIsBelow() {
    assertArrayEquals(new long[] {17, 5, 2, 3, 12}, TREE.totals(new long[] {0, 0, 2, 3, 12}));
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThrows(IllegalArgumentException.class, () -> Hierarchy.of(new int[] {3, 4, 3}));
    assertThrows(IllegalArgumentException.class, () -> Hierarchy.of(new int[] {1, 2}));
    assertThrows(IllegalArgumentException.class, () -> Hierarchy.of(new int[] {2, 1}));
  }
}
