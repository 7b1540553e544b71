package org.mergescope.model.trace;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BrokenTraceTest {
  @Test
  void wholeTraceHasNoWarnings() {
    Trace trace =
        Picture.trace(
            """
            c b |  ==    |
            a - |========|
            d a |     == |
            b a | ====   |
            """);

    assertEquals(
        """
        a   |========|
         b  | ====   |
          c |  ==    |
         d  |     == |
        """,
        Picture.draw(trace));
    assertEquals(List.of(), withoutOddIds(trace));
  }

  @Test
  void spansWithoutTheirParentAreRoots() {
    Trace trace =
        Picture.trace(
            """
            b x |===     |
            c x |   ==   |
            d c |   =    |
            e y |      ==|
            """);

    assertEquals(
        """
        b  |===     |
        c  |   ==   |
         d |   =    |
        e  |      ==|
        """,
        Picture.draw(trace));
    assertEquals(
        List.of("With a parent that is not in this trace, shown as a root: 3 spans, first b."), withoutOddIds(trace));
  }

  @Test
  void circlesAreCutAtTheirEarliestSpan() {
    Trace trace =
        Picture.trace(
            """
            d c |     == |
            c b |   ==== |
            a c |======= |
            b a | ====== |
            """);

    assertEquals(
        """
        a    |=======|
         b   | ======|
          c  |   ====|
           d |     ==|
        """,
        Picture.draw(trace));
    assertEquals(
        List.of("Among its own descendants, shown as a root where the circle starts: 1 span a."),
        withoutOddIds(trace));
  }

  @Test
  void aSpanThatIsItsOwnParentIsARoot() {
    Trace trace = Picture.trace("a a |==|");

    assertEquals("a |==|\n", Picture.draw(trace));
    assertEquals(List.of("Naming itself as its parent, shown as a root: 1 span a."), withoutOddIds(trace));
  }

  private static List<String> withoutOddIds(Trace trace) {
    return trace.warnings().stream().filter(warning -> !warning.startsWith("With an id")).toList();
  }
}
