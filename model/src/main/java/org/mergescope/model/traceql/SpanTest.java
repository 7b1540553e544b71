package org.mergescope.model.traceql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.SpanEvent;
import org.mergescope.model.trace.SpanLink;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;

/// Tests the spans of a trace against conditions.
final class SpanTest {
  private final Trace trace;

  SpanTest(Trace trace) {
    this.trace = trace;
  }

  static Optional<String> wrong(String regex) {
    try {
      Pattern.compile(regex);
      return Optional.empty();
    } catch (PatternSyntaxException wrong) {
      return Optional.of(wrong.getDescription());
    }
  }

  IntPredicate of(List<Condition> conditions) {
    List<IntPredicate> tests = conditions.stream().map(this::of).toList();
    return span -> {
      boolean fits = true;
      for (int i = 0; fits && i < tests.size(); i++) {
        fits = tests.get(i).test(span);
      }
      return fits;
    };
  }

  private IntPredicate of(Condition condition) {
    return switch (condition) {
      case Condition.Function(String name) -> function(name);
      case Condition.Service(String name) -> span -> trace.service(span).equals(name);
      case Condition.Name(String name) -> span -> trace.name(span).equals(name);
      case Condition.Deployment(String name) -> span -> {
        Attributes resource = trace.resource(span);
        return resource.value("deployment.environment.name").equals(Optional.of(name))
            || resource.value("deployment.environment").equals(Optional.of(name));
      };
      case Condition.Lasts lasts -> {
        long least = lasts.least().map(Duration::toNanos).orElse(0L);
        long most = lasts.most().map(Duration::toNanos).orElse(Long.MAX_VALUE);
        yield span -> trace.durationNanos(span) >= least && trace.durationNanos(span) <= most;
      }
      case Condition.Status(var status) -> span -> trace.status(span) == status;
      case Condition.Attribute(String scope, String key, Comparison comparison, Value value) -> {
        Predicate<Attributes.Attribute> test = comparing(comparison, value);
        yield span -> values(scope, key, span).stream().anyMatch(test);
      }
    };
  }

  private IntPredicate function(String function) {
    Pattern name = Pattern.compile(SpanConditions.nameRegex(function), Pattern.DOTALL);
    Pattern path = Pattern.compile(SpanConditions.pathRegex(function), Pattern.DOTALL);
    return span ->
        matches(trace.attribute(span, "faas.name"), name)
            || matches(trace.resource(span).value("faas.name"), name)
            || matches(trace.attribute(span, "http.target"), path)
            || matches(trace.attribute(span, "url.path"), path)
            || matches(Optional.of(trace.service(span)), name);
  }

  private static boolean matches(Optional<String> value, Pattern pattern) {
    return value.isPresent() && pattern.matcher(value.get()).matches();
  }

  private List<Attributes.Attribute> values(String scope, String key, int span) {
    List<Attributes.Attribute> found = new ArrayList<>();
    if (scope.equals("span") || scope.isEmpty()) {
      add(trace.attributes(span), key, found);
    }
    if (scope.equals("resource") || scope.isEmpty()) {
      add(trace.resource(span), key, found);
    }
    if (scope.equals("event")) {
      for (SpanEvent event : trace.events(span)) {
        add(event.attributes(), key, found);
      }
    }
    if (scope.equals("link")) {
      for (SpanLink link : trace.links(span)) {
        add(link.attributes(), key, found);
      }
    }
    return found;
  }

  private static void add(Attributes attributes, String key, List<Attributes.Attribute> found) {
    for (Attributes.Attribute attribute : attributes.list()) {
      if (attribute.key().equals(key)) {
        found.add(attribute);
      }
    }
  }

  private static Predicate<Attributes.Attribute> comparing(Comparison comparison, Value value) {
    return switch (value) {
      case Value.Text(String text) -> {
        Predicate<String> test = comparing(comparison, text);
        yield found -> found.type().equals("string") && test.test(found.value());
      }
      case Value.Bool(boolean bool) -> found ->
          found.type().equals("bool") && holds(comparison, found.value().equals(Boolean.toString(bool)) ? 0 : 1);
      case Value.Whole(long number) -> found -> compares(found, comparison, (double) number);
      case Value.Real(double number) -> found -> compares(found, comparison, number);
    };
  }

  /// An expression that cannot be read fits nothing.
  private static Predicate<String> comparing(Comparison comparison, String text) {
    return switch (comparison) {
      case EQUAL -> text::equals;
      case NOT_EQUAL -> found -> !found.equals(text);
      case MATCHES -> wrong(text).isPresent() ? found -> false : Pattern.compile(text).asMatchPredicate();
      case MATCHES_NOT -> wrong(text).isPresent() ? found -> false : Pattern.compile(text).asMatchPredicate().negate();
      case GREATER, AT_LEAST, LESS, AT_MOST -> found -> holds(comparison, found.compareTo(text));
    };
  }

  private static boolean compares(Attributes.Attribute found, Comparison comparison, double number) {
    if (!found.type().equals("int") && !found.type().equals("double")) {
      return false;
    }
    try {
      return holds(comparison, Double.compare(Double.parseDouble(found.value()), number));
    } catch (NumberFormatException none) {
      return false;
    }
  }

  private static boolean holds(Comparison comparison, int order) {
    return switch (comparison) {
      case EQUAL, MATCHES -> order == 0;
      case NOT_EQUAL, MATCHES_NOT -> order != 0;
      case GREATER -> order > 0;
      case AT_LEAST -> order >= 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
    };
  }
}
