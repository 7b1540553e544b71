package org.mergescope.model.reach;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.oracle.InstalledTool;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DominatorsTest {
  @Test
  void addsUpWhatOneSymbolAloneHolds() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { call void @a() call void @b() ret i32 0 }
        define internal void @a() { call void @c() call void @d() ret void }
        define internal void @b() { call void @d() ret void }
        define internal void @c() { store ptr @t, ptr null ret void }
        define internal void @d() { ret void }
        @t = internal constant ptr @e
        declare void @e()
        define internal void @dead() { call void @a() ret void }
        """);
    Dominators dominators = Dominators.of(reachability);
    assertEquals(List.of("-", "main", "main", "a", "main", "c", "t", "-"), immediate(reachability, dominators));
    assertEquals("{3, 5, 6}", dominators.alsoDies(1).toString());
    ModuleIndex module = reachability.graph().module();
    assertEquals(
        module.byteCount(1) + module.byteCount(3) + module.byteCount(5) + module.byteCount(6),
        dominators.retainedBytes(1));
    assertEquals(List.of(7, 4, 1, 0), List.of(
        dominators.retainedCount(0), dominators.retainedCount(1), dominators.retainedCount(4),
        dominators.retainedCount(7)));
    assertEquals(new BitSet(), dominators.alsoDies(7));
  }

  @Test
  void leavesTheSiblingsOfAComdatTogether() throws Exception {
    Reachability reachability = reach(
        """
        $g = comdat any
        define i32 @main() { call void @g() ret i32 0 }
        define linkonce_odr void @g() comdat { call void @onlyG() ret void }
        @guard = linkonce_odr global ptr @onlyGuard, comdat($g)
        define internal void @onlyG() { ret void }
        define internal void @onlyGuard() { ret void }
        """);
    Dominators dominators = Dominators.of(reachability);
    assertEquals(List.of("-", "main", "main", "g", "guard"), immediate(reachability, dominators));
    assertEquals("{3}", dominators.alsoDies(1).toString());
    assertEquals("{1, 2, 3, 4}", dominators.alsoDies(0).toString());
  }

  @Test
  void climbsChainsOfAnyLength() throws Exception {
    int length = 200_000;
    StringBuilder text = new StringBuilder("define ptr @main() { ret ptr @g0 }\n");
    for (int i = 0; i < length; i++) {
      text.append("@g").append(i).append(" = internal global ptr @g").append((i + 1) % length).append('\n');
    }
    Dominators dominators = Dominators.of(reach(text.toString()));
    assertEquals(length + 1, dominators.retainedCount(0));
    assertEquals(length - 1, dominators.immediateDominator(length));
  }

  @Test
  void leavesOutWhatIsCutAlready() throws Exception {
    CallGraph graph = CallGraph.of(Indexed.text(
        """
        define i32 @main() { call void @a() call void @b() ret i32 0 }
        define internal void @a() { call void @c() ret void }
        define internal void @b() { call void @c() call void @d() ret void }
        define internal void @c() { ret void }
        define internal void @d() { ret void }
        """));
    BitSet cut = new BitSet();
    cut.set(1);
    Dominators dominators =
        Dominators.of(Reachability.without(graph, Roots.MAIN, LivenessPolicy.ofVersion(22), cut));
    assertEquals("{3, 4}", dominators.alsoDies(2).toString());
    assertEquals(new BitSet(), dominators.alsoDies(1));
    assertEquals(2, dominators.immediateDominator(3));
  }

  @Property(tries = 250)
  void saysWhatDiesWhereReachabilityIsAskedAgain(
      @ForAll @Size(max = 90) List<@IntRange(max = RandomSymbols.CHOICES - 1) Integer> choices) throws Exception {
    agreesWithReachability(RandomSymbols.module(choices), 22);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "09-comdat-groups", "10-ifunc-alias-chain", "11-blockaddress", "12-global-ctors", "20-virtual-function-elim"
  })
  void agreesOnTheCases(String name) throws Exception {
    agreesWithReachability(RandomSymbols.caseNamed(name), 22);
    agreesWithReachability(RandomSymbols.caseNamed(name), 14);
  }

  @Test
  void agreesOnACompiledProgram(@TempDir Path folder) throws Exception {
    Path source = Path.of(Objects.requireNonNull(DominatorsTest.class.getResource("/programs/shapes.cpp")).toURI());
    Path module = folder.resolve("shapes.ll");
    InstalledTool.Answer answer = InstalledTool.require("clang++-19").run(
        folder, "-std=c++17", "-O1", "-S", "-emit-llvm", source.toString(), "-o", module.toString());
    assertEquals(0, answer.exitCode(), answer.errors());
    agreesWithReachability(Files.readString(module), 19);
  }

  private static void agreesWithReachability(String text, int version) throws Exception {
    CallGraph graph = CallGraph.of(Indexed.text(text));
    LivenessPolicy policy = LivenessPolicy.ofVersion(version);
    Roots roots = graph.module().symbol("main") < 0 ? new Roots.Exported() : Roots.MAIN;
    Reachability all = Reachability.of(graph, roots, policy);
    Dominators dominators = Dominators.of(all);
    for (int symbol = 0; symbol < graph.module().symbolCount(); symbol++) {
      BitSet cut = new BitSet();
      cut.set(symbol);
      BitSet dying = Reachability.without(graph, roots, policy, cut).unreachable();
      dying.andNot(all.unreachable());
      assertEquals(dying, dominators.alsoDies(symbol), () -> text);
      if (all.isLive(symbol)) {
        dying.set(symbol);
      }
      assertEquals(dying.stream().mapToLong(graph.module()::byteCount).sum(), dominators.retainedBytes(symbol));
      assertEquals(dying.cardinality(), dominators.retainedCount(symbol));
    }
  }

  private static List<String> immediate(Reachability reachability, Dominators dominators) {
    List<String> names = new ArrayList<>();
    for (int symbol = 0; symbol < reachability.graph().module().symbolCount(); symbol++) {
      int above = dominators.immediateDominator(symbol);
      names.add(above < 0 ? "-" : reachability.graph().module().name(above));
    }
    return names;
  }

  private static Reachability reach(String module) throws Exception {
    return Reachability.of(CallGraph.of(Indexed.text(module)), Roots.MAIN, LivenessPolicy.ofVersion(22));
  }
}
