package org.mergescope.app.session;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.merge.MergedFunctions;
import org.mergescope.model.names.ModuleNames;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

/// Modules written down in a test, opened by the real stages.
public final class SmallModules {
  private SmallModules() {}

  /// A module with `main` as its root.
  public static OpenModule open(IrText text) throws IrFormatException, RootsException {
    ModuleIndex index = ModuleIndexer.index(text, fraction -> {}, () -> false);
    CallGraph graph = CallGraph.of(index);
    LivenessPolicy policy = LivenessPolicy.of(index);
    Reachability reachability = Reachability.of(graph, Roots.MAIN, policy);
    ModuleNames names = ModuleNames.of(index);
    return new OpenModule(
        index,
        graph,
        names,
        Roots.MAIN,
        policy,
        reachability,
        MergedFunctions.of(reachability, names, MergeManifest.EMPTY));
  }

  /// A session that shows a module and does its work at once.
  public static ModuleSession session(String text) throws IrFormatException, RootsException {
    ModuleSession session = new ModuleSession(new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    session.open(open(IrText.of("small.ll", text)));
    return session;
  }

  /// The symbols of some names.
  public static BitSet symbols(ModuleSession session, String... names) {
    ModuleIndex index = index(session);
    BitSet symbols = new BitSet();
    Stream.of(names).mapToInt(index::symbol).forEach(symbols::set);
    return symbols;
  }

  /// The symbol of a name.
  public static int symbol(ModuleSession session, String name) {
    return index(session).symbol(name);
  }

  /// The names of symbols, in file order.
  public static List<String> names(ModuleSession session, BitSet symbols) {
    return symbols.stream().mapToObj(index(session)::name).toList();
  }

  private static ModuleIndex index(ModuleSession session) {
    return session.state().orElseThrow().module().index();
  }
}
