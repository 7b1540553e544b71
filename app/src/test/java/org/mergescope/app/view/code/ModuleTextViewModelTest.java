package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ModuleTextViewModelTest {
  private static final OpenModule MODULE = TextModules.open("""
      ; a module
      define void @main() {
        ret void, !srcloc !0
      }

      define void @_ZN4shop5totalEv() {
        ret void
      }
      !0 = !{i32 1}
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private final CodeViewModel code = new CodeViewModel(session, selection, tasks, failures::add);
  private final ModuleTextViewModel module = code.module();

  private void open() {
    session.open(MODULE);
    selection.focus(MODULE.index().symbol("_ZN4shop5totalEv"));
    code.wholeModuleProperty().set(true);
  }

  @Test
  void opensAtTheFunctionAndGoesBackToTheOneOfTheLine() {
    open();
    assertEquals(5, module.caretProperty().get());
    assertEquals("test.ll · line 6 of 9", module.place());
    module.moveTo(2, false);
    code.leaveModule();
    assertFalse(code.wholeModuleProperty().get());
    assertEquals(MODULE.index().symbol("main"), selection.focusProperty().get());
  }

  @Test
  void followsTheFocus() {
    open();
    selection.focus(MODULE.index().symbol("main"));
    assertEquals(1, module.caretProperty().get());
  }

  @Test
  void linesBetweenFunctionsBelongToNone() {
    open();
    module.moveTo(4, false);
    assertEquals(Optional.empty(), module.symbolAtCaret());
    module.moveTo(0, false);
    assertEquals(Optional.empty(), module.symbolAtCaret());
    module.moveTo(8, false);
    assertEquals(Optional.empty(), module.symbolAtCaret());
  }

  @Test
  void linesAreFoldedAndReadableAsTheFunctionIs() {
    open();
    code.toggleNames();
    assertEquals("  ret void ⋯", module.line(2).shown().text());
    assertEquals("define void @shop::total()() {", module.line(5).shown().text());
    code.toggleFolding();
    assertEquals("  ret void, !srcloc !0", module.line(2).shown().text());
    assertEquals(3, module.line(2).number());
  }

  @Test
  void linesOfDeletedSymbolsSaySo() {
    open();
    BitSet total = new BitSet();
    total.set(MODULE.index().symbol("_ZN4shop5totalEv"));
    session.delete("Delete total", total, Replacement.NONE);
    assertTrue(module.line(6).deleted());
    assertFalse(module.line(4).deleted());
    assertFalse(module.line(8).deleted());
  }

  @Test
  void selectedLinesAreCopiedAsTheyAreWritten() {
    open();
    List<String> copied = new ArrayList<>();
    module.moveTo(2, false);
    module.moveTo(1, true);
    module.copy(copied::add);
    assertEquals(List.of("define void @main() {\n  ret void, !srcloc !0"), copied);
    assertTrue(module.isSelected(1));
    assertTrue(module.isSelected(2));
    assertFalse(module.isSelected(3));
  }

  @Test
  void goesToALineByItsNumber() {
    open();
    assertTrue(module.goToNumber("3"));
    assertEquals(2, module.caretProperty().get());
    assertTrue(module.goToNumber("test.ll:9"));
    assertEquals(8, module.caretProperty().get());
    assertTrue(module.goToNumber("1,000"));
    assertEquals(8, module.caretProperty().get());
    assertFalse(module.goToNumber("x"));
    assertEquals("“x” is no line: write a number, or file.ll:12", module.problemProperty().get());
    assertFalse(module.goToNumber("other.ll:1"));
  }

  @Test
  void waitsForTheLinesToBeFound() {
    HeldTaskRunner held = new HeldTaskRunner();
    ModuleTextViewModel slow =
        new ModuleTextViewModel(session, code.renderingProperty(), held, failures::add);
    session.open(MODULE);
    slow.goTo(MODULE.index().start(0));
    assertEquals(0, slow.caretProperty().get());
    assertEquals(-1, slow.caretOffset());
    held.release();
    assertEquals(1, slow.caretProperty().get());
    assertEquals(List.of(), failures);
  }
}
