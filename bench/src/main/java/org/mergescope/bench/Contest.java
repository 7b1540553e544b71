package org.mergescope.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mergescope.bench.process.ProcessCost;

/// All contenders on one module, in turns, so that a busy minute of the machine hits all of them.
record Contest(List<Contender> contenders, Path folder) {
  private static final byte[] DEFINE = {'d', 'e', 'f', 'i', 'n', 'e', ' '};

  Contest {
    contenders = List.copyOf(contenders);
  }

  /// What came of it.
  ///
  /// @param failures a sentence for each contender that has no result
  record Outcome(List<Result> results, List<String> failures) {
    Outcome {
      results = List.copyOf(results);
      failures = List.copyOf(failures);
    }
  }

  Outcome run() throws IOException, InterruptedException {
    List<Lane> lanes = contenders.stream().map(Lane::new).toList();
    int rounds = contenders.stream().mapToInt(Contender::runs).max().orElse(0);
    for (int round = 0; round < rounds; round++) {
      for (Lane lane : lanes) {
        if (lane.failure.isEmpty() && round < lane.contender.runs()) {
          runOnce(lane);
        }
      }
    }
    List<String> failures = new ArrayList<>();
    lanes.forEach(lane -> lane.failure.ifPresent(reason -> failures.add(lane.contender.label() + ": " + reason)));
    List<Result> results = lanes.stream().filter(lane -> lane.failure.isEmpty())
        .map(lane -> new Result(lane.contender, lane.costs, lane.definitions)).toList();
    if (results.stream().mapToLong(Result::definitions).filter(count -> count > 0).distinct().count() > 1) {
      failures.add("a common answer: " + results.stream()
          .map(result -> result.contender().label() + " leaves " + result.definitions() + " functions")
          .collect(Collectors.joining(", ")));
    }
    return new Outcome(results, failures);
  }

  private void runOnce(Lane lane) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    try {
      lane.costs.add(lane.contender.command().run(said));
      String complaint = lane.contender.complaint(said);
      if (!complaint.isEmpty()) {
        throw new IOException(complaint);
      }
      if (lane.contender.output().isPresent()) {
        Path output = lane.contender.output().get();
        lane.definitions = lane.costs.size() == 1 ? definitions(output) : lane.definitions;
        Files.delete(output);
      }
    } catch (IOException e) {
      lane.failure = Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /// One contender's course through the rounds.
  private static final class Lane {
    private final Contender contender;
    private final List<ProcessCost> costs = new ArrayList<>();
    private long definitions;
    private Optional<String> failure = Optional.empty();

    private Lane(Contender contender) {
      this.contender = contender;
    }
  }

  /// Lines that start with `define`, as both print them.
  private static long definitions(Path module) throws IOException {
    long count = 0;
    int matched = 0;
    byte[] chunk = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(module), chunk.length)) {
      for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
        for (int i = 0; i < length; i++) {
          byte here = chunk[i];
          if (here == '\n') {
            matched = 0;
          } else if (matched >= 0) {
            matched = here == DEFINE[matched] ? matched + 1 : -1;
            if (matched == DEFINE.length) {
              count++;
              matched = -1;
            }
          }
        }
      }
    }
    return count;
  }
}
