package org.mergescope.model.trace;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What is decided about links between spans that are not as they should be.
class BrokenTraceTest {
  @Test
  void wholeTraceHasNoWarnings() {
    check(
        """
        c b |  ==    |
        a - |========|
        d a |     == |
        b a | ====   |
        """,
        """
        a   |========|
         b  | ====   |
          c |  ==    |
         d  |     == |
        """);
  }

  @Test
  void siblingsAreOrderedByStartThenLongerThenId() {
    check(
        """
        c r |  ==    |
        b r |  ====  |
        a r |  ==    |
        d r | =      |
        r - |========|
        """,
        """
        r  |========|
         d | =      |
         b |  ====  |
         a |  ==    |
         c |  ==    |
        """);
  }

  @Test
  void spansWithoutTheirParentAreRoots() {
    check(
        """
        b x |===     |
        c x |   ==   |
        d c |   =    |
        e y |      ==|
        """,
        """
        b  |===     |
        c  |   ==   |
         d |   =    |
        e  |      ==|
        """,
        "With a parent that is not in this trace, shown as a root: 3 spans, such as 6200000000000000.");
  }

  @Test
  void severalRootsShareOneAxis() {
    check(
        """
        b - |         ==|
        a - |==         |
        """,
        """
        a |==         |
        b |         ==|
        """);
  }

  @Test
  void circlesAreCutAtTheirEarliestSpan() {
    check(
        """
        d c |     == |
        c b |   ==== |
        a c |======= |
        b a | ====== |
        """,
        """
        a    |=======|
         b   | ======|
          c  |   ====|
           d |     ==|
        """,
        "Among its own descendants, shown as a root where the circle starts: 1 span, 6100000000000000.");
  }

  @Test
  void everyCircleIsCut() {
    check(
        """
        d c |      ==  |
        c d |     ==== |
        b a | ==       |
        a b |=====     |
        """,
        """
        a  |=====    |
         b | ==      |
        c  |     ====|
         d |      == |
        """,
        "Among its own descendants, shown as a root where the circle starts: 2 spans, such as 6100000000000000.");
  }

  @Test
  void aSpanThatIsItsOwnParentIsARoot() {
    check(
        "a a |==|",
        "a |==|\n",
        "Naming itself as its parent, shown as a root: 1 span, 6100000000000000.");
  }

  @Test
  void aSpanSentTwiceIsOne() {
    check(
        """
        a - |====|
        b a | == |
        b a | == |
        b a | == |
        """,
        """
        a  |====|
         b | == |
        """,
        "Sent twice in exactly the same form, shown once: 2 spans, such as 6200000000000000.");
  }

  @Test
  void spansOfOneIdThatDifferAreAllKept() {
    check(
        """
        a - |======|
        b a | ==   |
        b a |   == |
        c b | =    |
        """,
        """
        a   |======|
         b  | ==   |
          c | =    |
         b  |   == |
        """,
        "With the id of another span but different content, both kept: 1 span, 6200000000000000.");
  }

  @Test
  void aServerThatSharesItsClientsIdIsBelowThatClient() {
    check(
        """
        a - |========| SERVER
        b a |  ====  | SERVER
        b a | ====== | CLIENT
        c b |   ==   | INTERNAL
        """,
        """
        a    |========|
         b   | ====== |
          b  |  ====  |
           c |   ==   |
        """,
        "Sharing the id of the client span that called it, shown below that client: 1 span, 6200000000000000.");
  }

  @Test
  void skewedClocksAreShownAsSent() {
    check(
        """
        a - |   ======|
        b a | ======= |
        """,
        """
        a  |  ======|
         b |======= |
        """,
        "Starting before its parent, shown as sent (clocks may differ): 1 span, 6200000000000000.");
  }

  @Test
  void spansWithoutAnIdAreAllKept() {
    List<SpanDraft> drafts =
        Picture.drafts(
            """
            a - |====|
            b a | == |
            c a | =  |
            """);
    drafts.get(1).spanId = "";
    drafts.get(2).spanId = "";
    Trace trace = Picture.trace(drafts);

    assertEquals(
        """
        a  |====|
         b | == |
         c | =  |
        """,
        Picture.draw(trace));
    assertEquals(
        List.of("Without a span id, so nothing can be below them: 2 spans."), trace.warnings());
  }

  @Test
  void aSpanWithoutATraceIdGetsTheTraceOfZeros() {
    List<SpanDraft> drafts = Picture.drafts("a - |==|");
    drafts.getFirst().traceId = "";
    Trace trace = Picture.trace(drafts);

    assertEquals("00000000000000000000000000000000", trace.traceId());
    assertEquals(List.of("Without a trace id, collected here: 1 span, 6100000000000000."), trace.warnings());
  }

  private static void check(String sent, String shown, String... warnings) {
    Trace trace = Picture.trace(sent);
    assertEquals(shown, Picture.draw(trace));
    assertEquals(List.of(warnings), trace.warnings());
  }
}
