package org.mergescope.model.reach;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.Indexed;
import org.mergescope.model.ir.IrFormatException;

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
  void namesEntryPointsWhereThereIsNoMain() throws IrFormatException {
    assertEquals(
        "test.ll defines no main: name a root with --root NAME, for example callee_main, big, small.",
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
        "test.ll defines no handle_test: name a root with --root NAME, for example handle_text.",
        refusal(module, "handle_test"));
    assertEquals(
        "test.ll defines no text: name a root with --root NAME, for example handle_text.", refusal(module, "text"));
    assertEquals("test.ll only declares extern_f: name a root with --root NAME.", refusal(module, "extern_f"));
    assertEquals("test.ll defines no zzz: name a root with --root NAME.", refusal(module, "zzz"));
  }

  private static String refusal(String module, String root) throws IrFormatException {
    CallGraph graph = CallGraph.of(Indexed.text(module));
    RootsException e =
        assertThrows(
            RootsException.class, () -> Reachability.of(graph, new Roots.Named(List.of(root)), POLICY));
    return String.valueOf(e.getMessage());
  }
}
