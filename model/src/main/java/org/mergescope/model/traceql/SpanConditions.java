package org.mergescope.model.traceql;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.traceql.Condition.Value;

/// What a span shall be altogether: the value behind a search form. Immutable.
public record SpanConditions(List<Condition> conditions) {
  /// Every span.
  public static final SpanConditions ALL = new SpanConditions(List.of());

  private static final List<String> FUNCTION_NAMES = List.of("span.faas.name", "resource.faas.name");
  private static final List<String> FUNCTION_PATHS = List.of("span.http.target", "span.url.path");

  public SpanConditions {
    conditions = List.copyOf(conditions);
  }

  /// The conditions that a query says, where its text is one that `text()` could have written, but for white space and
  /// the units of durations; a name of a function comes back with `-` for `_`. Empty for every other query.
  public static Optional<SpanConditions> read(String query) {
    return ConditionReader.read(query);
  }

  /// The same with one more.
  public SpanConditions and(Condition condition) {
    List<Condition> more = new ArrayList<>(conditions);
    more.add(condition);
    return new SpanConditions(more);
  }

  /// The query, such as `{ resource.service.name = "nginx" && duration >= 100ms }`.
  public String text() {
    List<String> parts = new ArrayList<>();
    for (Condition condition : conditions) {
      parts.addAll(parts(condition));
    }
    return parts.isEmpty() ? "{ }" : "{ " + String.join(" && ", parts) + " }";
  }

  /// The query with attributes of the matching spans asked for as well; needs Tempo 2.2.
  ///
  /// @param attributes such as `span.http.target`; none for the plain query
  public String text(List<String> attributes) {
    return attributes.isEmpty() ? text() : text() + " | select(" + String.join(", ", attributes) + ")";
  }

  /// Tells of each span of a trace whether it fits, found out here: the same answer as a server's, where that has the
  /// whole trace. Expressions are read once, not once a span.
  public IntPredicate test(Trace trace) {
    return new SpanTest(trace).of(conditions);
  }

  static String nameRegex(String function) {
    String base = function.endsWith("-merged") ? function.substring(0, function.length() - 7) : function;
    return Literal.regex(base).replaceAll("[-_]", "[-_]") + "([-_]merged)?";
  }

  static String pathRegex(String function) {
    return "(.*/)?(async-)?function/" + nameRegex(function) + "([/?.].*)?";
  }

  private static List<String> parts(Condition condition) {
    return switch (condition) {
      case Condition.Function(String name) -> List.of(function(name));
      case Condition.Service(String name) -> List.of("resource.service.name = " + Literal.string(name));
      case Condition.Name(String name) -> List.of("name = " + Literal.string(name));
      case Condition.Deployment(String name) ->
          List.of(
              "(resource.deployment.environment.name = " + Literal.string(name)
                  + " || resource.deployment.environment = " + Literal.string(name) + ")");
      case Condition.Lasts lasts -> {
        List<String> bounds = new ArrayList<>();
        lasts.least().ifPresent(least -> bounds.add("duration >= " + Literal.duration(least)));
        lasts.most().ifPresent(most -> bounds.add("duration <= " + Literal.duration(most)));
        yield bounds;
      }
      case Condition.Status(var status) -> List.of("status = " + status.name().toLowerCase(Locale.ROOT));
      case Condition.Attribute(String scope, String key, Condition.Comparison comparison, Value value) ->
          List.of(Literal.attribute(scope, key) + " " + comparison.sign() + " " + literal(value));
    };
  }

  private static String function(String name) {
    List<String> ways = new ArrayList<>();
    String names = Literal.string("^" + nameRegex(name) + "$");
    String paths = Literal.string("^" + pathRegex(name) + "$");
    FUNCTION_NAMES.forEach(attribute -> ways.add(attribute + " =~ " + names));
    FUNCTION_PATHS.forEach(attribute -> ways.add(attribute + " =~ " + paths));
    ways.add("resource.service.name =~ " + names);
    return "(" + String.join(" || ", ways) + ")";
  }

  private static String literal(Value value) {
    return switch (value) {
      case Value.Text(String text) -> Literal.string(text);
      case Value.Whole(long number) -> Long.toString(number);
      case Value.Real(double number) -> new BigDecimal(Double.toString(number)).toPlainString();
      case Value.Bool(boolean bool) -> Boolean.toString(bool);
    };
  }

  /// The regular expression of every `=~` that cannot be read, as a sentence; empty where all can.
  public Optional<String> wrongRegex() {
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Attribute(String scope, String key, var comparison, Value.Text(String text))
          && (comparison == Condition.Comparison.MATCHES || comparison == Condition.Comparison.MATCHES_NOT)) {
        Optional<String> wrong = SpanTest.wrong(text);
        if (wrong.isPresent()) {
          return Optional.of(
              "The expression for " + scope + "." + key + " cannot be read: " + wrong.get() + "; correct it.");
        }
      }
    }
    return Optional.empty();
  }
}
