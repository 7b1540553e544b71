package org.mergescope.model.trace;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SelfTimeTest {
  @Test
  void parallelChildrenCountOnce() {
    assertEquals(
        4_000,
        selfOfFirst(
            """
            a - |==========|
            b a | ====     |
            c a |   ====   |
            """));
  }

  @Test
  void childrenAreClippedToTheirParent() {
    assertEquals(
        2_000,
        selfOfFirst(
            """
            a - |  ======   |
            b a |====       |
            c a |      =====|
            """));
  }

  @Test
  void childrenOutsideTakeNothing() {
    assertEquals(4_000, selfOfFirst("a - |====    |\nb a |     == |"));
  }

  @Test
  void aLeafKeepsAllOfIt() {
    assertEquals(4_000, selfOfFirst("a - |====|"));
  }

  private static long selfOfFirst(String picture) {
    return SelfTime.of(Picture.trace(picture)).nanos(0);
  }
}
