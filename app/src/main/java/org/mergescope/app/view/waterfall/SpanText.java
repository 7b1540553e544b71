package org.mergescope.app.view.waterfall;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.mergescope.model.trace.Trace;

/// Looks for one text in spans: in name, service, function, id, and attributes as "key=value". Each different text of the
/// trace is looked at once, however many spans have it.
final class SpanText {
  private static final int LOOK_EVERY = 4_096;
  private static final Pattern ID = Pattern.compile("[0-9a-f]+");

  private final SpanFacts facts;
  private final Trace trace;
  private final String wanted;
  private final BitSet names;
  private final BitSet services;
  private final BitSet functions;
  private final BitSet attributes;
  private final boolean maybeId;
  private final boolean pair;

  /// @param wanted in lower case
  SpanText(SpanFacts facts, String wanted) {
    this.facts = facts;
    this.trace = facts.trace();
    this.wanted = wanted;
    names = fitting(facts.names().texts());
    services = fitting(facts.services().texts());
    functions = fitting(facts.functions().texts());
    attributes = trace.texts(this::fits);
    maybeId = ID.matcher(wanted).matches();
    pair = wanted.indexOf('=') >= 0;
  }

  private BitSet fitting(List<String> texts) {
    BitSet fitting = new BitSet(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      fitting.set(i, fits(texts.get(i)));
    }
    return fitting;
  }

  private boolean fits(String text) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /// The spans that have it; incomplete once cancelled.
  BitSet matches(BooleanSupplier cancelled) {
    BitSet found = new BitSet(trace.spanCount());
    for (int span = 0; span < trace.spanCount(); span++) {
      if (span % LOOK_EVERY == 0 && cancelled.getAsBoolean()) {
        break;
      }
      found.set(span, matches(span));
    }
    return found;
  }

  /// Whether a span has it.
  boolean matches(int span) {
    return names.get(facts.names().number(span))
        || services.get(facts.services().number(span))
        || functions.get(facts.functions().number(span))
        || (!attributes.isEmpty() && trace.mentions(span, attributes))
        || (maybeId && trace.spanId(span).contains(wanted))
        || (pair && trace.attributes(span).list().stream()
            .anyMatch(attribute -> fits(attribute.key() + "=" + attribute.value())));
  }
}
