package org.mergescope.model.merge;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.trace.Trace;
import org.mergescope.model.trace.TraceFile;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FunctionMapperTest {
  @Test
  void asksTheRulesInTheirOrder() throws Exception {
    assertEquals(
        """
        named-by-span: faas.name
        text-service: code.function.name
        named-by-resource: faas.name
        invoked: faas.invoked_name
        by-path: http path
        a-service: service.name
        an_operation: span name
        """,
        names("""
            1 < - SERVER x @ nginx faas.name=named_by_span resource.faas.name=other
            2 < - SERVER x @ nginx code.function.name=text_service::callee_text_service resource.faas.name=other
            3 < - CLIENT x @ nginx faas.invoked_name=other resource.faas.name=named_by_resource
            4 < - CLIENT x @ nginx faas.invoked_name=invoked url.full=http://h/function/other
            5 < - SERVER x @ a_service faas.invoked_name=other url.full=http://h/function/by-path
            6 < - SERVER x @ a_service
            7 < - SERVER an_operation @ unknown_service:java
            """));
  }

  @Test
  void readsFunctionsOutOfPaths() throws Exception {
    assertEquals(
        """
        a: http path
        b: http path
        c: http path
        d: http path
        e: http path
        x: span name
        x: span name
        """,
        names("""
            1 < - SERVER x @ nginx http.target=/function/a?b=c
            2 < - SERVER x @ nginx url.path=/async-function/b.openfaas-fn/more
            3 < - SERVER x @ nginx http.route=/function/c/{id}
            4 < - SERVER x @ nginx http.url=https://u:p@host:80/function/d-merged
            5 < - SERVER x @ nginx http.target=/ url.full=http://h/function/e
            6 < - SERVER x @ gateway http.target=/functions/a
            7 < - SERVER x @ nginx-proxy http.target=/x/function/a
            """));
  }

  @Test
  void keepsWorkInsideAMergedFunctionWithIt() throws Exception {
    assertEquals(
        """
        compose-post: http path
        compose-post: faas.name
        text-service: faas.name
        text-service: enclosing span
        text-service: enclosing span
        compose-post: faas.name
        compose-post: faas.name
        other: faas.name
        """,
        names("""
            1 < - SERVER / @ nginx http.target=/function/compose-post-merged
            2 < 1 SERVER x @ compose-post-merged resource.faas.name=compose-post-merged
            3 < 2 INTERNAL x @ compose-post-merged resource.faas.name=compose-post-merged faas.name=text-service
            4 < 3 INTERNAL x @ compose-post-merged resource.faas.name=compose-post-merged
            5 < 4 CLIENT redis @ compose-post-merged resource.faas.name=compose-post-merged
            6 < 3 SERVER x @ compose-post-merged resource.faas.name=compose-post-merged
            7 < 2 CLIENT redis @ compose-post-merged resource.faas.name=compose-post-merged
            8 < 3 INTERNAL x @ other resource.faas.name=other
            """));
  }

  @Test
  void mapsRecordedRequestsWhateverTheirDeployment() throws Exception {
    SortedSet<String> functions = new TreeSet<>();
    for (String deployment : List.of("original", "merged", "merged-linker-opt", "merged-delay-load")) {
      Trace trace = recorded("trace.compose-post." + deployment + ".json");
      FunctionMapping mapping = FunctionMapper.map(trace, List.of(), null);
      functions.addAll(mapping.names());
      assertEquals(Collections.nCopies(trace.spanCount(), -1), mapping.merged());
    }
    assertEquals(
        List.of(
            "compose-creator-with-userid", "compose-post", "media-service", "social-graph-get-followers", "store-post",
            "text-service", "unique-id-service", "url-shorten-service", "user-mention-service", "write-home-timeline",
            "write-user-timeline"),
        List.copyOf(functions));
  }

  private static Trace recorded(String name) throws Exception {
    return TraceFile.read(resource("/tempo/2.1.1/" + name)).getFirst();
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(Objects.requireNonNull(FunctionMapperTest.class.getResource(name), name).toURI());
  }

  private static String names(String lines) throws Exception {
    Trace trace = RequestText.trace(lines);
    FunctionMapping mapping = FunctionMapper.map(trace, List.of(), null);
    return IntStream.range(0, trace.spanCount())
        .boxed()
        .sorted(Comparator.comparing(trace::spanId))
        .map(span -> mapping.names().get(span) + ": " + mapping.rules().get(span) + "\n")
        .collect(Collectors.joining());
  }
}
