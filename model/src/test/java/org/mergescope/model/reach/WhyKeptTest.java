package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WhyKeptTest {
  @Test
  void givesAShortestChainWithItsPlaces() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { call void @a() call void @b() ret i32 0 }
        define internal void @a() { call void @b() ret void }
        define internal void @b() { store ptr @table, ptr null ret void }
        @table = internal constant [1 x ptr] [ptr @c]
        define internal void @c() { ret void }
        define internal void @dead() { call void @c() ret void }
        """);
    assertEquals(
        "main CALL b, b ADDRESS_IN_CODE table, table TABLE c", chain(reachability, "c"));
    assertEquals(new WhyKept.Unreachable(5), WhyKept.explain(reachability, 5));
    assertEquals(new WhyKept.Root(0, "chosen as a root"), WhyKept.explain(reachability, 0));
  }

  @Test
  void givesTheLastStepAlone() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { call void @a() ret i32 0 }
        define internal void @a() { call void @b() ret void }
        define internal void @b() { ret void }
        define internal void @dead() { ret void }
        """);
    assertEquals(
        Optional.of(new WhyKept.Step(1, 2, ReferenceKind.CALL, reachability.graph().offset(1))),
        WhyKept.lastStep(reachability, 2));
    assertEquals(Optional.empty(), WhyKept.lastStep(reachability, 0));
    assertEquals(Optional.empty(), WhyKept.lastStep(reachability, 3));
  }

  @Test
  void stepsOverToSiblingsOfAComdat() throws Exception {
    Reachability reachability = reach(
        """
        $g = comdat any
        define i32 @main() { call void @g() ret i32 0 }
        define linkonce_odr void @g() comdat { ret void }
        @guard = linkonce_odr global ptr @f, comdat($g)
        define internal void @f() { ret void }
        """);
    assertEquals("main CALL g, g COMDAT guard, guard INITIALIZER f", chain(reachability, "f"));
  }

  @Test
  void stepsThroughVirtualTables() throws Exception {
    Reachability reachability = reach(
        """
        declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
        @vt = internal constant { [2 x ptr] } { [2 x ptr] [ptr @f, ptr @g] }, !type !0, !vcall_visibility !1
        define internal void @f() { ret void }
        define internal void @g() { ret void }
        define i32 @main(ptr %o) {
          store ptr @vt, ptr %o
          %r = call { ptr, i1 } @llvm.type.checked.load(ptr %o, i32 8, metadata !"T")
          ret i32 0
        }
        !llvm.module.flags = !{!2}
        !0 = !{i64 0, !"T"}
        !1 = !{i64 2}
        !2 = !{i32 1, !"Virtual Function Elim", i32 1}
        """);
    assertEquals("main VIRTUAL_CALL g", chain(reachability, "g"));
    assertEquals(new WhyKept.Unreachable(2), WhyKept.explain(reachability, 2));
  }

  @Test
  void saysWhyOtherRootsAreRoots() throws Exception {
    Reachability reachability = reach(
        """
        define i32 @main() { ret i32 0 }
        define dllexport void @exported() { ret void }
        @outside = externally_initialized global i32 0
        @llvm.used = appending global [1 x ptr] [ptr @noted], section "llvm.metadata"
        define void @noted() { ret void }
        define void @__stack_chk_fail() { ret void }
        @late = ifunc void (), ptr @resolve
        define internal ptr @resolve() { ret ptr null }
        """);
    assertEquals(
        List.of(
            "chosen as a root",
            "exported with dllexport",
            "initialized from outside the module",
            "an array that LLVM itself reads",
            "listed in llvm.used",
            "needed by the stack protector",
            "an ifunc that is visible outside the module, which LLVM never drops"),
        List.of(because(reachability, 0), because(reachability, 1), because(reachability, 2),
            because(reachability, 3), because(reachability, 4), because(reachability, 5), because(reachability, 6)));
  }

  @Test
  void forgetsWhatCutSymbolsMention() throws Exception {
    CallGraph graph = CallGraph.of(Indexed.text(
        """
        define i32 @main() { call void @a() ret i32 0 }
        define internal void @a() { call void @b() ret void }
        define internal void @b() { ret void }
        """));
    BitSet cut = new BitSet();
    cut.set(1);
    Reachability reachability = Reachability.without(graph, Roots.MAIN, LivenessPolicy.ofVersion(22), cut);
    assertEquals("{2}", reachability.unreachable().toString());
  }

  private static String because(Reachability reachability, int symbol) {
    return WhyKept.explain(reachability, symbol) instanceof WhyKept.Root root ? root.because() : "no root";
  }

  private static Reachability reach(String module) throws Exception {
    return Reachability.of(CallGraph.of(Indexed.text(module)), Roots.MAIN, LivenessPolicy.ofVersion(22));
  }

  private static String chain(Reachability reachability, String name) {
    ModuleIndex module = reachability.graph().module();
    if (!(WhyKept.explain(reachability, module.symbol(name)) instanceof WhyKept.Chain chain)) {
      return "no chain";
    }
    StringBuilder steps = new StringBuilder();
    for (WhyKept.Step step : chain.steps()) {
      boolean silent = step.offset() < 0;
      String mentioned = silent ? "" : module.text().text(step.offset(), step.offset() + 1);
      assertEquals(silent ? "" : "@", mentioned);
      steps.append(steps.isEmpty() ? "" : ", ")
          .append(module.name(step.from())).append(' ').append(step.kind()).append(' ').append(module.name(step.to()));
    }
    return steps.toString();
  }
}
