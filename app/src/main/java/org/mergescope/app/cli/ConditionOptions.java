package org.mergescope.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;
import org.mergescope.model.traceql.SpanConditions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a span shall be, without writing TraceQL.
final class ConditionOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(names = "--function", paramLabel = "NAME", description = "Spans of a serverless function.")
  private @Nullable String function;

  @Option(names = "--service", paramLabel = "NAME", description = "Spans of a service.")
  private @Nullable String service;

  @Option(names = "--deployment", paramLabel = "NAME", description = "Spans of a deployment environment.")
  private @Nullable String deployment;

  @Option(names = "--status", paramLabel = "STATUS", description = "Spans that ended so: error, ok, unset.")
  private @Nullable String status;

  @Option(names = "--min-duration", paramLabel = "TIME", converter = TimeText.class, description = "Such as 100ms.")
  private @Nullable Duration least;

  @Option(names = "--max-duration", paramLabel = "TIME", converter = TimeText.class, description = "Such as 2s.")
  private @Nullable Duration most;

  @Option(
      names = "--attribute",
      paramLabel = "KEY=VALUE",
      description = "Spans with an attribute, their own or their resource's; may be repeated.")
  private List<String> attributes = List.of();

  boolean isGiven() {
    return !conditions().conditions().isEmpty();
  }

  SpanConditions conditions() {
    SpanConditions all = SpanConditions.ALL;
    all = function == null ? all : all.and(new Condition.Function(function));
    all = service == null ? all : all.and(new Condition.Service(service));
    all = deployment == null ? all : all.and(new Condition.Deployment(deployment));
    all = status == null ? all : all.and(new Condition.Status(status(status)));
    if (least != null || most != null) {
      all = all.and(new Condition.Lasts(Optional.ofNullable(least), Optional.ofNullable(most)));
    }
    for (String attribute : attributes) {
      int equals = attribute.indexOf('=');
      if (equals <= 0) {
        throw wrong("--attribute needs a key and a value, such as --attribute http.method=POST.");
      }
      Value value = Value.of(attribute.substring(equals + 1));
      all = all.and(new Condition.Attribute("", attribute.substring(0, equals), Comparison.EQUAL, value));
    }
    return all;
  }

  private SpanStatus status(String text) {
    for (SpanStatus known : SpanStatus.values()) {
      if (known.name().equals(text.toUpperCase(Locale.ROOT))) {
        return known;
      }
    }
    throw wrong("“" + text + "” is no status; write error, ok or unset.");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
