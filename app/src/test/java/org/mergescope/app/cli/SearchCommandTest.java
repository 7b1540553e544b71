package org.mergescope.app.cli;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SearchCommandTest {
  @Test
  void printsATable() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      Cli search = Cli.run("search", "--tempo", tempo.url(), "--tags", "http.method=POST", "--limit", "20");

      assertEquals(0, search.code());
      assertEquals(
          """
          DURATION  TRACE                             SERVICE  NAME
             18 ms  028cd049457106a3e67acde8ce433348  nginx    /
          """,
          withoutStart(search.out(), 2));
      assertEquals(21, search.out().lines().count());
      assertEquals(
          "The server looks at data up to …\nThere may be more; raise --limit to see them.\n",
          search.err().replaceAll("up to .*", "up to …"));
    }
  }

  @Test
  void conditionsBecomeAQuery() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      Cli.run(
          "search", "--tempo", tempo.url(), "--service", "a\"b", "--min-duration", "100ms", "--status", "error",
          "--attribute", "http.status_code=500");
      String query = HttpUrl.get("http://h" + tempo.requests().getLast()).queryParameter("q");
      assertEquals(
          "{ resource.service.name = \"a\\\"b\" && status = error && duration >= 100ms && .http.status_code = 500 }"
              + " with(most_recent=true)",
          query);
    }
  }

  @Test
  void conditionsAndAQueryExcludeEachOther() {
    Cli search = Cli.run("search", "--tempo", "http://localhost:1", "-q", "{ }", "--service", "a");
    assertEquals(2, search.code());
    assertEquals(
        "mergescope: -q and --tags exclude --function, --service and the like: write them into the query.",
        search.err().lines().findFirst().orElse(""));
  }

  @Test
  void anUnknownStatusIsNamed() {
    Cli search = Cli.run("search", "--tempo", "http://localhost:1", "--status", "bad");
    assertEquals(
        "mergescope: “bad” is no status; write error, ok or unset.", search.err().lines().findFirst().orElse(""));
  }

  /// The first column depends on the time zone.
  private static String withoutStart(String table, int lines) {
    return String.join("\n", table.lines().limit(lines).map(line -> line.substring(32)).toList()) + "\n";
  }
}
