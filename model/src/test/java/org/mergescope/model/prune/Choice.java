package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ModuleIndexer;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.reach.LivenessPolicy;
import org.mergescope.model.reach.Reachability;
import org.mergescope.model.reach.Roots;
import org.mergescope.model.reach.RootsException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A small module and what is deleted of it, by name.
record Choice(CallGraph graph, Deletions deletions) {
  private static final List<Integer> VERSIONS = List.of(14, 19, 22);

  static Choice in(String text) throws IrFormatException {
    return in(IrText.of("test.ll", text));
  }

  static Choice in(IrText text) throws IrFormatException {
    ModuleIndex module = ModuleIndexer.index(text, done -> {}, () -> false);
    return new Choice(CallGraph.of(module), Deletions.NOTHING);
  }

  Choice remove(String... names) {
    return with(Replacement.NONE, names);
  }

  Choice stub(String... names) {
    return with(Replacement.STUB, names);
  }

  Choice declare(String... names) {
    return with(Replacement.DECLARATION, names);
  }

  private Choice with(Replacement replacement, String... names) {
    return new Choice(graph, deletions.with(symbols(names), replacement));
  }

  BitSet symbols(String... names) {
    BitSet symbols = new BitSet();
    for (String name : names) {
      boolean number = name.startsWith("#");
      int symbol = number
          ? graph.module().unnamedSymbol(Long.parseLong(name.substring(1)))
          : graph.module().symbol(name);
      assertTrue(symbol >= 0, name);
      symbols.set(symbol);
    }
    return symbols;
  }

  PrunePlan plan() {
    return PrunePlan.of(reachability(), deletions);
  }

  /// What can be seen from outside the module, and all that it needs.
  Reachability reachability() {
    try {
      return Reachability.of(graph, new Roots.Exported(), LivenessPolicy.ofVersion(22));
    } catch (RootsException e) {
      throw new AssertionError(e);
    }
  }

  /// The text after the plan's edits.
  String text() {
    return Edited.text(plan());
  }

  /// Whether the result reads like this, and whether every installed opt that accepts the module accepts the result.
  void becomes(String expected, Path directory) throws IOException {
    PrunePlan plan = plan();
    assertEquals(List.of(), plan.blockers());
    assertEquals(expected, Edited.text(plan));
    Path before = directory.resolve("before.ll");
    Path after = directory.resolve("after.ll");
    Files.writeString(before, graph.module().text().text(0, graph.module().text().length()));
    PrunedModuleWriter.write(plan, after, done -> {}, () -> false);
    assertEquals(expected, Files.readString(after));
    boolean verified = false;
    for (int version : VERSIONS) {
      InstalledTool opt = InstalledTool.require("opt-" + version);
      String pointers = version == 14 && Files.readString(before).contains("ptr") ? "-opaque-pointers" : "-S";
      if (verify(directory, opt, pointers, before).isSilent()) {
        assertEquals(new InstalledTool.Answer(0, "", ""), verify(directory, opt, pointers, after), "opt-" + version);
        verified = true;
      }
    }
    assertTrue(verified, "no opt accepts the original");
  }

  private static InstalledTool.Answer verify(Path directory, InstalledTool opt, String option, Path file)
      throws IOException {
    return opt.run(directory, option, "-passes=verify", "-disable-output", file.toString());
  }
}
