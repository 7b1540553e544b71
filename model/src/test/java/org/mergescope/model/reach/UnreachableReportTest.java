package org.mergescope.model.reach;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;

class UnreachableReportTest {
  @Test
  void countsWhatThereIsAndWhatNothingReaches() throws Exception {
    ModuleIndex module = Indexed.text(
        """
        define i32 @main() { call void @used() ret i32 0 }
        declare void @used()
        declare void @unused()
        @live = global i32 0
        @alias = internal alias i32, ptr @live
        define internal void @dead() { ret void }
        @external = external global i32
        """);
    UnreachableReport report = report(module);
    UnreachableReport expected =
        new UnreachableReport(
            module, 2, 2, 2, 1, List.of(0), List.of(5), List.of(3), List.of(4), List.of(2, 6),
            module.text().length(),
            module.byteCount(2) + module.byteCount(3) + module.byteCount(4) + module.byteCount(5) + module.byteCount(6),
            List.of());
    assertEquals(expected, report);
  }

  @Test
  void warnsOfWhatLlvmDoesNotSee() throws Exception {
    ModuleIndex module = Indexed.text(
        """
        module asm "call from_module\\0Afrom_next_line:"
        define void @from_module() { ret void }
        define void @from_next_line() { ret void }
        define void @inline() { ret void }
        define void @inline_of_dead() { ret void }
        define internal void @dead() { call void asm "call inline_of_dead", ""() ret void }
        define void @probe() { ret void }
        @handler = global i32 0, section "handlers"
        @plain = global i32 0, section ".data.plain"
        define ptr @memcpy(ptr %a, ptr %b, i64 %n) { ret ptr %a }
        define i128 @__udivti3(i128 %a, i128 %b) { ret i128 %a }
        define spir_kernel void @kernel() { ret void }
        define void @annotated() { ret void }
        declare void @declared_only()
        define i32 @main() #0 { call void asm sideeffect "call inline; call declared_only", ""() ret i32 0 }
        attributes #0 = { "probe-stack"="probe" }
        !nvvm.annotations = !{!0}
        !0 = !{ptr @annotated, !"kernel", i32 1}
        """);
    assertEquals(
        List.of(
            "ASM_TEXT @from_module is named in module assembly, which would not link without it.",
            "ASM_TEXT @from_next_line is named in module assembly, which would not link without it.",
            "ASM_TEXT @inline is named in inline assembly, which would not link without it.",
            "STRING_ATTRIBUTE @probe is named in a function attribute, so that the code generator may call it.",
            "SECTION_BOUNDS @handler is in section handlers, which a program may read from __start_handlers to "
                + "__stop_handlers.",
            "LIBRARY_CALL @memcpy may be called by code that the code generator adds.",
            "LIBRARY_CALL @__udivti3 may be called by code that the code generator adds.",
            "KERNEL @kernel is a GPU kernel, which is started from outside the module.",
            "KERNEL @annotated is a GPU kernel, which is started from outside the module."),
        report(module).warnings().stream().map(warning -> warning.kind() + " " + warning.sentence()).toList());
  }

  private static UnreachableReport report(ModuleIndex module) throws RootsException {
    return UnreachableReport.of(Reachability.of(CallGraph.of(module), Roots.MAIN, LivenessPolicy.ofVersion(22)));
  }
}
