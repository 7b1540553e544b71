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
    assertEquals(4, shown().firstLine());
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
    assertEquals("shop::total() · live", model.words(link).orElseThrow());
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
    BitSet old = new BitSet();
    old.set(MODULE.index().symbol("old"));
    session.delete("Delete old", old, Replacement.NONE);
    assertEquals(Texts.text("code.notice.deleted"), model.noticeProperty().get());
    session.undo();
    assertEquals(Texts.text("code.notice.dead"), model.noticeProperty().get());
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
  void linesTooLongToBeLaidOutAreCut() {
    session.open(TextModules.open("@data = constant [9000 x i8] c\"" + "x".repeat(9_000) + "\"\ndefine void @main() {\n"
        + "  ret void\n}\n"));
    selection.focus(0);
    assertTrue(shown().text().length() < 4_100);
    assertTrue(shown().text().endsWith(Texts.text("code.cut", 5_032)), shown().text().substring(4_000));
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
