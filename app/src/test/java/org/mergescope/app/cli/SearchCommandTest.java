package org.mergescope.app.cli;

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
      assertEquals("There may be more; raise --limit to see them.\n", search.err());
    }
  }

  /// The first column depends on the time zone.
  private static String withoutStart(String table, int lines) {
    return String.join("\n", table.lines().limit(lines).map(line -> line.substring(32)).toList()) + "\n";
  }
}
