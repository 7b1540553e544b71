package org.mergescope.model.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.mergescope.model.trace.CriticalPath.Segment;

/// Walks one root's critical path from its end to its start.
final class CriticalWalk {
  private static final int OVERLAP_SHARE = 100;

  private final Trace trace;
  private final List<Segment> backwards = new ArrayList<>();
  private final Deque<Visit> stack = new ArrayDeque<>();

  CriticalWalk(Trace trace) {
    this.trace = trace;
  }

  /// A span, and how far back its time is explained.
  private static final class Visit {
    final int span;
    final long start;
    final List<Clipped> children;
    long cursor;
    int next;

    Visit(int span, long start, long cursor, List<Clipped> children) {
      this.span = span;
      this.start = start;
      this.cursor = cursor;
      this.children = children;
    }
  }

  /// A child within the time of its parent.
  private record Clipped(int span, long start, long end) {
    /// A child passed over need not be looked at again, because the cursor only moves back.
    boolean endsBefore(long cursor) {
      return end - (end - start) / OVERLAP_SHARE <= cursor;
    }
  }

  List<Segment> from(int root) {
    enter(root, trace.startNanos(root), trace.startNanos(root) + trace.durationNanos(root));
    while (!stack.isEmpty()) {
      Visit visit = stack.getLast();
      if (visit.next == visit.children.size()) {
        emit(visit.span, visit.start, visit.cursor);
        stack.removeLast();
        continue;
      }
      Clipped child = visit.children.get(visit.next++);
      if (child.endsBefore(visit.cursor) && child.start() < visit.cursor) {
        long end = Math.min(child.end(), visit.cursor);
        emit(visit.span, end, visit.cursor);
        visit.cursor = child.start();
        enter(child.span(), child.start(), end);
      }
    }
    return backwards;
  }

  private void enter(int span, long start, long end) {
    List<Clipped> children = new ArrayList<>();
    for (int child = span + 1; child < trace.subtreeEnd(span); child = trace.subtreeEnd(child)) {
      long from = Math.max(start, trace.startNanos(child));
      long to = Math.min(end, trace.startNanos(child) + trace.durationNanos(child));
      if (from < to && isAwaited(span, child)) {
        children.add(new Clipped(child, from, to));
      }
    }
    children.sort(
        Comparator.comparingLong(Clipped::end)
            .reversed()
            .thenComparingLong(Clipped::start)
            .thenComparing(child -> trace.spanId(child.span())));
    stack.addLast(new Visit(span, start, end, children));
  }

  private boolean isAwaited(int parent, int child) {
    boolean queued = trace.kind(parent) == SpanKind.PRODUCER && trace.kind(child) == SpanKind.CONSUMER;
    return !queued
        && trace.links(child).stream().noneMatch(link -> link.spanId().equals(trace.spanId(parent)));
  }

  private void emit(int span, long start, long end) {
    if (start < end) {
      backwards.add(new Segment(span, start, end));
    }
  }
}
