package org.mergescope.app.view.inspector;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.functions.RowState;
import org.mergescope.app.view.inspector.SymbolDetails.Dying;
import org.mergescope.app.view.inspector.SymbolDetails.Fact;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class InspectorViewModelTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @_ZN4text5parseEv]

      define i32 @main() {
        call void @run()
        call void @run()
        ret i32 0
      }

      define internal void @run() {
        %f = load ptr, ptr @table
        call void %f()
        ret void
      }

      define internal void @_ZN4text5parseEv() {
        call void @puts()
        ret void
      }

      define internal void @old() {
        call void @run()
        call void @never()
        ret void
      }

      declare void @puts()

      declare void @never()
      """;

  private final Selection selection = new Selection();
  private ModuleSession session;
  private InspectorViewModel inspector;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    inspector = new InspectorViewModel(session, selection, new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
  }

  private int symbol(String name) {
    return SmallModules.symbol(session, name);
  }

  private SymbolDetails details(String name) {
    selection.focus(symbol(name));
    return assertInstanceOf(Inspected.One.class, inspector.inspectedProperty().get()).details();
  }

  @Test
  void asksForASymbolWhileNoneIsPicked() {
    assertEquals(
        new Inspected.Nothing("Pick a function in the table or the graph."), inspector.inspectedProperty().get());
    session.close();
    assertEquals(
        new Inspected.Nothing("Open a module to inspect its functions."), inspector.inspectedProperty().get());
  }

  @Test
  void tellsTheFactsOfALiveFunction() {
    SymbolDetails parse = details("_ZN4text5parseEv");
    assertEquals("text::parse()", parse.name());
    assertEquals("LIVE — kept by main", parse.sentence());
    assertEquals(
        List.of(
            new Fact("Raw name", "_ZN4text5parseEv"),
            new Fact("Kind", "function"),
            new Fact("Linkage", "internal"),
            new Fact("Size", "75 bytes of IR"),
            new Fact("Retained", "95 bytes of IR in 2 symbols"),
            new Fact("Held by", "table"),
            new Fact("Callers / callees", "1 / 1"),
            new Fact("Address", "taken once: it may be called through a pointer"),
            new Fact("Merged function", "text"),
            new Fact("Line and column", "15:1")),
        parse.facts());
  }

  @Test
  void listsWhatElseWouldDieTheLargestFirst() {
    assertEquals(
        new Dying(
            "4 symbols, 242 B of IR",
            List.of(
                new Neighbour(symbol("run"), "87 B"),
                new Neighbour(symbol("_ZN4text5parseEv"), "75 B"),
                new Neighbour(symbol("table"), "60 B"),
                new Neighbour(symbol("puts"), "20 B"))),
        details("main").dying());
    assertEquals(new Dying("Nothing: it alone keeps nothing alive.", List.of()), details("old").dying());
  }

  @Test
  void saysHowEachKindStands() {
    assertEquals("ROOT — chosen as a root", details("main").sentence());
    assertEquals("DEAD — unreachable from 1 root", details("old").sentence());
  }

  @Test
  void tellsDeclarationsThatAreUsedFromUnusedOnes() {
    assertEquals("EXTERNAL — declared here, defined elsewhere", details("puts").sentence());
    SymbolDetails never = details("never");
    assertEquals(RowState.UNUSED, never.state());
    assertEquals("UNUSED — declared here, nothing reachable mentions it", never.sentence());
  }

  @Test
  void saysWhereCallsThroughPointersAre() {
    assertEquals(
        new Fact("Calls of pointers", "1: what they may reach is among the callees"), details("run").facts().get(6));
  }

  @Test
  void forgetsTheSymbolWhenSeveralAreSelected() {
    details("run");
    assertEquals(symbol("run"), inspector.symbolProperty().get());
    selection.select(SmallModules.symbols(session, "run", "old"));
    assertEquals(Selection.NONE, inspector.symbolProperty().get());
  }

  @Test
  void showsTheOneSelectedSymbolBeforeTheFocus() {
    selection.focus(symbol("main"));
    selection.select(SmallModules.symbols(session, "old"));
    assertEquals(
        "old", assertInstanceOf(Inspected.One.class, inspector.inspectedProperty().get()).details().name());
  }

  @Test
  void addsUpSeveralSymbols() {
    selection.select(SmallModules.symbols(session, "run", "old", "never"));
    assertEquals(new Inspected.Several(3, 190, 2), inspector.inspectedProperty().get());
  }

  @Test
  void followsADeletion() {
    details("old");
    session.delete("Delete old", SmallModules.symbols(session, "old"), Replacement.NONE);
    assertEquals(
        "DELETED — the export leaves it out",
        assertInstanceOf(Inspected.One.class, inspector.inspectedProperty().get()).details().sentence());
  }

  @Test
  void saysWhatTheUserKeepsFromDeletion() {
    BitSet old = new BitSet();
    old.set(symbol("old"));
    session.exclude("keep", old);
    assertEquals("DEAD — unreachable from 1 root; you keep it from deletion", details("old").sentence());
  }
}
