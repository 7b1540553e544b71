package org.mergescope.model.trace;

/// What is done about broken data, in the order of the warnings. Nothing is dropped without one.
enum Decision {
  NO_TRACE_ID("Without a trace id, collected here"),
  NO_SPAN_ID("Without a span id, so nothing can be below them"),
  ODD_ID("With an id that is neither hex nor Base64 of 8 bytes, kept as it is"),
  UNDECODABLE_TEXT("With text that is no valid UTF-8 or UTF-16, shown as �"),
  UNKNOWN_KIND("Of a kind that OpenTelemetry does not define, shown as unspecified"),
  EXACT_DUPLICATE("Sent twice in exactly the same form, shown once"),
  SAME_ID("With the id of another span but different content, both kept"),
  SHARED_ID("Sharing the id of the client span that called it, shown below that client"),
  SELF_PARENT("Naming itself as its parent, shown as a root"),
  CYCLE("Among its own descendants, shown as a root where the circle starts"),
  ORPHAN("With a parent that is not in this trace, shown as a root"),
  NO_START("Without a usable start, shown at the start of its parent"),
  UNFINISHED("Without a usable end, shown with zero length"),
  BACKWARDS("Ending before it starts, shown with zero length"),
  EARLY("Starting before its parent, shown as sent (clocks may differ)"),
  LATE("Ending after its parent, shown as sent (work may go on without being waited for)"),
  SELF_LINK("Linked to itself or to a span above it, the link is kept and not followed"),
  NO_SERVICE("Without a service.name, shown without a service"),
  REPEATED_KEY("With several attributes of one key, all are shown"),
  NO_KEY("With an attribute without a key, shown with an empty one"),
  CUT_VALUE("With a value nested deeper than 32 levels, cut short there"),
  LONG_TEXT("With a text of more than a million characters, kept whole and shown in part"),
  EVENT_TIME("With an event that has no usable time, shown at the start of its span");

  private final String sentence;

  Decision(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
