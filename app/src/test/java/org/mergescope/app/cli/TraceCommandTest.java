package org.mergescope.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.tempo.RecordedTempo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TraceCommandTest {
  private static final String TABLES =
    """

        START   DURATION        SELF    CRITICAL  SPAN                          SERVICE               FUNCTION
         0 ns  44.586 ms    6.688 ms    6.688 ms  /                             nginx                 text-service
     4.459 ms  37.898 ms    9.247 ms    9.247 ms    text-service                text-service          text-service
     7.490 ms  14.325 ms  859.522 µs  859.522 µs      POST                      text-service          text-service
     7.920 ms  13.466 ms    2.020 ms    2.020 ms        /                       nginx                 url-shorten-service
     9.267 ms  11.446 ms    4.578 ms    4.578 ms          url-shorten-service   url-shorten-service   url-shorten-service
    11.556 ms   6.868 ms    6.868 ms    6.868 ms            redis GET           url-shorten-service   url-shorten-service
    22.452 ms  14.325 ms  859.522 µs  859.522 µs      POST                      text-service          text-service
    22.882 ms  13.466 ms    2.020 ms    2.020 ms        /                       nginx                 user-mention-service
    24.229 ms  11.446 ms    4.578 ms    4.578 ms          user-mention-service  user-mention-service  user-mention-service
    26.518 ms   6.868 ms    6.868 ms    6.868 ms            memcached get       user-mention-service  user-mention-service

    FUNCTION              SPANS      TOTAL       SELF   CRITICAL  OF TRACE
    text-service              4  44.586 ms  17.654 ms  17.654 ms    39.6 %
    url-shorten-service       3  13.466 ms  13.466 ms  13.466 ms    30.2 %
    user-mention-service      3  13.466 ms  13.466 ms  13.466 ms    30.2 %
    """;

  @TempDir private Path folder;

  @Test
  void showsATraceOfTempo() throws Exception {
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      Cli trace = Cli.run("trace", "ab576594d63a1221c27a36a1cab1a415", "--tempo", tempo.url());

      assertEquals(new Cli(0, trace.out(), ""), trace);
      String title = trace.out().lines().findFirst().orElse("");
      assertTrue(title.startsWith("Trace ab576594d63a1221c27a36a1cab1a415, 44.586 ms, 10 spans, 1 root, "), title);
      assertEquals(TABLES, trace.out().substring(title.length() + 1));
    }
  }

  @Test
  void printsFurtherReadings() throws Exception {
    Path file = recorded("3.0.3/trace.text-service.original.json");
    String plain = Cli.run("trace", file.toString()).out();
    Cli trace = Cli.run("trace", file.toString(), "--statistics", "service", "--critical-path");
    assertEquals(
        """

        SERVICE               SPANS  ERRORS      TOTAL       SELF   CRITICAL        P50        P95        MAX
        nginx                     3       0  71.517 ms  10.728 ms  10.728 ms  13.466 ms  44.586 ms  44.586 ms
        text-service              3       0  66.548 ms  10.966 ms  10.966 ms  14.325 ms  37.898 ms  37.898 ms
        url-shorten-service       2       0  18.314 ms  11.446 ms  11.446 ms   6.868 ms  11.446 ms  11.446 ms
        user-mention-service      2       0  18.314 ms  11.446 ms  11.446 ms   6.868 ms  11.446 ms  11.446 ms
        """,
        trace.out().substring(plain.length()).lines().limit(6).collect(Collectors.joining("\n", "", "\n")));
    assertTrue(trace.out().contains("OF TRACE  SPAN                  SERVICE"), trace.out());
  }

  @Test
  void filtersRowsAndSaysWhatIsHidden() throws Exception {
    Path file = recorded("3.0.3/trace.text-service.original.json");
    Cli trace = Cli.run("trace", file.toString(), "--filter", "name:redis");
    assertTrue(trace.out().contains("\n4 spans are hidden by the filter.\n"), trace.out());
    assertEquals(
        6, Cli.run("trace", file.toString(), "--filter", "name:redis", "--csv").out().lines().skip(1).count());
  }

  @Test
  void comparesWithAnotherTrace() throws Exception {
    Path before = recorded("3.0.3/trace.text-service.original.json");
    Path after = folder.resolve("after.json");
    Files.copy(before, after);
    Files.delete(before);
    before = recorded("3.0.3/trace.text-service.merged.json");
    Cli same = Cli.run("trace", before.toString(), "--compare", before.toString());
    Cli other = Cli.run("trace", before.toString(), "--compare", after.toString(), "--json");
    assertTrue(same.out().contains("The other trace is 0 ns longer; 0 paths differ of 6."), same.out());
    assertTrue(other.out().contains("\"change\": \"added\""), other.out());
  }

  @Test
  void anExportedTraceIsTheSameTrace() throws Exception {
    Path file = recorded("3.0.3/trace.text-service.original.json");
    Path out = folder.resolve("out.json");
    assertEquals(new Cli(0, "", ""), Cli.run("trace", file.toString(), "--export", out.toString()));
    assertEquals(Cli.run("trace", file.toString()), Cli.run("trace", out.toString()));
    Path nowhere = folder.resolve("none/out.json");
    Cli failed = Cli.run("trace", file.toString(), "--export", nowhere.toString());
    assertEquals(1, failed.code());
    assertTrue(failed.err().contains("cannot be written"), failed.err());
  }

  @Test
  void csvAndJsonExcludeEachOther() {
    assertEquals(2, Cli.run("trace", "x.json", "--csv", "--json").code());
  }

  @Test
  void showsAFileLikeTheTempoItCameFrom() throws Exception {
    String id = "ab576594d63a1221c27a36a1cab1a415";
    Path file = recorded("3.0.3/trace.text-service.original.json");
    try (RecordedTempo tempo = RecordedTempo.start("3.0.3")) {
      assertEquals(
          Cli.run("trace", id, "--tempo", tempo.url(), "--json"), Cli.run("trace", file.toString(), "--json"));
    }
  }

  @Test
  void printsJson() throws Exception {
    Path file = folder.resolve("trace.json");
    Files.writeString(
        file,
        """
        {"resourceSpans": [{"resource": {"attributes": [{"key": "service.name", "value": {"stringValue": "shop"}}]},
          "scopeSpans": [{"spans": [{"traceId": "0123456789abcdef0123456789abcdef", "spanId": "00000000000000aa",
          "parentSpanId": "00000000000000bb", "name": "buy", "kind": 2,
          "startTimeUnixNano": "1700000000000000000", "endTimeUnixNano": "1700000000000000500",
          "status": {"code": 2}}]}]}]}
        """);

    assertEquals(
        new Cli(
            0,
            """
            {
              "traceId": "0123456789abcdef0123456789abcdef",
              "durationNanos": 500,
              "roots": 1,
              "rows": [
                {
                  "spanId": "00000000000000aa",
                  "parentSpanId": "00000000000000bb",
                  "depth": 0,
                  "service": "shop",
                  "name": "buy",
                  "function": "shop",
                  "kind": "server",
                  "startNanos": 0,
                  "durationNanos": 500,
                  "selfNanos": 500,
                  "criticalNanos": 500,
                  "error": true
                }
              ],
              "functions": [
                {
                  "name": "shop",
                  "spans": 1,
                  "totalNanos": 500,
                  "selfNanos": 500,
                  "criticalNanos": 500
                }
              ],
              "stitched": false,
              "warnings": [
                "With a parent that is not in this trace, shown as a root: 1 span, 00000000000000aa."
              ]
            }
            """,
            ""),
        Cli.run("trace", file.toString(), "--json"));
  }

  @Test
  void asksForTempoWhereAnIdIsGiven() {
    assertEquals(
        Cli.failed("There is no file 53c104d81231b40753a25cfc8983f2cf; to fetch a trace by its id add --tempo URL."),
        Cli.run("trace", "53c104d81231b40753a25cfc8983f2cf"));
  }

  private Path recorded(String name) throws IOException {
    Path file = folder.resolve("recorded.json");
    try (InputStream in =
        Objects.requireNonNull(RecordedTempo.class.getResourceAsStream("/tempo/" + name), name)) {
      Files.copy(in, file);
    }
    return file;
  }
}
