package org.mergescope.bench.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Runs JMH over one module: a fresh virtual machine a stage, some rounds to warm up, then the measured ones.
public final class WarmEngine {
  private static final List<String> STAGES =
      List.of("read", "index", "graph", "reachability", "open", "plan", "export");

  private WarmEngine() {}

  /// What one stage took, in nanoseconds a round.
  public record Measured(String stage, long median, long least, long most) {}

  /// Every stage in the order in which a file goes through them.
  ///
  /// @param said where JMH's own output goes
  public static List<Measured> measure(Path module, int warmups, int rounds, Path said) throws IOException {
    Path pruned = Files.createTempFile(said.toAbsolutePath().resolveSibling(""), "warm", ".ll");
    OptionsBuilder options = new OptionsBuilder();
    options
        .include("\\." + EngineStages.class.getSimpleName() + "\\.")
        .param("module", module.toString())
        .param("pruned", pruned.toString())
        .forks(1)
        .warmupIterations(warmups)
        .measurementIterations(rounds)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.NORMAL)
        .output(said.toString());
    List<Measured> measured = new ArrayList<>();
    try {
      var results = new Runner(options.build()).run();
      for (String stage : STAGES) {
        results.stream().filter(result -> label(result).equals(stage)).map(WarmEngine::measured).forEach(measured::add);
      }
    } catch (RunnerException e) {
      throw new IOException("JMH failed on " + module + "; " + said + " says why", e);
    } finally {
      Files.deleteIfExists(pruned);
    }
    return measured;
  }

  private static String label(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static Measured measured(RunResult result) {
    Statistics rounds = result.getPrimaryResult().getStatistics();
    return new Measured(
        label(result), (long) rounds.getPercentile(50), (long) rounds.getMin(), (long) rounds.getMax());
  }
}
