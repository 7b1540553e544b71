package org.mergescope.model.reading;

import java.util.List;
import org.mergescope.model.trace.Trace;

/// What spans are put together by: each has one label, "" where there is nothing to say.
@FunctionalInterface
public interface Grouping {
  /// The label of a span.
  String label(Trace trace, int span);

  /// By `service.name`.
  static Grouping byService() {
    return Trace::service;
  }

  /// By operation name.
  static Grouping byName() {
    return Trace::name;
  }

  /// By service and operation, as "service: operation".
  static Grouping byOperation() {
    return (trace, span) ->
        trace.service(span).isEmpty() ? trace.name(span) : trace.service(span) + ": " + trace.name(span);
  }

  /// By serverless function.
  ///
  /// @param names the function of each row, as a mapping onto functions gives them
  static Grouping byFunction(List<String> names) {
    return (trace, span) -> names.get(span);
  }

  /// By the value of an attribute: the span's own, else its resource's.
  static Grouping byAttribute(String key) {
    return (trace, span) -> trace.attribute(span, key).or(() -> trace.resource(span).value(key)).orElse("");
  }
}
