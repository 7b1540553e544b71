package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CallsViewModelTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @parse]
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
      define internal void @parse() {
        call void @again()
        ret void
      }
      define internal void @again() {
        call void @parse()
        ret void
      }
      """;

  private final Selection selection = new Selection();
  private ModuleSession session;
  private CallsViewModel calls;

  @BeforeEach
  void open() throws Exception {
    open(MODULE);
  }

  private void open(String module) throws Exception {
    DirectTaskRunner tasks = new DirectTaskRunner();
    session = SmallModules.session(module);
    InspectorViewModel inspector = new InspectorViewModel(session, selection, tasks, CallsViewModelTest::fail);
    calls = new CallsViewModel(inspector, tasks, CallsViewModelTest::fail);
  }

  private static void fail(Exception failure) {
    throw new AssertionError(failure);
  }

  private int symbol(String name) {
    return SmallModules.symbol(session, name);
  }

  private List<CallEntry> under(CallSide side, CallEntry row, Integer... above) {
    List<CallEntry> rows = new ArrayList<>();
    calls.open(side, row, Set.of(above), rows::addAll);
    return rows;
  }

  private CallEntry.Symbol row(String name, String link, int count, boolean cycle) {
    return new CallEntry.Symbol(symbol(name), link, count, cycle);
  }

  @Test
  void tellsHowEachCalleeIsMentionedAndWhatMayBeCalled() {
    assertEquals(
        List.of(row("table", "takes the address of", 1, false), row("parse", "may call, 1 of 1", 1, false)),
        under(CallSide.CALLEES, row("run", "", 1, false), symbol("run")));
    assertEquals(
        List.of(row("run", "calls × 2", 1, false)),
        under(CallSide.CALLEES, row("main", "", 1, false), symbol("main")));
  }

  @Test
  void marksWhatStandsAboveAlready() {
    assertEquals(
        List.of(row("parse", "calls", 1, true)),
        under(CallSide.CALLEES, row("again", "calls", 1, false), symbol("parse"), symbol("again")));
    assertEquals(false, row("parse", "calls", 1, true).opens());
    assertEquals(true, row("parse", "calls", 1, false).opens());
    assertEquals(false, row("parse", "calls", 0, false).opens());
  }

  @Test
  void findsPossibleCallersOnlyWhenAsked() {
    List<CallEntry> callers = under(CallSide.CALLERS, row("parse", "", 2, false), symbol("parse"));
    assertEquals(
        List.of(
            row("table", "holds the address of", 1, false),
            row("again", "calls", 1, false),
            new CallEntry.PossibleCallers(symbol("parse"))),
        callers);
    assertEquals(
        List.of(row("run", "may call, 1 of 1", 1, false)),
        under(CallSide.CALLERS, callers.getLast(), symbol("parse")));
  }

  @Test
  void countsWhatIsAtTheTop() {
    selection.focus(symbol("parse"));
    assertEquals(List.of(2, 1), List.of(calls.count(CallSide.CALLERS), calls.count(CallSide.CALLEES)));
    session.close();
    assertEquals(List.of(0, 0), List.of(calls.count(CallSide.CALLERS), calls.count(CallSide.CALLEES)));
  }

  @Test
  void showsAThousandRowsAndCountsTheRest() throws Exception {
    String functions = IntStream.range(0, 1003)
        .mapToObj(i -> "define internal void @f" + i + "() { call void @hub() ret void }\n")
        .collect(Collectors.joining());
    open("define i32 @main() { ret i32 0 }\ndefine internal void @hub() { ret void }\n" + functions);
    List<CallEntry> rows = under(CallSide.CALLERS, row("hub", "", 1003, false), symbol("hub"));
    assertEquals(1001, rows.size());
    assertEquals(new CallEntry.More(3), rows.getLast());
  }
}
