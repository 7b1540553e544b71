package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionState;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.Texts;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CodeViewModelTest {
  private static final OpenModule MODULE = TextModules.open("""
      ; a module
      declare i32 @puts(ptr)

      define void @main() {
        call void @_ZN4shop5totalEv()
        call void @0()
        ret void
      }
      define internal void @0() {
        ret void
      }
      define void @_ZN4shop5totalEv() {
        ret void
      }
      define void @old() {
        ret void
      }
      """);

  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private final CodeViewModel model = new CodeViewModel(session, selection, tasks, failures::add);

  private CodeDocument shown() {
    return model.documentProperty().get();
  }

  private void focus(String name) {
    selection.focus(MODULE.index().symbol(name));
  }

  private String previewAt(int character) {
    List<String> previews = new ArrayList<>();
    model.preview(character, previews::add);
    return String.join("|", previews);
  }

  private void delete(String name, Replacement replacement) {
    BitSet symbol = new BitSet();
    symbol.set(MODULE.index().symbol(name));
    session.delete("Delete " + name, symbol, replacement);
  }

  @Test
  void showsTheTextOfTheFocusWithTheFilesLineNumbers() {
    session.open(MODULE);
    focus("main");
    assertEquals("""
        define void @main() {
          call void @_ZN4shop5totalEv()
          call void @0()
          ret void
        }""", shown().text());
    assertEquals(4, shown().source().lines().number(0));
    assertEquals("test.ll:4", shown().origin().place());
    assertTrue(shown().complete());
    assertEquals("", model.noticeProperty().get());
    assertEquals(Optional.of(FunctionState.ROOT), model.standingProperty().get());
  }

  @Test
  void nothingFocusedIsEmpty() {
    session.open(MODULE);
    assertEquals(CodeDocument.EMPTY, shown());
    focus("main");
    selection.focus(Selection.NONE);
    assertEquals(CodeDocument.EMPTY, shown());
    assertEquals(Optional.empty(), model.standingProperty().get());
  }

  @Test
  void namesAreLinks() {
    session.open(MODULE);
    focus("main");
    int link = shown().text().indexOf("@_ZN4shop5totalEv") + 3;
    assertEquals(
        "shop::total() · live\ndefine void @_ZN4shop5totalEv() {\n  ret void\n}", previewAt(link));
    assertTrue(model.follow(link));
    assertEquals(MODULE.index().symbol("_ZN4shop5totalEv"), selection.focusProperty().get());
    assertEquals("shop::total()", shown().name());
  }

  @Test
  void unnamedGlobalsAreLinksToo() {
    session.open(MODULE);
    focus("main");
    assertTrue(model.follow(shown().text().indexOf("@0")));
    assertEquals(MODULE.index().unnamedSymbol(0), selection.focusProperty().get());
  }

  @Test
  void aClickSelectsAndLeavesTheFocus() {
    session.open(MODULE);
    focus("main");
    model.select(shown().text().indexOf("@_ZN4shop5totalEv"));
    assertEquals(MODULE.index().symbol("main"), selection.focusProperty().get());
    assertEquals(
        List.of(MODULE.index().symbol("_ZN4shop5totalEv")),
        selection.symbolsProperty().get().stream().boxed().toList());
  }

  @Test
  void namesCanBeReadable() {
    session.open(MODULE);
    focus("main");
    model.toggleNames();
    assertTrue(shown().text().contains("  call void @shop::total()()\n"), shown().text());
    assertTrue(model.follow(shown().text().indexOf("shop::total")));
    assertEquals("define void @shop::total()() {\n  ret void\n}", shown().text());
    model.toggleNames();
    assertEquals("define void @_ZN4shop5totalEv() {\n  ret void\n}", shown().text());
  }

  @Test
  void otherTextIsNoLink() {
    session.open(MODULE);
    focus("main");
    assertFalse(model.follow(shown().text().indexOf("ret")));
    assertFalse(model.follow(shown().text().indexOf("{") + 1));
    assertFalse(model.follow(10_000));
  }

  @Test
  void saysWhatIsSpecialAboutASymbol() {
    session.open(MODULE);
    focus("puts");
    assertEquals(Texts.text("code.notice.external"), model.noticeProperty().get());
    focus("old");
    assertEquals(Texts.text("code.notice.dead"), model.noticeProperty().get());
    delete("old", Replacement.NONE);
    assertEquals(Texts.text("code.notice.deleted"), model.noticeProperty().get());
    session.undo();
    assertEquals(Texts.text("code.notice.dead"), model.noticeProperty().get());
  }

  @Test
  void aDeletedSymbolIsKeptAgainAlone() {
    session.open(MODULE);
    delete("old", Replacement.NONE);
    delete("_ZN4shop5totalEv", Replacement.STUB);
    focus("old");
    model.restore();
    assertEquals(Optional.of(FunctionState.DEAD), model.standingProperty().get());
    assertEquals(Optional.of("Keep old"), session.undoLabel());
    assertEquals(1, session.state().orElseThrow().deletions().count());
  }

  @Test
  void theTextAfterADeletionIsWhatTheExportWrites() {
    session.open(MODULE);
    focus("_ZN4shop5totalEv");
    assertFalse(model.comparableProperty().get());
    delete("_ZN4shop5totalEv", Replacement.STUB);
    assertTrue(model.comparableProperty().get());
    model.modeProperty().set(CodeMode.AFTER);
    assertEquals("define void @_ZN4shop5totalEv() {\n  unreachable\n}", shown().text());
    model.modeProperty().set(CodeMode.DIFF);
    assertEquals("define void @_ZN4shop5totalEv() {\n  ret void\n  unreachable\n}", shown().text());
    LineMarks lines = shown().source().lines();
    assertEquals(
        List.of(DiffLine.Change.SAME, DiffLine.Change.REMOVED, DiffLine.Change.ADDED, DiffLine.Change.SAME),
        List.of(lines.change(0), lines.change(1), lines.change(2), lines.change(3)));
    assertEquals(
        List.of(12L, 13L, 0L, 14L), List.of(lines.number(0), lines.number(1), lines.number(2), lines.number(3)));
  }

  @Test
  void aTextThatNoDeletionChangesSaysSo() {
    session.open(MODULE);
    focus("main");
    delete("old", Replacement.NONE);
    model.modeProperty().set(CodeMode.DIFF);
    assertEquals(Texts.text("code.notice.same"), model.noticeProperty().get());
    focus("old");
    model.modeProperty().set(CodeMode.AFTER);
    assertEquals("", shown().text());
    assertEquals(Texts.text("code.notice.gone"), model.noticeProperty().get());
    session.undo();
    assertEquals(CodeMode.ORIGINAL, model.modeProperty().get());
    assertEquals("define void @old() {\n  ret void\n}", shown().text());
  }

  @Test
  void metadataTypesAndAttributesLeadIntoTheModule() {
    session.open(TextModules.open("""
        %struct.a = type { i32 }
        define void @main() #0 {
          %1 = alloca %struct.a
          ret void, !srcloc !1
        }
        attributes #0 = { nounwind }
        !0 = !{i32 7}
        !1 = !{i32 8}
        """));
    selection.focus(0);
    model.toggleFolding();
    assertEquals("!1 = !{i32 8}", previewAt(shown().text().indexOf("!1")));
    assertEquals("attributes #0 = { nounwind }", previewAt(shown().text().indexOf("#0")));
    assertEquals("%struct.a = type { i32 }", previewAt(shown().text().indexOf("%struct.a") + 4));
    assertEquals("", previewAt(shown().text().indexOf("%1")));
    assertTrue(model.follow(shown().text().indexOf("#0")));
    assertTrue(model.wholeModuleProperty().get());
    assertEquals(5, model.module().caretProperty().get());
  }

  @Test
  void foldsOpenOneByOneUntilAnotherSymbolIsShown() {
    session.open(TextModules.open("""
        define void @main() {
          fence seq_cst, !srcloc !0
          ret void, !srcloc !0
        }
        define void @other() {
          ret void
        }
        !0 = !{i32 7}
        """));
    selection.focus(0);
    assertEquals("define void @main() {\n  fence seq_cst ⋯\n  ret void ⋯\n}", shown().text());
    assertTrue(model.toggleFold(shown().text().indexOf("⋯")));
    assertEquals("define void @main() {\n  fence seq_cst, !srcloc !0\n  ret void ⋯\n}", shown().text());
    selection.focus(1);
    selection.focus(0);
    assertEquals("define void @main() {\n  fence seq_cst ⋯\n  ret void ⋯\n}", shown().text());
    assertFalse(model.toggleFold(0));
  }

  @Test
  void veryLongTextIsShownInPartUntilAskedFor() {
    String body = "  fence seq_cst ; some words to make the line long enough for this\n".repeat(40_000);
    session.open(TextModules.open("define void @main() {\n" + body + "  ret void\n}\n"));
    selection.focus(0);
    assertFalse(shown().complete());
    assertEquals(5_000, shown().text().lines().count());
    model.loadAll();
    assertTrue(shown().complete());
    assertEquals(40_003, shown().text().lines().count());
  }

  @Test
  void anotherModuleShowsNothingOfTheLast() {
    session.open(MODULE);
    focus("main");
    session.close();
    assertEquals(CodeDocument.EMPTY, shown());
    assertEquals(List.of(), failures);
  }
}
