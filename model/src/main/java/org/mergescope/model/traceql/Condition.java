package org.mergescope.model.traceql;

import java.time.Duration;
import java.util.Optional;
import org.mergescope.model.trace.SpanStatus;

/// One thing that a span shall be. Values are plain text; whatever they hold, the query text is well-formed.
public sealed interface Condition {
  /// It is of a serverless function, as its name, its resource's, the path called or the service says; a deployed name
  /// may have the suffix `-merged`, and `_` for `-`.
  record Function(String name) implements Condition {}

  /// `service.name` of its resource.
  record Service(String name) implements Condition {}

  /// Operation name.
  record Name(String name) implements Condition {}

  /// The deployment environment of its resource, under either name of the attribute.
  record Deployment(String name) implements Condition {}

  /// Its own duration, bounds included.
  record Lasts(Optional<Duration> least, Optional<Duration> most) implements Condition {}

  /// Status code.
  record Status(SpanStatus status) implements Condition {}

  /// An attribute compared with a value.
  ///
  /// @param scope `span`, `resource`, `event`, `link`, `instrumentation`, or "" for span or resource
  record Attribute(String scope, String key, Comparison comparison, Value value) implements Condition {}

  /// How an attribute is compared.
  enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    MATCHES("=~"),
    MATCHES_NOT("!~"),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /// As TraceQL writes it.
    public String sign() {
      return sign;
    }
  }

  /// A typed value.
  sealed interface Value {
    /// Text; for `MATCHES` a regular expression.
    record Text(String text) implements Value {}

    /// A whole number.
    record Whole(long number) implements Value {}

    /// A number; neither infinite nor NaN.
    record Real(double number) implements Value {
      public Real {
        if (!Double.isFinite(number)) {
          throw new IllegalArgumentException("TraceQL has no " + number);
        }
      }
    }

    /// `true` or `false`.
    record Bool(boolean value) implements Value {}

    /// The value that people type: a number or a truth value where it looks like one, else text.
    static Value of(String typed) {
      String plain = typed.strip();
      if (plain.equals("true") || plain.equals("false")) {
        return new Bool(plain.equals("true"));
      }
      if (plain.matches("-?\\d{1,18}")) {
        return new Whole(Long.parseLong(plain));
      }
      if (plain.matches("-?\\d{1,15}\\.\\d{1,15}")) {
        return new Real(Double.parseDouble(plain));
      }
      return new Text(typed);
    }
  }
}
