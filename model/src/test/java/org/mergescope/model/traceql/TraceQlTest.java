package org.mergescope.model.traceql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.SpanStatus;
import org.mergescope.model.traceql.Completion.Candidate;
import org.mergescope.model.traceql.Condition.Comparison;
import org.mergescope.model.traceql.Condition.Value;
import org.mergescope.model.traceql.QueryTokens.Kind;
import org.mergescope.model.traceql.QueryTokens.Token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TraceQlTest {
  private static final KnownTags TAGS =
      new KnownTags(
              Map.of("span", List.of("http.target", "http.method"), "resource", List.of("service.name", "odd name")),
              Map.of())
          .with("span.http.method", List.of(new TagValue("string", "GET"), new TagValue("string", "POST")));

  @Property
  void aStringIsOneLiteralWhateverItHolds(@ForAll String text) {
    String whole = Literal.string(text);
    String expected = new String(text.codePoints().map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c).toArray(), 0,
        (int) text.codePoints().count());
    assertEquals(expected, Literal.text(whole));
    assertEquals(List.of(new Token(Kind.STRING, 0, whole.length(), whole, true)), QueryTokens.of(whole));
    assertTrue(whole.chars().allMatch(c -> c >= ' '), whole);
  }

  @Property
  void aConditionCannotBreakOutOfItsPlace(@ForAll String value, @ForAll String key) {
    String query =
        SpanConditions.ALL
            .and(new Condition.Service(value))
            .and(new Condition.Attribute("span", key, Comparison.EQUAL, new Value.Text(value)))
            .text();
    List<Token> tokens = QueryTokens.of(query);
    assertEquals(
        List.of("{", "resource.service.name", "=", Literal.string(value), "&&", Literal.attribute("span", key), "=",
            Literal.string(value), "}"),
        tokens.stream().map(Token::text).toList());
  }

  @Property
  void completionTakesAnyTextAtAnyPlace(@ForAll String query, @ForAll int place) {
    int caret = Math.floorMod(place, query.length() + 1);
    Completion completion = Completion.at(query, caret, TAGS);
    assertTrue(completion.from() <= caret && completion.to() == caret && completion.from() >= 0);
  }

  @Property
  void anErrorsPlaceIsInTheQuery(@ForAll String query, @ForAll short line, @ForAll short column) {
    QueryError error = new QueryError(line, column, "");
    int offset = error.offset(query);
    int end = error.endOffset(query);
    assertTrue(0 <= offset && offset <= end && end <= query.length());
  }

  @Test
  void conditionsAreAQuery() {
    SpanConditions conditions =
        SpanConditions.ALL
            .and(new Condition.Service("nginx"))
            .and(new Condition.Lasts(Optional.of(Duration.ofMillis(100)), Optional.of(Duration.ofMillis(1_500))))
            .and(new Condition.Status(SpanStatus.ERROR))
            .and(new Condition.Attribute("span", "http.status_code", Comparison.AT_LEAST, Value.of("500")))
            .and(new Condition.Attribute("", "odd name", Comparison.MATCHES, new Value.Text("a.*\"")));

    assertEquals(
        "{ resource.service.name = \"nginx\" && duration >= 100ms && duration <= 1500ms && status = error "
            + "&& span.http.status_code >= 500 && .\"odd name\" =~ \"a.*\\\"\" }",
        conditions.text());
    assertEquals("{ } | select(span.a, .b)", SpanConditions.ALL.text(List.of("span.a", ".b")));
  }

  @Test
  void aFunctionIsFoundByNameAndByPath() {
    assertTrue("compose_post-merged".matches(SpanConditions.nameRegex("compose-post")));
    assertTrue("/function/compose-post-merged?x=1".matches(SpanConditions.pathRegex("compose-post")));
    assertTrue("/gateway/async-function/compose-post.ns".matches(SpanConditions.pathRegex("compose-post-merged")));
    assertEquals(false, "/function/compose-post-2".matches(SpanConditions.pathRegex("compose-post")));
    assertTrue("a.b".matches(SpanConditions.nameRegex("a.b")));
    assertEquals(false, "axb".matches(SpanConditions.nameRegex("a.b")));
  }

  @Test
  void aWrongExpressionIsSaid() {
    SpanConditions wrong =
        SpanConditions.ALL.and(new Condition.Attribute("span", "a", Comparison.MATCHES, new Value.Text("(")));
    assertEquals(
        Optional.of("The expression for span.a cannot be read: Unclosed group; correct it."), wrong.wrongRegex());
    assertEquals(Optional.empty(), SpanConditions.ALL.wrongRegex());
  }

  @Test
  void theServerSaysWhereAQueryIsWrong() {
    String query = "{ span.a = \"b\"\n  && nonsense }";
    QueryError error =
        QueryError.in("invalid TraceQL query: parse error at line 2, col 6: unknown identifier: nonsense").orElseThrow();
    assertEquals(new QueryError(2, 6, "unknown identifier: nonsense"), error);
    assertEquals("nonsense", query.substring(error.offset(query), error.endOffset(query)));
    assertEquals(Optional.empty(), QueryError.in("limit must be a positive number"));
  }

  @Test
  void candidatesFitThePlace() {
    offers("", "{ ");
    offers("{ span.http.t", "span.http.target");
    offers("{ TARGET", "span.http.target");
    offers("{ span.http.method = ", "\"GET\"", "\"POST\"");
    offers("{ span.http.method = \"P", "\"POST\"");
    offers("{ status = ", "error", "ok", "unset");
    offers("{ span.http.method = \"GET\" ", "&&", "||", "}");
    offers("{ } ", "|", "&&", "||", ">>", ">", "~");
    offers("{ } | sel", "select(");
    offers("{ } | select(odd", "resource.\"odd name\"");
    offers("{ } | select(span.a ", "=", "!=", "=~", "!~", ">", ">=", "<", "<=", ",", ")");
    offers("{ } >> {kin", "kind", "span:kind");
    offers("{ span.http.method ", "=", "!=", "=~", "!~", ">", ">=", "<", "<=", "&&", "||", "}");
  }

  @Test
  void aPlaceForValuesSaysWhichOnesItWants() {
    Completion completion = Completion.at("{ resource.service.name = \"ng", 28, TAGS);
    assertEquals("resource.service.name", completion.valuesOf());
    assertEquals(26, completion.from());
    assertEquals(List.of(), completion.candidates());
  }

  private static void offers(String query, String... texts) {
    assertEquals(
        List.of(texts),
        Completion.at(query, query.length(), TAGS).candidates().stream().map(Candidate::text).toList(),
        query);
  }
}
