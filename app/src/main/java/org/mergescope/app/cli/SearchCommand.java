package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.tempo.SearchRequest;
import org.mergescope.model.tempo.SearchRequest.Query;
import org.mergescope.model.tempo.SearchResult;
import org.mergescope.model.tempo.SearchResult.Hit;
import org.mergescope.model.tempo.TempoClient;
import org.mergescope.model.tempo.TempoException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Finds requests in a Tempo.
@Command(name = "search", description = "Find requests in a Tempo, newest first.")
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private TempoOptions tempo = new TempoOptions();
  @ArgGroup private @Nullable What what;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      defaultValue = "1h",
      converter = TimeText.class,
      description = "How far back to look; 1h if absent.")
  private Duration since = Duration.ofHours(1);

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many; 20 if absent.")
  private int limit = 20;

  @Mixin private ConditionOptions conditions = new ConditionOptions();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  /// One of the two ways to ask; neither means everything.
  static final class What {
    @Option(
        names = {"-q", "--query"},
        paramLabel = "TRACEQL",
        description = "Such as '{ span.http.target = \"/function/text-service\" }'.")
    @Nullable String traceQl;

    @Option(names = "--tags", paramLabel = "LOGFMT", description = "Such as 'service.name=nginx http.status_code=500'.")
    @Nullable String tags;

    Query query() {
      return traceQl != null ? new Query.TraceQl(traceQl) : new Query.Tags(tags == null ? "" : tags);
    }
  }

  @Override
  public Integer call() throws CommandFailure {
    if (what != null && conditions.isGiven()) {
      throw new ParameterException(
          spec.commandLine(), "-q and --tags exclude --function, --service and the like: write them into the query.");
    }
    Query query =
        what != null
            ? what.query()
            : conditions.isGiven() ? new Query.TraceQl(conditions.conditions().text()) : new Query.All();
    Instant now = Instant.now();
    SearchRequest request =
        new SearchRequest(query, now.minus(since), now, limit, Optional.empty(), Optional.empty());
    try (TempoClient client = new TempoClient(tempo.connection())) {
      print(client.search(request, Cancel::never), now);
      return 0;
    } catch (TempoException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }

  private static long nanos(Instant instant) {
    return instant.getEpochSecond() * 1_000_000_000L + instant.getNano();
  }

  private void print(SearchResult result, Instant asked) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (json) {
      Json.print(out, generator -> write(result, generator));
    } else if (!result.hits().isEmpty()) {
      Table table =
          Table.of(
              Table.Column.text("START"),
              Table.Column.number("DURATION"),
              Table.Column.text("TRACE"),
              Table.Column.text("SERVICE"),
              Table.Column.text("NAME"));
      for (Hit hit : result.hits()) {
        table.row(
            Amounts.moment(hit.startUnixNanos()),
            hit.durationMillis() + " ms",
            hit.traceId(),
            hit.rootService(),
            hit.rootName());
      }
      table.print(out);
    }
    if (result.hits().isEmpty()) {
      err.println("Nothing was found; try a longer --since or another query.");
    }
    if (result.dataUpTo().isBefore(asked)) {
      err.println("The server looks at data up to " + Amounts.moment(nanos(result.dataUpTo())) + ".");
    }
    if (result.truncated()) {
      err.println("There may be more; raise --limit to see them.");
    }
  }

  private static void write(SearchResult result, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("traces");
    for (Hit hit : result.hits()) {
      json.writeStartObject();
      json.writeStringField("traceId", hit.traceId());
      json.writeStringField("rootService", hit.rootService());
      json.writeStringField("rootName", hit.rootName());
      json.writeNumberField("startUnixNanos", hit.startUnixNanos());
      json.writeNumberField("durationMs", hit.durationMillis());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("truncated", result.truncated());
    json.writeNumberField("dataUpToUnixNanos", nanos(result.dataUpTo()));
    json.writeEndObject();
  }
}
