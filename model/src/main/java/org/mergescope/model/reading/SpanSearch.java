package org.mergescope.model.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.trace.SpanEvent;
import org.mergescope.model.trace.Trace;

/// Finds spans in a trace by words, all of which must fit; case does not matter. A word fits a part of the name, service,
/// function, id, status message, an event's name, or of a key or value of the span's own attributes. Words of another
/// form: `key=part` (an attribute), `service:part`, `name:part`, `function:part`, `kind:client`, `is:error`, `>100ms`,
/// `<5us`; `"several words"`; `-` before a word: it must not fit. Immutable.
public record SpanSearch(String text) {
  private static final Pattern WORD = Pattern.compile("-?(?:[^\\s\"]*\"[^\"]*\"?|[^\\s\"]+)");
  private static final Pattern DURATION = Pattern.compile("([<>])=?(\\d{1,12}(?:\\.\\d{1,9})?)(ns|us|µs|ms|s|m)?");

  /// The spans that fit; none for a text without words. Cost: linear in different texts and in spans, a word.
  ///
  /// @param functions the function of each span, as a mapping gives them; empty where there are none
  public BitSet in(Trace trace, List<String> functions) {
    BitSet found = new BitSet(trace.spanCount());
    List<IntPredicate> tests = new ArrayList<>();
    for (Matcher word = WORD.matcher(text); word.find(); ) {
      boolean not = word.group().startsWith("-") && word.group().length() > 1;
      String plain = (not ? word.group().substring(1) : word.group()).replace("\"", "").toLowerCase(Locale.ROOT);
      IntPredicate test = test(plain, trace, functions);
      tests.add(not ? test.negate() : test);
    }
    for (int span = 0; !tests.isEmpty() && span < trace.spanCount(); span++) {
      boolean fits = true;
      for (IntPredicate test : tests) {
        fits = fits && test.test(span);
      }
      found.set(span, fits);
    }
    return found;
  }

  private static IntPredicate test(String word, Trace trace, List<String> functions) {
    Matcher duration = DURATION.matcher(word);
    if (duration.matches()) {
      double limit = Double.parseDouble(duration.group(2)) * unit(duration.group(3));
      boolean more = duration.group(1).equals(">");
      return span -> more ? trace.durationNanos(span) > limit : trace.durationNanos(span) < limit;
    }
    int colon = word.indexOf(':');
    if (colon > 0) {
      Optional<IntPredicate> field = field(word.substring(0, colon), word.substring(colon + 1), trace, functions);
      if (field.isPresent()) {
        return field.get();
      }
    }
    int equals = word.indexOf('=');
    if (equals > 0) {
      return attribute(word.substring(0, equals), word.substring(equals + 1), trace);
    }
    BitSet texts = trace.texts(value -> contains(value, word));
    return span ->
        contains(trace.name(span), word)
            || contains(trace.service(span), word)
            || (!functions.isEmpty() && contains(functions.get(span), word))
            || contains(trace.spanId(span), word)
            || contains(trace.statusMessage(span), word)
            || trace.mentions(span, texts)
            || hasEvent(trace, span, word);
  }

  private static Optional<IntPredicate> field(String field, String part, Trace trace, List<String> functions) {
    return Optional.ofNullable(
        switch (field) {
          case "service" -> span -> contains(trace.service(span), part);
          case "name" -> span -> contains(trace.name(span), part);
          case "function" -> span -> !functions.isEmpty() && contains(functions.get(span), part);
          case "kind" -> span -> contains(trace.kind(span).name(), part);
          case "is" -> part.equals("error") ? trace::isError : null;
          default -> null;
        });
  }

  private static IntPredicate attribute(String key, String part, Trace trace) {
    BitSet keys = trace.texts(text -> text.equalsIgnoreCase(key));
    return span ->
        trace.mentions(span, keys)
            && trace.attributes(span).list().stream()
                .anyMatch(pair -> pair.key().equalsIgnoreCase(key) && contains(pair.value(), part));
  }

  private static boolean hasEvent(Trace trace, int span, String word) {
    for (SpanEvent event : trace.events(span)) {
      if (contains(event.name(), word)) {
        return true;
      }
    }
    return false;
  }

  private static double unit(@Nullable String unit) {
    return switch (unit == null ? "ms" : unit) {
      case "ns" -> 1;
      case "us", "µs" -> 1e3;
      case "s" -> 1e9;
      case "m" -> 60e9;
      default -> 1e6;
    };
  }

  /// Without a copy of the text in lower case, which large traces would pay for.
  private static boolean contains(String text, String lowerCase) {
    if (lowerCase.isEmpty()) {
      return true;
    }
    char first = lowerCase.charAt(0);
    char capital = Character.toUpperCase(first);
    int last = text.length() - lowerCase.length();
    for (int at = 0; at <= last; at++) {
      char c = text.charAt(at);
      if ((c == first || c == capital) && text.regionMatches(true, at, lowerCase, 0, lowerCase.length())) {
        return true;
      }
    }
    return false;
  }
}
