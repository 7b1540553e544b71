package org.mergescope.model.fuzz;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.callgraph.CallGraphView;
import org.mergescope.model.callgraph.StrongComponents;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.LinkException;
import org.mergescope.model.link.Program;
import org.mergescope.model.reach.DisjointChains;
import org.mergescope.model.reach.Dominators;
import org.mergescope.model.reach.IndirectCall;
import org.mergescope.model.reach.IndirectCalls;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;
import org.mergescope.model.reach.UnreachableReport;
import org.mergescope.model.reach.WhyKept;

/// What else is computed from a module, its graph and what lives: components, dominators, chains, programs of several
/// modules.
final class FurtherStages {
  private static final int MOST_CHAINS = 5;

  private final List<ModuleIndex> companions;

  private FurtherStages(List<ModuleIndex> companions) {
    this.companions = companions;
  }

  /// With all cases that can be read as modules to link with.
  static FurtherStages withCases() {
    List<ModuleIndex> companions = new ArrayList<>();
    try {
      for (byte[] text : Corpus.cases()) {
        try {
          companions.add(Sample.index(text));
        } catch (IrFormatException _) {
          // Some cases are there to be refused.
        }
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return new FurtherStages(List.copyOf(companions));
  }

  /// Goes through them all.
  Void check(Reachability reachability, Random random) throws Finding {
    ModuleIndex module = reachability.graph().module();
    checkComponents(reachability.graph());
    if (module.symbolCount() > 0) {
      checkDominators(reachability, random);
    }
    checkIndirectCalls(reachability.graph());
    checkProgram(module, random);
    return null;
  }

  private static void checkComponents(CallGraph graph) throws Finding {
    StrongComponents components = StrongComponents.of(graph);
    int members = 0;
    for (int component = 0; component < components.count(); component++) {
      for (int member : components.members(component)) {
        members++;
        if (components.component(member) != component) {
          throw new Finding("symbol " + member + " is in two components");
        }
        components.isCyclic(member);
      }
    }
    int seen = CallGraphView.of(graph).firstOfEachKind().vertexSet().size();
    if (members != graph.module().symbolCount() || seen != members) {
      throw new Finding("components hold " + members + " symbols");
    }
  }

  private static void checkDominators(Reachability reachability, Random random) throws Finding {
    ModuleIndex module = reachability.graph().module();
    Dominators dominators = Dominators.of(reachability);
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      int above = dominators.immediateDominator(symbol);
      boolean retains = dominators.retainedCount(symbol) > 0;
      boolean fits = above < 0 || dominators.retainedCount(above) > dominators.retainedCount(symbol);
      boolean inside = dominators.retainedBytes(symbol) <= module.text().length();
      if (retains != reachability.isLive(symbol) || !fits || !inside) {
        throw new Finding("dominators of " + symbol);
      }
    }
    int symbol = random.nextInt(module.symbolCount());
    BitSet dying = dominators.alsoDies(symbol);
    if (dying.get(symbol) || dying.cardinality() != Math.max(0, dominators.retainedCount(symbol) - 1)) {
      throw new Finding("with " + symbol + " dies " + dying);
    }
    for (WhyKept.Chain chain : DisjointChains.of(reachability, symbol, MOST_CHAINS)) {
      int at = chain.root();
      for (WhyKept.Step step : chain.steps()) {
        if (step.from() != at) {
          throw new Finding("chain breaks: " + chain);
        }
        at = step.to();
      }
      if (at != symbol) {
        throw new Finding("chain ends elsewhere: " + chain);
      }
    }
  }

  private static void checkIndirectCalls(CallGraph graph) throws Finding {
    ModuleIndex module = graph.module();
    IndirectCalls calls = IndirectCalls.of(graph);
    for (int function = 0; function < module.symbolCount(); function++) {
      long at = module.start(function);
      for (IndirectCall call : calls.in(function)) {
        if (call.caller() != function || call.offset() < at || call.offset() >= module.end(function)) {
          throw new Finding("a call of " + function + " out of place: " + call);
        }
        at = call.offset();
      }
    }
  }

  private void checkProgram(ModuleIndex module, Random random) throws Finding {
    List<ModuleIndex> parts = new ArrayList<>(List.of(module, companions.get(random.nextInt(companions.size()))));
    if (random.nextBoolean()) {
      parts.add(random.nextInt(parts.size()), companions.get(random.nextInt(companions.size())));
    }
    try {
      Program program = Program.link(parts);
      Reachability reachability =
          Reachability.of(CallGraph.of(program.whole()), new Roots.Exported(), LivenessPolicy.of(program.whole()));
      UnreachableReport.of(reachability);
      checkIndirectCalls(reachability.graph());
      for (int symbol = 0; symbol < program.whole().symbolCount(); symbol++) {
        WhyKept.explain(reachability, symbol);
        if (program.part(symbol) >= parts.size()) {
          throw new Finding("symbol " + symbol + " is of no part");
        }
      }
    } catch (LinkException | RootsException e) {
      if (String.valueOf(e.getMessage()).isBlank()) {
        throw new Finding("link", e);
      }
    }
  }
}
