package org.mergescope.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.app.task.SideWork;
import org.mergescope.app.task.Work;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleBeginning;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.link.LinkException;
import org.mergescope.model.link.Program;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunctions;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// Opens a module, or several as one program: every stage of the analysis, one after the other. What has no `main` is
/// taken for a library, whose roots are what it exports.
///
/// @param isPartial whether of a broken module is opened what stands before its error
public record ModuleLoader(List<Path> files, MergeManifest manifest, boolean isPartial) implements Work<OpenModule> {
  public ModuleLoader {
    files = List.copyOf(files);
  }

  /// Opens modules that have to be whole.
  public ModuleLoader(List<Path> files, MergeManifest manifest) {
    this(files, manifest, false);
  }

  /// Opens one module.
  public ModuleLoader(Path file, MergeManifest manifest) {
    this(List.of(file), manifest);
  }

  @Override
  public OpenModule run(DoubleConsumer progress, BooleanSupplier cancelled)
      throws IOException, IrFormatException, LinkException, RootsException {
    List<ModuleIndex> parts = new ArrayList<>();
    for (Path file : files) {
      double before = parts.size();
      DoubleConsumer read =
          fraction -> progress.accept((before + fraction) / files.size() * LoadPhase.READING.end());
      parts.add(isPartial
          ? ModuleBeginning.index(IrText.map(file), read, cancelled)
          : ModuleIndexer.index(IrText.map(file), read, cancelled));
    }
    Program program = Program.link(parts);
    ModuleIndex index = program.whole();
    ModuleNames names = ModuleNames.of(index);
    // What follows keeps one processor busy; all names are asked for at its end.
    SideWork reading = SideWork.start(() -> names.scopes(cancelled));
    CallGraph graph = CallGraph.of(index);
    step(LoadPhase.LINKING.end(), progress, cancelled);
    Roots roots = roots(index);
    LivenessPolicy policy = LivenessPolicy.of(index);
    Reachability reachability = Reachability.of(graph, roots, policy);
    step(LoadPhase.FOLLOWING.end(), progress, cancelled);
    names.scopes(cancelled);
    reading.join();
    return new OpenModule(
        program, index, graph, names, roots, policy, reachability, manifest,
        MergedFunctions.of(reachability, names, manifest));
  }

  /// Where a module is followed from unless somebody says otherwise.
  static Roots roots(ModuleIndex index) {
    int main = index.symbol("main");
    return main >= 0 && index.isDefinition(main) ? Roots.MAIN : new Roots.Exported();
  }

  private static void step(double fraction, DoubleConsumer progress, BooleanSupplier cancelled) {
    progress.accept(fraction);
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }
}
