package org.mergescope.bench.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/// A trace that nobody sent: requests that call each other, some of them failing, as OTLP JSON. The same every time.
final class TraceSample {
  private static final long START = 1_757_376_000_000_000_000L;
  private static final int SERVICES = 30;
  private static final int NAMES = 200;
  /// A span's parent is one of so many before it.
  private static final int NEAR = 60;

  private TraceSample() {}

  static Path write(Path file, int spans) throws IOException {
    Random random = new Random(7);
    long[] starts = new long[spans];
    long[] ends = new long[spans];
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.print("{\"resourceSpans\":[");
      for (int span = 0; span < spans; span++) {
        int parent = span == 0 ? -1 : Math.max(0, span - 1 - random.nextInt(NEAR));
        long room = parent < 0 ? 600_000_000_000L : ends[parent] - starts[parent];
        starts[span] = parent < 0 ? START : starts[parent] + (long) (random.nextDouble() * room / 2);
        ends[span] = starts[span] + Math.max(1_000, (long) (room * (0.3 + random.nextDouble() * 0.5)));
        out.print(span == 0 ? "" : ",");
        out.print(String.format(
            Locale.ROOT,
            "{\"resource\":{\"attributes\":[{\"key\":\"service.name\",\"value\":{\"stringValue\":\"service-%d\"}}]},"
                + "\"scopeSpans\":[{\"spans\":[{\"traceId\":\"7f3a0000000000000000000000000bc2\","
                + "\"spanId\":\"%016x\",\"parentSpanId\":\"%s\",\"name\":\"operation-%d\",\"kind\":1,"
                + "\"startTimeUnixNano\":\"%d\",\"endTimeUnixNano\":\"%d\",\"attributes\":[{\"key\":\"http.route\","
                + "\"value\":{\"stringValue\":\"/function/%d\"}}],\"status\":{\"code\":%d}}]}]}",
            random.nextInt(SERVICES),
            span + 1,
            parent < 0 ? "" : String.format(Locale.ROOT, "%016x", parent + 1),
            random.nextInt(NAMES),
            starts[span],
            ends[span],
            random.nextInt(NAMES),
            random.nextInt(1_000) == 0 ? 2 : 0));
      }
      out.print("]}");
    }
    return file;
  }
}
