package org.mergescope.model.names;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ScopeTreeTest {
  private static String drawn(ScopeTree tree) {
    StringBuilder text = new StringBuilder();
    int[] ends = tree.ends();
    for (int node = 0; node < tree.size(); node++) {
      int depth = 0;
      for (int above = 0; above < node; above++) {
        depth += ends[above] > node ? 1 : 0;
      }
      String name = tree.thing(node) < 0 ? tree.scope(node) + "/" : Integer.toString(tree.thing(node));
      text.append("  ".repeat(depth)).append(name).append('\n');
    }
    return text.toString();
  }

  @Test
  void standsThingsUnderTheirScopes() {
    ScopeTree.Builder builder = new ScopeTree.Builder();
    builder.add(4, List.of("serde", "de"));
    builder.add(0, List.of());
    builder.add(7, List.of("core", "fmt"));
    builder.add(5, List.of("serde"));
    builder.add(6, List.of("serde", "de"));
    assertEquals("""
        /
          serde/
            de/
              4
              6
            5
          core::fmt/
            7
          0
        """, drawn(builder.build()));
  }

  @Test
  void joinsScopesThatHoldNothingButEachOther() {
    ScopeTree.Builder builder = new ScopeTree.Builder();
    builder.add(1, List.of("a", "b", "c"));
    builder.add(2, List.of("a", "b", "c", "d", "e"));
    assertEquals("""
        /
          a::b::c/
            d::e/
              2
            1
        """, drawn(builder.build()));
  }

  @Test
  void isTheTopAloneWithoutThings() {
    assertEquals("/\n", drawn(new ScopeTree.Builder().build()));
  }

  @Test
  void takesScopesOfAnyDepth() {
    ScopeTree.Builder builder = new ScopeTree.Builder();
    String[] deep = new String[20_000];
    for (int i = 0; i < deep.length; i++) {
      deep[i] = "s" + i;
      builder.add(i, List.of("s", "t" + i));
    }
    builder.add(deep.length, List.of(deep));
    ScopeTree tree = builder.build();
    assertEquals(1 + 1 + 2 * deep.length + 2, tree.size());
  }
}
