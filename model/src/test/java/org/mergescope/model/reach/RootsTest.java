package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;
import org.mergescope.model.ir.ModuleIndex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RootsTest {
  private static final LivenessPolicy POLICY = LivenessPolicy.ofVersion(22);

  @ParameterizedTest
  @ValueSource(strings = {"internal", "private", "linkonce", "linkonce_odr", "available_externally"})
  void keepsAChosenRootThatLlvmWouldDelete(String linkage) throws Exception {
    CallGraph graph =
        CallGraph.of(Indexed.text("define " + linkage + " i32 @main() { call void @f() ret i32 0 } declare void @f()"));
    Reachability ours = Reachability.of(graph, Roots.MAIN, POLICY);
    assertTrue(ours.unreachable().isEmpty());
    assertEquals(
        new WhyKept.Root(0, "chosen as a root; LLVM itself would drop it for its linkage"),
        WhyKept.explain(ours, 0));
    assertEquals(2, Reachability.of(graph, Roots.MAIN, POLICY.withoutChosenRoots()).unreachable().cardinality());
  }

  @Test
  void reachesEverythingVisibleOfALibrary() throws Exception {
    CallGraph graph = CallGraph.of(Indexed.text(
        """
        define void @api() { ret void }
        define weak void @hook() { ret void }
        define internal void @inner() { ret void }
        define linkonce_odr void @odr() { ret void }
        declare void @other()
        """));
    Reachability reachability = Reachability.of(graph, new Roots.Exported(), POLICY);
    assertEquals(List.of(2, 3, 4), reachability.unreachable().stream().boxed().toList());
  }

  @Test
  void keepsPickedSymbolsBesideTheModulesOwnRoots() throws Exception {
    CallGraph graph = CallGraph.of(Indexed.text(
        """
        define void @main() { ret void }
        define internal void @0() { call void @deep() ret void }
        define internal void @deep() { ret void }
        define internal void @dead() { ret void }
        declare void @other()
        """));
    ModuleIndex module = graph.module();
    BitSet picked = new BitSet();
    picked.set(module.unnamedSymbol(0));
    picked.set(module.symbol("other"));
    Roots roots = new Roots.Union(List.of(Roots.MAIN, new Roots.Symbols(picked)));
    BitSet unreachable = new BitSet();
    unreachable.set(module.symbol("dead"));
    unreachable.set(module.symbol("other"));
    assertEquals(unreachable, Reachability.of(graph, roots, POLICY).unreachable());
  }

  @Test
  void namesEntryPointsWhereThereIsNoMain() throws IrFormatException {
    assertEquals(
        "test.ll defines no main: name a root, for example callee_main, big, small.",
        refusal(
            """
            define void @small() { ret void }
            define void @big() { call void @small() ret void }
            define internal void @hidden_main() { ret void }
            define void @callee_main() { ret void }
            """,
            "main"));
  }

  @Test
  void namesNearMisses() throws IrFormatException {
    String module = "define void @handle_text() { ret void } define void @other() { ret void } declare void @extern_f()";
    assertEquals(
        "test.ll defines no handle_test: name a root, for example handle_text.",
        refusal(module, "handle_test"));
    assertEquals(
        "test.ll defines no text: name a root, for example handle_text.", refusal(module, "text"));
    assertEquals("test.ll only declares extern_f: name a root.", refusal(module, "extern_f"));
    assertEquals("test.ll defines no zzz: name a root.", refusal(module, "zzz"));
  }

  @Test
  void readsANameThatNothingHasAsAPattern() throws Exception {
    String module =
        """
        define void @app_a() { ret void }
        define internal void @app_b() { ret void }
        define void @other() { ret void }
        define void @"a*" () { ret void }
        declare void @app_c()
        """;
    assertEquals(List.of("app_a", "app_b"), live(module, new Roots.Named(List.of("app_*"))));
    assertEquals(List.of("app_a", "other"), live(module, new Roots.Named(List.of("oth[d-f]?", "app_[!b]"))));
    assertEquals(List.of("a*"), live(module, new Roots.Named(List.of("a*"))));
  }

  @Test
  void saysWhatIsWrongWithAPattern() throws IrFormatException {
    String module = "define void @f() { ret void } declare void @g()";
    assertEquals("test.ll defines nothing that matches g*: name a root.", refusal(module, "g*"));
    assertEquals(
        "The root f[ is no name here and no pattern: a [ is never closed.", refusal(module, "f["));
    assertEquals(
        "The root [z-a] is no name here and no pattern: the range z-a runs backwards.", refusal(module, "[z-a]"));
    assertEquals(
        "The root f\\ is no name here and no pattern: nothing follows its last \\.", refusal(module, "f\\"));
  }

  @Test
  void findsKernels() throws Exception {
    String module =
        """
        define ptx_kernel void @a() { ret void }
        define amdgpu_kernel void @b() { ret void }
        define spir_kernel void @c() { ret void }
        define void @marked() { ret void }
        define void @bounded() { ret void }
        define void @unlisted() { ret void }
        declare ptx_kernel void @outside()
        !nvvm.annotations = !{!0, !1}
        !0 = !{ptr @marked, !"kernel", i32 1}
        !1 = !{ptr @bounded, !"maxntidx", i32 16}
        !2 = !{ptr @unlisted, !"kernel", i32 1}
        """;
    assertEquals(List.of("a", "b", "c", "marked"), live(module, new Roots.Kernels()));
  }

  @Test
  void findsWhatAJavaVirtualMachineLooksUp() throws Exception {
    String module =
        """
        define void @Java_a_B_c() { ret void }
        define i32 @JNI_OnLoad() { ret i32 0 }
        define i32 @JNI_OnUnload_lib() { ret i32 0 }
        define internal void @Java_hidden() { ret void }
        define void @JNI_Other() { ret void }
        """;
    assertEquals(List.of("Java_a_B_c", "JNI_OnLoad", "JNI_OnUnload_lib"), live(module, new Roots.Jni()));
  }

  @Test
  void findsWhatAWebAssemblyHostLooksUp() throws Exception {
    String module =
        """
        define void @_start() { ret void }
        define void @named() "wasm-export-name"="n" { ret void }
        define hidden void @grouped() #1 { ret void }
        define internal void @local() #1 { ret void }
        define void @imported() #2 { ret void }
        attributes #1 = { nounwind "wasm-export-name"="g" }
        attributes #2 = { "wasm-import-name"="i" }
        """;
    assertEquals(List.of("_start", "named", "grouped"), live(module, new Roots.Wasm()));
  }

  @Test
  void countsSeveralChoicesTogether() throws Exception {
    String module =
        """
        define internal void @inner() { ret void }
        define void @api() { ret void }
        define internal void @Java_hidden() { ret void }
        define linkonce_odr void @odr() { ret void }
        """;
    Roots both = new Roots.Union(List.of(new Roots.Named(List.of("inner")), new Roots.Exported()));
    assertEquals(List.of("inner", "api"), live(module, both));
  }

  @Test
  void saysThatAPresetFindsNothing() throws IrFormatException {
    String module = "define void @f() { ret void }";
    assertEquals(
        List.of(
            "test.ll has no GPU kernel: name a root.",
            "test.ll has no function for a Java virtual machine: name a root.",
            "test.ll has no WebAssembly export: name a root."),
        List.of(
            refusal(module, new Roots.Kernels()),
            refusal(module, new Roots.Jni()),
            refusal(module, new Roots.Wasm())));
  }

  private static List<String> live(String module, Roots roots) throws Exception {
    ModuleIndex index = Indexed.text(module);
    Reachability reachability = Reachability.of(CallGraph.of(index), roots, POLICY);
    return IntStream.range(0, index.symbolCount()).filter(reachability::isLive).mapToObj(index::name).toList();
  }

  private static String refusal(String module, String root) throws IrFormatException {
    return refusal(module, new Roots.Named(List.of(root)));
  }

  private static String refusal(String module, Roots roots) throws IrFormatException {
    CallGraph graph = CallGraph.of(Indexed.text(module));
    RootsException e = assertThrows(RootsException.class, () -> Reachability.of(graph, roots, POLICY));
    return String.valueOf(e.getMessage());
  }
}
