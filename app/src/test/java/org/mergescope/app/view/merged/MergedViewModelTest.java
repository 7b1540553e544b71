package org.mergescope.app.view.merged;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceOpener;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.Durations;
import org.mergescope.app.view.merged.MergedViewModel.Order;
import org.mergescope.app.view.merged.MergedViewModel.State;
import org.mergescope.model.tempo.TraceAnswer;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class MergedViewModelTest {
  private static final OpenModule MODULE = TextModules.openMerged("""
      define i32 @main() {
        call void @callee_compose_post()
        ret i32 0
      }
      define internal void @callee_compose_post() {
        call void @callee_text_service()
        ret void
      }
      define internal void @callee_text_service() {
        call void @helper()
        ret void
      }
      define internal void @helper() {
        ret void
      }
      """);
  private static final Trace TRACE = TraceDrawing.trace("""
      nginx: / 0-100
        compose-post: compose-post 10-90
          text-service: text-service 20-60
            text-service: text-service 30-40
          user-service: user-service 60-70""");

  private final TaskRunner tasks = new DirectTaskRunner();
  private final List<Exception> failures = new ArrayList<>();
  private final ModuleSession modules = new ModuleSession(tasks, failures::add);
  private final TraceSession traces = new TraceSession();
  private final Selection selection = new Selection();
  private final FunctionLink link = new FunctionLink(modules, traces, selection);
  private final TraceOpener opener = new TraceOpener(tasks, modules, traces, failures::add);
  private final MergedViewModel model =
      new MergedViewModel(tasks, modules, traces, selection, link, failures::add);

  private void openTrace() {
    opener.open("drawing", "", cancelled -> new TraceAnswer(TRACE, false, ""), () -> {}, failures::add);
  }

  private List<String> rows() {
    return assertInstanceOf(State.Listed.class, model.stateProperty().get()).rows().stream()
        .map(MergedViewModelTest::written)
        .toList();
  }

  private static String written(MergedRow row) {
    return switch (row) {
      case MergedRow.Heading heading -> heading.title();
      case MergedRow.Foreign foreign -> foreign.times().name() + " " + Durations.text(foreign.times().totalNanos());
      case MergedRow.Local local -> local.function().name()
          + local.times().map(times -> " " + times.spans() + " " + Durations.text(times.totalNanos())).orElse("");
    };
  }

  @Test
  void saysWhatIsMissing() {
    assertInstanceOf(State.NoModule.class, model.stateProperty().get());
    modules.open(TextModules.open("define i32 @main() {\n  ret i32 0\n}\n"));
    assertInstanceOf(State.NoFunction.class, model.stateProperty().get());
  }

  @Test
  void listsFunctionsWithoutATrace() {
    modules.open(MODULE);
    assertEquals(List.of("compose-post", "text-service"), rows());
  }

  @Test
  void addsTheTimesOfTheTraceInWhicheverOrderBothAreOpened() {
    List<String> expected = List.of(
        "compose-post 1 80.0 ms", "text-service 2 40.0 ms", "Not in this module", "/ 100.0 ms", "user-service 10.0 ms");
    modules.open(MODULE);
    openTrace();
    assertEquals(expected, rows());
    modules.close();
    modules.open(MODULE);
    assertEquals(expected, rows());
    assertEquals(List.of(), failures);
  }

  @Test
  void ordersAsAsked() {
    modules.open(MODULE);
    openTrace();
    model.orderProperty().set(Order.CRITICAL);
    assertEquals("text-service 2 40.0 ms", rows().getFirst());
    model.orderProperty().set(Order.NAME);
    assertEquals("compose-post 1 80.0 ms", rows().getFirst());
  }

  @Test
  void choosingAFunctionFocusesItsEntryAndMarksItsSpans() {
    modules.open(MODULE);
    openTrace();
    model.orderProperty().set(Order.NAME);
    MergedRow text = assertInstanceOf(State.Listed.class, model.stateProperty().get()).rows().get(1);
    model.choose(text);
    assertEquals(MODULE.index().symbol("callee_text_service"), selection.focusProperty().get());
    assertEquals("{2, 3}", selection.markedSpansProperty().get().toString());
    assertEquals(List.of(text), model.selectedProperty().get());
  }

  @Test
  void selectingASpanOrAHelperSelectsTheFunction() {
    modules.open(MODULE);
    openTrace();
    selection.span(3);
    assertEquals(List.of("text-service 2 40.0 ms"), selected());
    selection.focus(MODULE.index().symbol("callee_compose_post"));
    assertEquals(List.of("compose-post 1 80.0 ms"), selected());
    selection.focus(MODULE.index().symbol("helper"));
    assertEquals(List.of("text-service 2 40.0 ms"), selected());
  }

  @Test
  void choosingWhatIsNotInTheModuleMarksItsSpans() {
    modules.open(MODULE);
    openTrace();
    model.choose(assertInstanceOf(State.Listed.class, model.stateProperty().get()).rows().getLast());
    assertEquals("{4}", selection.markedSpansProperty().get().toString());
    assertEquals(Selection.NONE, selection.focusProperty().get());
  }

  private List<String> selected() {
    return model.selectedProperty().get().stream().map(MergedViewModelTest::written).toList();
  }
}
