package org.mergescope.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mergescope.bench.process.ProcessCost;

/// All contenders on one module, in turns, so that a busy minute of the machine hits all of them.
record Contest(List<Contender> contenders, Path folder) {
  private static final byte[] DEFINE = {'d', 'e', 'f', 'i', 'n', 'e', ' '};

  Contest {
    contenders = List.copyOf(contenders);
  }

  /// @throws IOException where one fails, or two leave different numbers of functions
  List<Result> run() throws IOException, InterruptedException {
    List<List<ProcessCost>> costs = Stream.generate(() -> (List<ProcessCost>) new ArrayList<ProcessCost>())
        .limit(contenders.size()).toList();
    long[] definitions = new long[contenders.size()];
    int rounds = contenders.stream().mapToInt(Contender::runs).max().orElse(0);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < contenders.size(); i++) {
        Contender contender = contenders.get(i);
        if (round < contender.runs()) {
          costs.get(i).add(contender.command().run(folder.resolve("said.txt")));
          Optional<Path> output = contender.output();
          if (output.isPresent()) {
            definitions[i] = round == 0 ? definitions(output.get()) : definitions[i];
            Files.delete(output.get());
          }
        }
      }
    }
    requireSame(definitions);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      results.add(new Result(contenders.get(i), costs.get(i), definitions[i]));
    }
    return results;
  }

  private void requireSame(long[] definitions) throws IOException {
    long[] written = Arrays.stream(definitions).filter(count -> count > 0).distinct().toArray();
    if (written.length > 1) {
      throw new IOException("different numbers of functions are left: " + Arrays.toString(definitions));
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
