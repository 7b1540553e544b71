package org.mergescope.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mergescope.model.prune.Blocker;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.ProgramPlan;
import org.mergescope.model.prune.ProgramWriter;
import org.mergescope.model.prune.PrunePlan;
import org.mergescope.model.prune.PrunedModuleWriter;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.prune.Unused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Writes a module without what nothing reaches.
@Command(name = "prune", description = "Write a module without what its roots never reach.")
final class PruneCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ModuleFiles files = new ModuleFiles();
  @Mixin private ModuleOptions module = new ModuleOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT.ll",
      description = "Where to write; - is stdout. Of several modules a folder.")
  private @Nullable Path output;

  @Option(names = "--keep-prototypes", description = "Keep declarations that nothing mentions any more.")
  private boolean keepPrototypes;

  @Option(
      names = "--drop-unused-metadata",
      description = "Also drop metadata, types, attribute groups and comdats that nothing uses any more.")
  private boolean dropUnused;

  @Option(names = "--overwrite", description = "Of several modules: the sources themselves may be written.")
  private boolean overwrite;

  @Option(names = "--plan", description = "Only say what would change.")
  private boolean planOnly;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws CommandFailure {
    if (output == null && !planOnly) {
      throw new ParameterException(
          spec.commandLine(), "Where to write is missing: add -o OUT.ll, or --plan to only look.");
    }
    boolean toStdout = output != null && output.toString().equals("-") && !planOnly;
    if (toStdout && json) {
      throw new ParameterException(
          spec.commandLine(), "The module and its JSON cannot both go to stdout: use -o OUT.ll.");
    }
    AnalysedModule analysed = module.analyse(files.paths());
    if (toStdout && analysed.isLinked()) {
      throw new ParameterException(
          spec.commandLine(), "Several modules cannot all go to stdout: name a folder with -o DIR.");
    }
    ProgramPlan plan = plan(analysed);
    if (!planOnly && output != null) {
      write(plan, toStdout ? Path.of("/dev/stdout") : output);
    }
    PrintWriter told = toStdout ? spec.commandLine().getErr() : spec.commandLine().getOut();
    PruneSummary summary = PruneSummary.of(analysed, plan);
    if (json) {
      Json.print(told, generator -> write(summary, generator));
    } else {
      summary.print(told, planOnly ? "" : String.valueOf(output));
      Says.warnings(plan.warnings(), spec.commandLine().getErr());
      for (PrunePlan part : plan.plans()) {
        String file = analysed.isLinked() ? part.module().text().name() + ": " : "";
        part.notes().forEach(note -> spec.commandLine().getErr().println("Note: " + Plain.line(file + note)));
      }
    }
    return 0;
  }

  private void write(PruneSummary summary, JsonGenerator json) throws IOException {
    summary.write(json, planOnly ? "" : String.valueOf(output));
  }

  private ProgramPlan plan(AnalysedModule analysed) throws CommandFailure {
    BitSet unreachable = analysed.reachability().unreachable();
    if (keepPrototypes) {
      for (int symbol = 0; symbol < analysed.index().symbolCount(); symbol++) {
        if (!analysed.index().isDefinition(symbol)) {
          unreachable.clear(symbol);
        }
      }
    }
    ProgramPlan plan = ProgramPlan.of(
        analysed.program(),
        analysed.reachability(),
        Deletions.NOTHING.with(unreachable, Replacement.NONE),
        dropUnused ? Unused.DROPPED : Unused.KEPT,
        keepPrototypes);
    if (!plan.blockers().isEmpty()) {
      Blocker blocker = plan.blockers().getFirst();
      String deleted = analysed.index().name(blocker.deleted());
      throw new CommandFailure(
          analysed.index().text().location(blocker.offset()) + ": "
              + analysed.index().name(blocker.referrer()) + " still " + blocker.kind().verb() + " " + deleted
              + "; keep it with --root " + deleted + ".");
    }
    return plan;
  }

  private void write(ProgramPlan plan, Path target) throws CommandFailure {
    try (ProgressLine progress = ProgressLine.onTerminal(spec.commandLine().getErr(), "Writing " + target)) {
      if (plan.plans().size() == 1) {
        PrunedModuleWriter.write(plan.plans().getFirst(), target, progress::report, Cancel::never);
      } else {
        ProgramWriter.write(plan, ProgramWriter.targets(plan, target, overwrite), progress::report, Cancel::never);
      }
    } catch (IOException failure) {
      throw new CommandFailure(String.valueOf(failure.getMessage()), failure);
    }
  }
}
