package org.mergescope.model.prune;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Warning;
import org.mergescope.model.reach.Warnings;

/// What an export changes in each file of a program. Linked again, the files give the program without the chosen symbols.
///
/// @param deletions what was chosen, as symbols of the whole
/// @param plans one a file, in order
/// @param blockers references of the whole that would point at nothing
/// @param warnings about the whole
public record ProgramPlan(
    Program program,
    Deletions deletions,
    List<PrunePlan> plans,
    List<Blocker> blockers,
    List<Warning> warnings) {
  public ProgramPlan {
    plans = List.copyOf(plans);
    blockers = List.copyOf(blockers);
    warnings = List.copyOf(warnings);
  }

  /// Plans it; of one file as [PrunePlan#of] does, and an empty choice plans no edit at all. Of several, every definition
  /// that lost to another file's goes or becomes a declaration, unless an alias or the like is made of it. Cost: as that
  /// of the plans.
  ///
  /// @param reachability of the whole
  /// @param unused what becomes of metadata and the like that nothing uses
  /// @param keepsPrototypes whether declarations that a file does not mention any more stay
  public static ProgramPlan of(
      Program program, Reachability reachability, Deletions deletions, Unused unused, boolean keepsPrototypes) {
    if (program.parts().size() == 1) {
      PrunePlan plan = PrunePlan.of(reachability, deletions, unused);
      return new ProgramPlan(program, deletions, List.of(plan), plan.blockers(), plan.warnings());
    }
    if (deletions.count() == 0) {
      return nothing(program, reachability, unused);
    }
    PartCopies copies = PartCopies.of(program, reachability.graph(), deletions);
    Deletions chosen = deletions.without(copies.revived());
    List<Deletions> choices = new ArrayList<>();
    BitSet reliedOn = new BitSet();
    for (int part = 0; part < program.parts().size(); part++) {
      PartDeletions here = PartDeletions.of(program, part, chosen, copies, keepsPrototypes);
      choices.add(here.deletions());
      reliedOn.or(here.reliedOn());
    }
    List<PrunePlan> plans = new ArrayList<>();
    for (int part = 0; part < program.parts().size(); part++) {
      CallGraph graph = CallGraph.of(program.parts().get(part));
      Deletions here = choices.get(part);
      BitSet reliedOnHere = inPart(program, part, reliedOn, here);
      reliedOnHere.or(copies.holders().get(part));
      plans.add(PrunePlan.of(known(program, part, graph, reachability, here), here, unused, reliedOnHere));
    }
    List<Blocker> blockers = new Dangling(reachability, chosen).to(chosen.symbols());
    Fates fates = Fates.of(program.whole(), chosen);
    return new ProgramPlan(program, deletions, plans, blockers, Warnings.of(program.whole(), fates.removed()));
  }

  /// Whether nothing blocks the export.
  public boolean isPossible() {
    return blockers.isEmpty() && plans.stream().allMatch(PrunePlan::isPossible);
  }

  /// Size of all files in bytes.
  public long bytesBefore() {
    return plans.stream().mapToLong(PrunePlan::bytesBefore).sum();
  }

  /// Size of all pruned files in bytes.
  public long bytesAfter() {
    return plans.stream().mapToLong(PrunePlan::bytesAfter).sum();
  }

  private static ProgramPlan nothing(Program program, Reachability reachability, Unused unused) {
    List<PrunePlan> plans = new ArrayList<>();
    for (ModuleIndex part : program.parts()) {
      CallGraph graph = CallGraph.of(part);
      plans.add(PrunePlan.of(
          Reachability.known(graph, reachability.policy(), new BitSet(), new BitSet()), Deletions.NOTHING, unused));
    }
    return new ProgramPlan(program, Deletions.NOTHING, plans, List.of(), List.of());
  }

  /// The part's own symbols among those of the whole that stay.
  private static BitSet inPart(Program program, int part, BitSet symbols, Deletions here) {
    BitSet own = new BitSet();
    for (int symbol = 0; symbol < program.parts().get(part).symbolCount(); symbol++) {
      boolean stays = program.counts(part, symbol) && !here.contains(symbol);
      if (stays && symbols.get(program.symbol(part, symbol))) {
        own.set(symbol);
      }
    }
    return own;
  }

  private static Reachability known(
      Program program, int part, CallGraph graph, Reachability whole, Deletions here) {
    ModuleIndex module = graph.module();
    BitSet live = new BitSet();
    live.set(0, module.symbolCount());
    live.andNot(here.symbols());
    BitSet ignored = new BitSet();
    long start = program.whole().text().partStart(part);
    long end = start + module.text().length();
    for (int edge = 0; edge < whole.graph().edgeCount(); edge++) {
      long offset = whole.graph().offset(edge);
      if (whole.isIgnored(edge) && offset >= start && offset < end) {
        int symbol = module.symbolOf(module.entityAt(offset - start));
        int own = symbol < 0 ? -1 : graph.edgeAt(symbol, offset - start);
        if (own >= 0) {
          ignored.set(own);
        }
      }
    }
    return Reachability.known(graph, whole.policy(), live, ignored);
  }
}
