package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.HeldTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Finding in the lines of a module.
class FindViewModelTest {
  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final CodeViewModel code = new CodeViewModel(session, new Selection(), tasks, failures::add);
  private final ModuleTextViewModel module = code.module();
  private final FindViewModel find = code.find();

  @BeforeEach
  void open() {
    session.open(TextModules.open("""
        define void @main() {
          call void @Run()
          call void @run()
          ret void
        }
        declare void @Run()
        declare void @run()
        """));
    module.open();
    find.lookIn(module);
    find.openProperty().set(true);
  }

  private String place() {
    return find.statusProperty().get() + " at " + module.caretProperty().get();
  }

  @Test
  void goesFromMatchToMatchAndRound() {
    find.wordsProperty().set("@RUN");
    assertEquals("1 of 4 at 1", place());
    find.next();
    assertEquals("2 of 4 at 2", place());
    find.previous();
    find.previous();
    assertEquals("4 of 4 · round again at 6", place());
    find.next();
    assertEquals("1 of 4 · round again at 1", place());
  }

  @Test
  void goesOnFromWhereTheUserIs() {
    find.wordsProperty().set("@run");
    module.moveTo(4, false);
    find.next();
    assertEquals("3 of 4 at 5", place());
    module.moveTo(4, false);
    find.previous();
    assertEquals("2 of 4 at 2", place());
  }

  @Test
  void caseCountsWhenAsked() {
    find.matchCaseProperty().set(true);
    find.wordsProperty().set("@run");
    assertEquals("1 of 2 at 2", place());
  }

  @Test
  void wordsAreNoExpressionUnlessAsked() {
    find.wordsProperty().set("@r.n");
    assertEquals("Not found at 0", place());
    find.regexProperty().set(true);
    assertEquals("1 of 4 at 1", place());
    find.wordsProperty().set("^declare.*run");
    assertEquals("1 of 2 at 5", place());
  }

  @Test
  void anUnreadableExpressionLeavesTheLastMatches() {
    find.regexProperty().set(true);
    find.wordsProperty().set("run");
    find.wordsProperty().set("run(");
    assertEquals("Not a regular expression: Unclosed group", find.problemProperty().get());
    find.next();
    assertEquals("2 of 4 at 2", place());
    find.wordsProperty().set("ret");
    assertEquals("", find.problemProperty().get());
    assertEquals("1 of 1 at 3", place());
  }

  @Test
  void nothingIsLookedForWhileClosed() {
    find.openProperty().set(false);
    find.wordsProperty().set("run");
    assertEquals(" at 0", place());
    assertEquals(List.of(), failures);
  }

  @Test
  void aSearchCanBeGivenUp() {
    HeldTaskRunner held = new HeldTaskRunner();
    FindViewModel slow = new FindViewModel(held, failures::add);
    slow.lookIn(module);
    slow.openProperty().set(true);
    slow.wordsProperty().set("run");
    assertTrue(slow.searchingProperty().get());
    slow.cancel();
    held.release();
    assertFalse(slow.searchingProperty().get());
    assertEquals("Cancelled", slow.statusProperty().get());
    assertEquals(0, module.caretProperty().get());
  }
}
