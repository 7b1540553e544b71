package org.mergescope.model.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mergescope.model.trace.Attributes.Attribute;

/// Notes attributes that are unusual; none is left out for it.
final class AttributeOddities {
  private static final int LONG_TEXT = 1_000_000;
  private static final int FEW = 16;

  private AttributeOddities() {}

  static void note(SpanDraft span, Decisions decisions) {
    if (repeats(span.attributes)) {
      decisions.note(Decision.REPEATED_KEY, span.spanId);
    }
    boolean noKey = false;
    boolean cut = false;
    boolean isLong = span.name.length() > LONG_TEXT;
    for (Attribute attribute : span.attributes) {
      noKey |= attribute.key().isEmpty();
      isLong |= attribute.value().length() > LONG_TEXT || attribute.key().length() > LONG_TEXT;
      cut |= isNested(attribute) && AttributeValue.isCut(attribute.value());
    }
    if (noKey) {
      decisions.note(Decision.NO_KEY, span.spanId);
    }
    if (cut) {
      decisions.note(Decision.CUT_VALUE, span.spanId);
    }
    if (isLong) {
      decisions.note(Decision.LONG_TEXT, span.spanId);
    }
  }

  private static boolean isNested(Attribute attribute) {
    return attribute.type().equals("array") || attribute.type().equals("kvlist");
  }

  private static boolean repeats(List<Attribute> attributes) {
    if (attributes.size() > FEW) {
      Set<String> keys = HashSet.newHashSet(attributes.size());
      return !attributes.stream().allMatch(attribute -> keys.add(attribute.key()));
    }
    for (int i = 1; i < attributes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (attributes.get(i).key().equals(attributes.get(j).key())) {
          return true;
        }
      }
    }
    return false;
  }
}
