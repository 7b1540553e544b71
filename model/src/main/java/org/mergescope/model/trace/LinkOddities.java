package org.mergescope.model.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Notes links that lead back to where a span comes from.
final class LinkOddities {
  private LinkOddities() {}

  static void note(String traceId, List<SpanRecord> spans, PreOrder rows, Decisions decisions) {
    if (spans.stream().allMatch(span -> span.links().isEmpty())) {
      return;
    }
    Map<String, Integer> rowOf = new HashMap<>();
    for (int row = 0; row < spans.size(); row++) {
      rowOf.putIfAbsent(spans.get(rows.span(row)).spanId(), row);
    }
    for (int row = 0; row < spans.size(); row++) {
      SpanRecord span = spans.get(rows.span(row));
      for (SpanLink link : span.links()) {
        Integer target = link.traceId().equals(traceId) ? rowOf.get(link.spanId()) : null;
        boolean isParent = target != null && rows.parent(row) == target;
        if (target != null && !isParent && target <= row && row < rows.subtreeEnd(target)) {
          decisions.note(Decision.SELF_LINK, span.spanId());
          break;
        }
      }
    }
  }
}
