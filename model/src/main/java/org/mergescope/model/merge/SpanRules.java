package org.mergescope.model.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.trace.Attributes;
import org.mergescope.model.trace.SpanKind;
import org.mergescope.model.trace.Trace;

/// The function of each span by the first rule that knows one; spans are asked from the first row on.
final class SpanRules {
  /// A function and the rule that named it.
  record Named(String function, String rule) {}

  static final String OWN_NAME = "faas.name";
  static final String CODE = "code.function.name";
  static final String ENCLOSING = "enclosing span";

  private static final Pattern FUNCTION_PATH = Pattern.compile("/(?:async-)?function/([^/?.]+).*", Pattern.DOTALL);
  private static final Pattern AUTHORITY = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");
  private static final List<String> PATHS = List.of("url.path", "http.target", "http.route", "url.full", "http.url");
  private static final Set<String> SAYING_NOTHING = Set.of("", "nginx", "nginx-proxy", "gateway");

  private final Trace trace;
  private final SpanSymbols symbols;
  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, Optional<String>> functionOfPath = new HashMap<>();
  private final Named[] named;

  SpanRules(Trace trace, SpanSymbols symbols) {
    this.trace = trace;
    this.symbols = symbols;
    this.named = new Named[trace.spanCount()];
  }

  /// @param own the span's attributes
  Named name(int span, Attributes own) {
    Named found =
        own.value(OWN_NAME).map(name -> named(name, OWN_NAME))
            .or(() -> symbols.function(own).map(name -> named(name, CODE)))
            .or(() -> enclosing(span))
            .or(() -> trace.resource(span).value(OWN_NAME).map(name -> named(name, OWN_NAME)))
            .or(() -> invoked(span, own))
            .or(() -> path(own))
            .or(() -> service(span))
            .orElseGet(() -> new Named(trace.name(span), "span name"));
    named[span] = found;
    return found;
  }

  /// Work inside a merged function belongs to that function, though the resource only names the service.
  private Optional<Named> enclosing(int span) {
    int parent = trace.parent(span);
    boolean startsWork = trace.kind(span) == SpanKind.SERVER || trace.kind(span) == SpanKind.CONSUMER;
    if (parent < 0 || startsWork || !trace.service(parent).equals(trace.service(span))) {
      return Optional.empty();
    }
    Named outer = named[parent];
    boolean local = outer.rule().equals(ENCLOSING) || outer.rule().equals(CODE)
        || (outer.rule().equals(OWN_NAME) && trace.kind(parent) == SpanKind.INTERNAL);
    return local ? Optional.of(new Named(outer.function(), ENCLOSING)) : Optional.empty();
  }

  private Optional<Named> invoked(int span, Attributes own) {
    boolean calls = trace.kind(span) == SpanKind.CLIENT || trace.kind(span) == SpanKind.PRODUCER;
    return calls ? own.value("faas.invoked_name").map(name -> named(name, "faas.invoked_name")) : Optional.empty();
  }

  private Optional<Named> path(Attributes own) {
    return pathFunction(own, path -> functionOfPath.computeIfAbsent(path, SpanRules::functionIn))
        .map(name -> named(name, "http path"));
  }

  /// The function in the path or URL that a request was for, as it stands there.
  static Optional<String> pathFunction(Attributes own) {
    return pathFunction(own, SpanRules::functionIn);
  }

  private static Optional<String> pathFunction(Attributes own, Function<String, Optional<String>> functionIn) {
    for (String key : PATHS) {
      Optional<String> found = own.value(key).flatMap(functionIn);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> functionIn(String path) {
    Matcher matcher = FUNCTION_PATH.matcher(AUTHORITY.matcher(path).replaceFirst(""));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Optional<Named> service(int span) {
    String service = trace.service(span);
    return SAYING_NOTHING.contains(service) || service.startsWith("unknown_service")
        ? Optional.empty()
        : Optional.of(named(service, "service.name"));
  }

  private Named named(String name, String rule) {
    return new Named(canonical.computeIfAbsent(name, FunctionName::ofDeployment), rule);
  }
}
