package org.mergescope.model.reach;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WarningsTest {
  @Test
  void warnsOfNamesThatOthersLookUp() throws Exception {
    assertEquals(
        List.of(
            "@Java_a_B_c is a name that a Java virtual machine looks up.",
            "@PyInit_fast is a name that Python looks up."),
        warnings(
            """
            define void @main() { ret void }
            define void @Java_a_B_c() { ret void }
            define void @PyInit_fast() { ret void }
            define internal void @luaopen_x() { ret void }
            declare void @DllMain()
            """));
  }

  @Test
  void warnsOfNamesForAWebAssemblyHost() throws Exception {
    assertEquals(
        List.of("@named has a name that a WebAssembly host looks up."),
        warnings(
            """
            target triple = "wasm32-unknown-unknown"
            define void @main() { ret void }
            define void @named() #0 { ret void }
            define void @unnamed() { ret void }
            attributes #0 = { "wasm-export-name"="n" }
            """));
  }

  @Test
  void readsAttributesOfHeaders() throws Exception {
    assertEquals(
        List.of("@probe is named in a function attribute, so that the code generator may call it."),
        warnings(
            """
            define void @main() "probe-stack"="probe" { ret void }
            define void @dead() "probe-stack"="unasked" { ret void }
            define void @probe() { ret void }
            define void @unasked() { ret void }
            """));
  }

  @Test
  void readsTheHeadersOfSeveralFiles() throws Exception {
    String main = "define void @main() \"probe-stack\"=\"probe\" { ret void } attributes #0 = { nounwind }";
    String other =
        "define void @probe() { ret void } define void @named() #0 { ret void }"
            + " attributes #0 = { \"wasm-export-name\"=\"n\" }";
    ModuleIndex whole = Program.link(List.of(Indexed.text(main), Indexed.text(other))).whole();
    assertEquals(
        List.of("@probe is named in a function attribute, so that the code generator may call it."),
        warnings(whole, Roots.MAIN));
    Reachability exports =
        Reachability.of(CallGraph.of(whole), new Roots.Wasm(), LivenessPolicy.ofVersion(22));
    assertEquals(
        List.of("named"),
        IntStream.range(0, whole.symbolCount()).filter(exports::isRoot).mapToObj(whole::name).toList());
  }

  @Test
  void knowsNamesAsAssemblySpellsThem() throws Exception {
    assertEquals(
        List.of(
            "@prefixed is named in module assembly, which would not link without it.",
            "@\1exact is named in module assembly, which would not link without it."),
        warnings(
            """
            target datalayout = "e-m:o-i64:64"
            module asm "bl _prefixed; bl exact; bl plain"
            define void @main() { ret void }
            define void @prefixed() { ret void }
            define void @"\01exact"() { ret void }
            define void @lain() { ret void }
            """));
  }

  @Test
  void warnsOfKernelsHoweverTheyAreMarked() throws Exception {
    assertEquals(
        List.of(
            "@a is a GPU kernel, which is started from outside the module.",
            "@b is a GPU kernel, which is started from outside the module."),
        warnings(
            """
            define void @main() { ret void }
            define amdgpu_kernel void @a() { ret void }
            define void @b() { ret void }
            define void @c() { ret void }
            !nvvm.annotations = !{!0, !1}
            !0 = !{ptr @b, !"kernel", i32 1}
            !1 = !{ptr @c, !"maxntidx", i32 1}
            """));
  }

  private static List<String> warnings(String text) throws Exception {
    return warnings(Indexed.text(text), Roots.MAIN);
  }

  private static List<String> warnings(ModuleIndex module, Roots roots) throws RootsException {
    Reachability reachability = Reachability.of(CallGraph.of(module), roots, LivenessPolicy.ofVersion(22));
    return Warnings.of(module, reachability.unreachable()).stream().map(Warning::sentence).toList();
  }
}
