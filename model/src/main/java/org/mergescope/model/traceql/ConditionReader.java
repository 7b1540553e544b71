package org.mergescope.model.traceql;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;
import org.mergescope.model.traceql.QueryTokens.Kind;
import org.mergescope.model.traceql.QueryTokens.Token;

/// Reads a query back into conditions: guesses what each part may have come from, and believes it only where the guess,
/// written again, is the same query but for white space.
final class ConditionReader {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,9})?)(ns|us|µs|ms|s|m|h)");
  private static final List<String> SCOPES = List.of("span", "resource", "event", "link", "instrumentation", "");

  private ConditionReader() {}

  static Optional<SpanConditions> read(String query) {
    List<Token> tokens = QueryTokens.of(query);
    if (tokens.isEmpty()) {
      return Optional.of(SpanConditions.ALL);
    }
    if (tokens.size() < 2 || !tokens.getFirst().is("{") || !tokens.getLast().is("}")) {
      return Optional.empty();
    }
    List<Condition> conditions = new ArrayList<>();
    for (List<Token> part : parts(tokens.subList(1, tokens.size() - 1))) {
      Optional<Condition> condition = condition(part);
      if (condition.isEmpty()) {
        return Optional.empty();
      }
      conditions.add(condition.get());
    }
    return Optional.of(new SpanConditions(conditions)).filter(read -> sameText(read.text(), tokens));
  }

  private static boolean sameText(String text, List<Token> tokens) {
    return normal(QueryTokens.of(text)).equals(normal(tokens));
  }

  /// Durations may be written in several ways.
  private static List<String> normal(List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.kind() == Kind.WORD
            ? duration(token.text()).map(Literal::duration).orElse(token.text())
            : token.text())
        .toList();
  }

  private static List<List<Token>> parts(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int open = 0;
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      if (open == 0 && tokens.get(i).is("&&")) {
        parts.add(tokens.subList(from, i));
        from = i + 1;
      }
    }
    if (!tokens.isEmpty()) {
      parts.add(tokens.subList(from, tokens.size()));
    }
    return parts;
  }

  private static Optional<Condition> condition(List<Token> part) {
    if (part.size() > 3 && part.getFirst().is("(")) {
      return group(part);
    }
    if (part.size() != 3 || part.get(0).kind() != Kind.WORD) {
      return Optional.empty();
    }
    String field = part.get(0).text();
    String sign = part.get(1).text();
    Token value = part.get(2);
    String text = Literal.text(value.text());
    return switch (field + " " + sign) {
      case "resource.service.name =" -> Optional.of(new Condition.Service(text));
      case "name =" -> Optional.of(new Condition.Name(text));
      case "duration >=" -> duration(text).map(least -> new Condition.Lasts(Optional.of(least), Optional.empty()));
      case "duration <=" -> duration(text).map(most -> new Condition.Lasts(Optional.empty(), Optional.of(most)));
      case "status =" ->
          Stream.of(SpanStatus.values())
              .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(text))
              .findFirst()
              .map(Condition.Status::new);
      default -> attribute(field, sign, value);
    };
  }

  private static Optional<Condition> attribute(String field, String sign, Token value) {
    int dot = field.indexOf('.');
    if (dot < 0 || !SCOPES.contains(field.substring(0, dot))) {
      return Optional.empty();
    }
    String key = Literal.text(field.substring(dot + 1));
    return Stream.of(Comparison.values())
        .filter(comparison -> comparison.sign().equals(sign))
        .findFirst()
        .map(comparison -> new Condition.Attribute(field.substring(0, dot), key, comparison, value(value)));
  }

  private static Value value(Token token) {
    if (token.kind() == Kind.STRING) {
      return new Value.Text(Literal.text(token.text()));
    }
    Value value = Value.of(token.text());
    return value instanceof Value.Text && token.text().matches("-?\\d+(\\.\\d+)?")
        ? new Value.Real(new BigDecimal(token.text()).doubleValue())
        : value;
  }

  /// What is written as several ways in parentheses: a function, or a deployment.
  private static Optional<Condition> group(List<Token> part) {
    String field = part.get(1).text();
    String text = Literal.text(part.get(3).text());
    if (field.equals("resource.deployment.environment.name")) {
      return Optional.of(new Condition.Deployment(text));
    }
    if (field.equals("span.faas.name") && text.startsWith("^") && text.endsWith("([-_]merged)?$")) {
      String name = text.substring(1, text.length() - "([-_]merged)?$".length());
      return Optional.of(new Condition.Function(name.replace("[-_]", "-").replaceAll("\\\\(.)", "$1")));
    }
    return Optional.empty();
  }

  private static Optional<Duration> duration(String text) {
    Matcher written = DURATION.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    long unit =
        switch (written.group(2)) {
          case "ns" -> 1L;
          case "us", "µs" -> 1_000L;
          case "ms" -> 1_000_000L;
          case "s" -> 1_000_000_000L;
          case "m" -> 60_000_000_000L;
          default -> 3_600_000_000_000L;
        };
    BigDecimal nanos = new BigDecimal(written.group(1)).multiply(BigDecimal.valueOf(unit));
    return Optional.of(Duration.ofNanos(nanos.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()));
  }
}
