package org.mergescope.app.view.inspector;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.inspector.Explanation.Chain;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WhyViewModelTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @parse]
      define i32 @main() {
        call void @run()
        %f = load ptr, ptr @table
        ret i32 0
      }
      define internal void @run() {
        call void @parse()
        ret void
      }
      define internal void @parse() {
        ret void
      }
      define internal void @old() {
        ret void
      }
      """;

  private final Selection selection = new Selection();
  private ModuleSession session;
  private WhyViewModel why;

  @BeforeEach
  void open() throws Exception {
    open(MODULE, new DirectTaskRunner());
  }

  private void open(String module, TaskRunner tasks) throws Exception {
    session = SmallModules.session(module);
    InspectorViewModel inspector =
        new InspectorViewModel(session, selection, new DirectTaskRunner(), WhyViewModelTest::fail);
    why = new WhyViewModel(inspector, tasks, WhyViewModelTest::fail);
    why.watchedProperty().set(true);
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  private int symbol(String name) {
    return SmallModules.symbol(session, name);
  }

  private Explanation explanation(String name) {
    selection.focus(symbol(name));
    return why.explanationProperty().get();
  }

  @Test
  void showsTheWaysThatShareNothingWithKindAndPlaceOfEachStep() {
    assertEquals(
        new Explanation(
            "2 ways keep it that share nothing but their ends.",
            List.of(
                new Chain(
                    "2 references from main",
                    List.of(
                        new Neighbour(symbol("main"), ""),
                        new Neighbour(symbol("table"), "takes the address of · 4:22"),
                        new Neighbour(symbol("parse"), "holds the address of · 1:43 · may call"))),
                new Chain(
                    "2 references from main",
                    List.of(
                        new Neighbour(symbol("main"), ""),
                        new Neighbour(symbol("run"), "calls · 3:13"),
                        new Neighbour(symbol("parse"), "calls · 8:13"))))),
        explanation("parse"));
  }

  @Test
  void pointsOutTheChosenWayInTheGraph() {
    explanation("parse");
    why.chosenProperty().set(1);
    why.showInGraph();
    assertEquals(List.of(symbol("main"), symbol("run"), symbol("parse")), selection.pathProperty().get());
    explanation("run");
    assertEquals(0, why.chosenProperty().get());
    assertEquals("This way keeps it; every other one shares a symbol with it.", why.explanationProperty().get().sentence());
  }

  @Test
  void explainsARootAndWhatIsDead() {
    assertEquals(
        new Explanation(
            "It is a root itself: chosen as a root (external linkage).",
            List.of(new Chain("", List.of(new Neighbour(symbol("main"), ""))))),
        explanation("main"));
    assertEquals(
        new Explanation("Nothing keeps it: unreachable from 1 root.", List.of()), explanation("old"));
  }

  @Test
  void saysThatThereAreMoreWaysThanItShows() throws Exception {
    String calls = IntStream.range(0, 7).mapToObj(i -> "call void @f" + i + "()\n").collect(Collectors.joining());
    String functions = IntStream.range(0, 7)
        .mapToObj(i -> "define internal void @f" + i + "() { call void @end() ret void }\n")
        .collect(Collectors.joining());
    open(
        "define i32 @main() {\n" + calls + "ret i32 0 }\n" + functions + "define internal void @end() { ret void }\n",
        new DirectTaskRunner());
    Explanation end = explanation("end");
    assertEquals("More than 5 ways keep it that share nothing but their ends; 5 are shown.", end.sentence());
    assertEquals(5, end.chains().size());
  }

  @Test
  void showsTheShortestWayWhileItLooksForOthers() throws Exception {
    HeldTaskRunner tasks = new HeldTaskRunner();
    open(MODULE, tasks);
    Explanation first = explanation("parse");
    assertEquals("Looking for the ways that keep it …", first.sentence());
    assertEquals(1, first.chains().size());
    tasks.release();
    assertEquals(2, why.explanationProperty().get().chains().size());
  }

  @Test
  void looksForNothingWhileNobodyWatches() {
    why.watchedProperty().set(false);
    assertEquals(Explanation.NONE, explanation("parse"));
    why.watchedProperty().set(true);
    assertEquals(2, why.explanationProperty().get().chains().size());
  }

  @Test
  void saysOfWhatIsDeletedByWhichStepAndWhatKeptItBefore() {
    List<Chain> kept = explanation("parse").chains();
    session.delete("Delete parse", SmallModules.symbols(session, "parse"), Replacement.STUB);
    session.markRoots("Mark run", SmallModules.symbols(session, "run"));
    Explanation parse = explanation("parse");
    assertEquals(
        "Deleted by the step ‘Delete parse’. Before, 2 ways kept it that shared nothing but their ends.",
        parse.sentence());
    assertEquals(kept, parse.chains());
    session.undo();
    session.undo();
    assertEquals("2 ways keep it that share nothing but their ends.", why.explanationProperty().get().sentence());
  }

  @Test
  void saysThatNothingKeptWhatWasDead() {
    session.delete("Delete 1 dead", SmallModules.symbols(session, "old"), Replacement.NONE);
    assertEquals(
        new Explanation(
            "Deleted by the step ‘Delete 1 dead’. Nothing kept it before: it was unreachable from 1 root.", List.of()),
        explanation("old"));
  }

  @Test
  void saysThatItIsDeletedWhileItLooksForWhatKeptIt() throws Exception {
    HeldTaskRunner tasks = new HeldTaskRunner();
    open(MODULE, tasks);
    session.delete("Delete parse", SmallModules.symbols(session, "parse"), Replacement.DECLARATION);
    assertEquals(
        new Explanation(
            "Deleted by the step ‘Delete parse’. Looking for what kept it before …", List.of()),
        explanation("parse"));
  }

  @Test
  void followsDeletions() {
    explanation("parse");
    session.delete("Delete run", SmallModules.symbols(session, "run"), Replacement.STUB);
    assertEquals(1, why.explanationProperty().get().chains().size());
    session.close();
    assertEquals(Explanation.NONE, why.explanationProperty().get());
  }
}
