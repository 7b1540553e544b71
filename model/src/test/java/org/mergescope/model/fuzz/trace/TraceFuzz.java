package org.mergescope.model.fuzz.trace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Damages recorded traces for a time; by hand: `TraceFuzz SECONDS FOLDER [SEED]` leaves what was found in the folder,
/// `TraceFuzz FILE` examines a file.
public final class TraceFuzz {
  private static final List<String> SEEDS =
      List.of(
          "/tempo/3.0.3/trace.text-service.original.json",
          "/tempo/3.0.3/trace-v2.compose-post.original.pb",
          "/tempo/3.0.3/trace.compose-post.original.pb",
          "/tempo/3.0.3/trace.write-home-timeline.merged.json",
          "/tempo/2.1.1/trace.text-service.merged.json");
  private static final String JAEGER =
      "{\"data\":[{\"traceID\":\"abc\",\"spans\":[{\"traceID\":\"abc\",\"spanID\":\"1\","
          + "\"operationName\":\"a\",\"references\":["
          + "{\"refType\":\"CHILD_OF\",\"traceID\":\"abc\",\"spanID\":\"2\"}],"
          + "\"startTime\":1767225600000000,\"duration\":5,"
          + "\"tags\":[{\"key\":\"span.kind\",\"type\":\"string\",\"value\":\"server\"}],"
          + "\"logs\":[{\"timestamp\":1767225600000001,"
          + "\"fields\":[{\"key\":\"event\",\"value\":\"x\"}]}],"
          + "\"processID\":\"p1\"}],\"processes\":{\"p1\":{\"serviceName\":"
          + "\"s\",\"tags\":[]}}}]}";

  private TraceFuzz() {}

  /// What was found: bytes, and what went wrong with them.
  @SuppressWarnings("ArrayRecordComponent") // nobody compares findings
  record Finding(long seed, byte[] bytes, Throwable problem) {
    @Override
    public String toString() {
      return "seed " + seed + ": " + problem;
    }
  }

  /// @param findings at most so many are looked for
  static List<Finding> run(long nanos, long firstSeed, int findings) throws IOException {
    List<byte[]> corpus = corpus();
    List<Finding> found = new ArrayList<>();
    long end = System.nanoTime() + nanos;
    for (long seed = firstSeed; System.nanoTime() < end && found.size() < findings; seed++) {
      byte[] bytes = mutated(corpus, seed);
      try {
        TraceExamination.examine(bytes);
      } catch (Exception | Error problem) {
        found.add(new Finding(seed, bytes, problem));
      }
    }
    return found;
  }

  private static byte[] mutated(List<byte[]> corpus, long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    return TraceMutation.of(
        corpus.get(random.nextInt(corpus.size())), corpus.get(random.nextInt(corpus.size())), random);
  }

  private static List<byte[]> corpus() throws IOException {
    List<byte[]> corpus = new ArrayList<>();
    for (String seed : SEEDS) {
      try (InputStream in = Objects.requireNonNull(TraceFuzz.class.getResourceAsStream(seed), seed)) {
        corpus.add(in.readAllBytes());
      }
    }
    corpus.add(JAEGER.getBytes(StandardCharsets.UTF_8));
    return corpus;
  }

  /// Runs by hand.
  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 1) {
      System.out.println(TraceExamination.examine(Files.readAllBytes(Path.of(arguments[0]))) ? "read" : "refused");
      return;
    }
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
    System.out.println("first seed " + seed);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    for (Finding finding : run(Long.parseLong(arguments[0]) * 1_000_000_000, seed, 20)) {
      Path file = Files.write(folder.resolve(finding.seed() + ".bin"), finding.bytes());
      System.out.println(file + ": " + finding.problem());
      finding.problem().printStackTrace(System.out);
    }
  }
}
