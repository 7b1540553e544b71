package org.mergescope.model.traceql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ConditionReaderTest {
  private static final SpanConditions ALL_KINDS =
      new SpanConditions(
          List.of(
              new Condition.Function("compose-post"),
              new Condition.Service("ngi\"nx"),
              new Condition.Name("GET /"),
              new Condition.Deployment("merged"),
              new Condition.Lasts(Optional.of(Duration.ofMillis(100)), Optional.empty()),
              new Condition.Lasts(Optional.empty(), Optional.of(Duration.ofSeconds(2))),
              new Condition.Status(SpanStatus.ERROR),
              new Condition.Attribute("span", "http.target", Comparison.MATCHES, new Value.Text("/f.*")),
              new Condition.Attribute("", "odd name", Comparison.NOT_EQUAL, new Value.Text("5")),
              new Condition.Attribute("resource", "n", Comparison.AT_LEAST, new Value.Whole(-5)),
              new Condition.Attribute("event", "r", Comparison.LESS, new Value.Real(1.5)),
              new Condition.Attribute("link", "b", Comparison.EQUAL, new Value.Bool(true))));

  @Test
  void readsWhatWasWritten() {
    assertEquals(Optional.of(ALL_KINDS), SpanConditions.read(ALL_KINDS.text()));
    assertEquals(
        Optional.of(ALL_KINDS), SpanConditions.read(ALL_KINDS.text().replace(" && ", "\n  &&\n")));
  }

  @Test
  void readsDurationsInAnyUnitAndNothingAsEverything() {
    assertEquals(
        Optional.of("{ duration >= 1500ms }"),
        SpanConditions.read("{duration>=1.5s}").map(SpanConditions::text));
    assertEquals(Optional.of(SpanConditions.ALL), SpanConditions.read(" "));
    assertEquals(Optional.of(SpanConditions.ALL), SpanConditions.read("{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ status = error } | count() > 2",
        "{ status = error || status = ok }",
        "{ (status = error) }",
        "{ duration > 1s }",
        "{ a = b }",
        "{ span.a = span.b }",
        "{ status = error && }",
        "{ status = error } >> { }",
        "{ resource.service.name = nginx }",
        "{ kind = server }",
        "{ status"
      })
  void believesNoOtherQuery(String query) {
    assertEquals(Optional.empty(), SpanConditions.read(query));
  }

  @Property
  void anyQueryIsReadAsItIsOrNotAtAll(@ForAll @CharRange(from = ' ', to = '~') String query) {
    SpanConditions.read(query).ifPresent(read -> assertEquals(Optional.of(read), SpanConditions.read(read.text())));
  }

  @Property
  void textsAndNumbersComeBack(@ForAll String text, @ForAll @IntRange(min = 1) int nanos) {
    String whole = Literal.text(Literal.string(text));
    SpanConditions conditions =
        SpanConditions.ALL
            .and(new Condition.Service(whole))
            .and(new Condition.Lasts(Optional.of(Duration.ofNanos(nanos)), Optional.empty()));
    assertEquals(Optional.of(conditions), SpanConditions.read(conditions.text()));
  }
}
