package org.mergescope.model.trace;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.trace.Attributes.Attribute;

/// Makes records of drafts, with every text kept once.
final class SpanPacker {
  private final StringTable strings = new StringTable();

  SpanRecord pack(SpanDraft draft) {
    int id = strings.id(draft.spanId);
    int parentId = strings.id(draft.parentSpanId);
    return new SpanRecord(
        id,
        strings.text(id),
        parentId,
        strings.text(parentId),
        strings.once(draft.name),
        draft.kind,
        draft.startUnixNanos,
        draft.endUnixNanos,
        draft.status,
        strings.once(draft.statusMessage),
        draft.isError(),
        PackedAttributes.of(draft.attributes, strings),
        draft.events.isEmpty() ? List.of() : draft.events.stream().map(this::shared).toList(),
        draft.links.isEmpty() ? List.of() : draft.links.stream().map(this::shared).toList());
  }

  private SpanEvent shared(SpanEvent event) {
    return new SpanEvent(strings.once(event.name()), event.atNanos(), shared(event.attributes()));
  }

  private SpanLink shared(SpanLink link) {
    return new SpanLink(strings.once(link.traceId()), strings.once(link.spanId()), shared(link.attributes()));
  }

  private Attributes shared(Attributes attributes) {
    if (attributes.list().isEmpty()) {
      return Attributes.NONE;
    }
    List<Attribute> list = new ArrayList<>(attributes.list().size());
    for (Attribute attribute : attributes.list()) {
      list.add(new Attribute(strings.once(attribute.key()), strings.once(attribute.value()), attribute.type()));
    }
    return new Attributes(list);
  }

  /// How many different texts there are; the numbers of ids are smaller.
  int textCount() {
    return strings.size();
  }

  List<String> freezeStrings() {
    return strings.freeze();
  }
}
