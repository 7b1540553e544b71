package org.mergescope.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

/// The stages from bytes to a pruned file, each alone on what the one before it made. The file is mapped once, so its pages
/// are there.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineStages {
  /// The module's path.
  @Param("")
  public String module = "";

  /// Where the pruned module goes.
  @Param("")
  public String pruned = "";

  private Optional<Stages> made = Optional.empty();

  private record Stages(
      IrText text, ModuleIndex index, CallGraph graph, Reachability reachability, PrunePlan plan) {}

  /// Runs every stage once.
  @Setup
  public void runOnce() throws IOException, IrFormatException, RootsException {
    IrText text = IrText.map(Path.of(module));
    ModuleIndex index = indexed(text);
    CallGraph graph = CallGraph.of(index);
    Reachability reachability = reached(graph);
    made = Optional.of(new Stages(text, index, graph, reachability, planned(reachability)));
  }

  /// What no reader can beat on one core: a loop over all bytes.
  @Benchmark
  public long read() {
    var bytes = stages().text.bytes();
    long sum = 0;
    for (long at = 0; at < bytes.byteSize(); at++) {
      sum += bytes.get(JAVA_BYTE, at);
    }
    return sum;
  }

  @Benchmark
  public ModuleIndex index() throws IrFormatException {
    return indexed(stages().text);
  }

  @Benchmark
  public CallGraph graph() {
    return CallGraph.of(stages().index);
  }

  @Benchmark
  public Reachability reachability() throws RootsException {
    return reached(stages().graph);
  }

  /// What stands between opening a file and the first answer.
  @Benchmark
  public Reachability open() throws IrFormatException, RootsException {
    return reached(CallGraph.of(indexed(stages().text)));
  }

  @Benchmark
  public PrunePlan plan() {
    return planned(stages().reachability);
  }

  @Benchmark
  public void export() throws IOException {
    PrunedModuleWriter.write(stages().plan, Path.of(pruned), _ -> {}, () -> false);
  }

  private Stages stages() {
    return made.orElseThrow();
  }

  private static ModuleIndex indexed(IrText text) throws IrFormatException {
    return ModuleIndexer.index(text, _ -> {}, () -> false);
  }

  private static Reachability reached(CallGraph graph) throws RootsException {
    return Reachability.of(graph, Roots.MAIN, LivenessPolicy.of(graph.module()));
  }

  private static PrunePlan planned(Reachability reachability) {
    return PrunePlan.of(reachability, Deletions.NOTHING.with(reachability.unreachable(), Replacement.NONE));
  }
}
