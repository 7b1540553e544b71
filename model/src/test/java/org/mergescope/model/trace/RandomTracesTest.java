package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.CriticalPath.Segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// What holds for every trace, tried on many, with coarse times so that equal ones are common.
class RandomTracesTest {
  private static final int TRACES = 10_000;
  private static final List<SpanKind> KINDS = List.copyOf(EnumSet.allOf(SpanKind.class));

  @Test
  void criticalPathsAreDisjointOrderedAndAsLongAsTheirRoots() {
    for (int seed = 0; seed < TRACES; seed++) {
      Trace trace = Picture.trace(drafts(new Random(seed)));
      List<Segment> segments = CriticalPath.of(trace).segments();
      int next = 0;
      for (int root = 0; root < trace.spanCount(); root = trace.subtreeEnd(root)) {
        long reached = trace.startNanos(root);
        while (next < segments.size() && segments.get(next).span() < trace.subtreeEnd(root)) {
          Segment segment = segments.get(next++);
          assertEquals(reached, segment.startNanos(), "seed " + seed);
          assertTrue(segment.endNanos() > segment.startNanos(), "seed " + seed);
          reached = segment.endNanos();
        }
        assertEquals(trace.startNanos(root) + trace.durationNanos(root), reached, "seed " + seed);
      }
      assertEquals(segments.size(), next, "seed " + seed);
    }
  }

  @Test
  void theOrderInWhichSpansComeDoesNotMatter() {
    for (int seed = 0; seed < TRACES; seed++) {
      Random random = new Random(seed);
      List<SpanDraft> drafts = drafts(random);
      Trace trace = Picture.trace(drafts);
      Collections.shuffle(drafts, random);
      Trace shuffled = Picture.trace(drafts);

      assertEquals(TraceText.of(trace), TraceText.of(shuffled), "seed " + seed);
      assertEquals(
          CriticalPath.of(trace).segments(), CriticalPath.of(shuffled).segments(), "seed " + seed);
    }
  }

  @Test
  void selfTimesAreWithinTheirSpans() {
    for (int seed = 0; seed < TRACES; seed++) {
      Trace trace = Picture.trace(drafts(new Random(seed)));
      SelfTime self = SelfTime.of(trace);
      CriticalPath path = CriticalPath.of(trace);
      for (int span = 0; span < trace.spanCount(); span++) {
        assertEquals(slowSelfTime(trace, span), self.nanos(span), "seed " + seed);
        assertTrue(path.nanos(span) <= trace.durationNanos(span), "seed " + seed);
      }
    }
  }

  private static long slowSelfTime(Trace trace, int span) {
    long self = 0;
    for (long at = trace.startNanos(span); at < trace.startNanos(span) + trace.durationNanos(span); at++) {
      boolean covered = false;
      for (int child = span + 1; child < trace.subtreeEnd(span); child = trace.subtreeEnd(child)) {
        covered |= at >= trace.startNanos(child) && at < trace.startNanos(child) + trace.durationNanos(child);
      }
      self += covered ? 0 : 1;
    }
    return self;
  }

  static List<SpanDraft> drafts(Random random) {
    int count = 1 + random.nextInt(12);
    List<SpanDraft> drafts = new ArrayList<>();
    for (int span = 0; span < count; span++) {
      SpanDraft draft = new SpanDraft();
      draft.traceId = Picture.TRACE_ID;
      draft.spanId = Picture.id("s" + span);
      draft.name = "s" + span;
      boolean root = span == 0 || random.nextInt(8) == 0;
      draft.parentSpanId = root ? "" : Picture.id("s" + random.nextInt(span));
      draft.kind = KINDS.get(random.nextInt(KINDS.size()));
      draft.startUnixNanos = Picture.START + random.nextInt(20);
      draft.endUnixNanos = draft.startUnixNanos + random.nextInt(20);
      drafts.add(draft);
    }
    return drafts;
  }
}
