package org.mergescope.app.view.waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.FunctionLink;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenTrace;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.waterfall.WaterfallViewModel.Shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class WaterfallViewModelTest {
  private static final String REQUEST = """
      nginx: / 0-100
        compose: compose-post 10-90
          compose: text 20-60
            redis: GET 30-31
          compose: media 25-50 !
        compose: late 92-95""";

  private final TaskRunner tasks = new DirectTaskRunner();
  private final TraceSession traces = new TraceSession();
  private final Selection selection = new Selection();
  private final ModuleSession modules = new ModuleSession(tasks, failure -> {});
  private final List<Exception> failures = new ArrayList<>();
  private final WaterfallViewModel model = new WaterfallViewModel(
      tasks, traces, selection, new FunctionLink(modules, traces, selection), failures::add);

  private List<String> rows() {
    Shown shown = model.shown();
    return shown == null
        ? List.of()
        : IntStream.range(0, shown.rows().rowCount())
            .mapToObj(row -> shown.facts().trace().name(shown.rows().span(row)))
            .toList();
  }

  private int selected() {
    return selection.spanProperty().get();
  }

  @Test
  void saysWhatTheTraceIs() {
    assertEquals("", model.title());
    traces.open(TraceDrawing.open(REQUEST));
    assertEquals("7f3a…0bc2 · 6 spans · 100.0 ms · 1 error", model.title());
    assertEquals("/ of nginx, 100.0 ms", model.describe(0));
    assertEquals("media of compose, 25.0 ms, failed", model.describe(4));
  }

  @Test
  void collapsesAndExpands() {
    traces.open(TraceDrawing.open(REQUEST));
    model.toggle(1);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.toggle(1);
    model.toggle(3);
    assertEquals(List.of("/", "compose-post", "text", "GET", "media", "late"), rows());
    model.collapseAll();
    assertEquals(List.of("/"), rows());
    model.toggle(0);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.expandAll();
    assertEquals(6, rows().size());
  }

  @Test
  void unfoldsWhatIsSelectedElsewhere() {
    traces.open(TraceDrawing.open(REQUEST));
    model.collapseAll();
    selection.span(3);
    assertEquals(List.of("/", "compose-post", "text", "GET", "media", "late"), rows());
  }

  @Test
  void movesWithTheArrows() {
    traces.open(TraceDrawing.open(REQUEST));
    model.move(1);
    assertEquals(0, selected());
    model.move(2);
    assertEquals(2, selected());
    model.left();
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
    model.left();
    assertEquals(1, selected());
    model.right();
    assertEquals(2, selected());
    model.right();
    assertEquals(6, rows().size());
    model.move(Integer.MAX_VALUE);
    assertEquals(5, selected());
    model.move(Integer.MIN_VALUE);
    assertEquals(0, selected());
    model.left();
    model.left();
    assertEquals(List.of("/"), rows());
  }

  @Test
  void scrollsJustAsFarAsItTakes() {
    traces.open(TraceDrawing.open("a: root 0-100" + "\n  a: leaf 1-2".repeat(99)));
    model.visibleRowsProperty().set(10.5);
    model.select(5);
    assertEquals(0, model.topRowProperty().get());
    model.select(50);
    assertEquals(41, model.topRowProperty().get());
    model.select(45);
    assertEquals(41, model.topRowProperty().get());
    model.select(3);
    assertEquals(3, model.topRowProperty().get());
    model.scroll(1_000);
    assertEquals(89.5, model.topRowProperty().get());
    model.collapseAll();
    assertEquals(0, model.topRowProperty().get());
  }

  @Test
  void findsMatchesRoundTheEnd() {
    traces.open(TraceDrawing.open(REQUEST));
    model.filter().queryProperty().set("COMPOSE");
    assertEquals("4 matches", model.filter().position(selected()));
    model.nextMatch(true);
    assertEquals(1, selected());
    assertEquals("1 of 4", model.filter().position(selected()));
    model.nextMatch(false);
    assertEquals(5, selected());
    model.nextMatch(true);
    assertEquals(1, selected());
    model.filter().queryProperty().set("nowhere");
    model.nextMatch(true);
    assertEquals(1, selected());
    assertEquals("no match", model.filter().position(selected()));
    model.filter().queryProperty().set(" ");
    assertEquals("", model.filter().position(selected()));
  }

  @Test
  void goesToTheNextErrorEvenWhereItIsFoldedAway() {
    traces.open(TraceDrawing.open(REQUEST));
    model.collapseAll();
    model.nextError();
    model.nextError();
    assertEquals(4, selected());
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
  }

  @Test
  void keepsWhatIsFoldedWhenSpansAreMappedAgainAndForgetsItWithAnotherTrace() {
    OpenTrace open = TraceDrawing.open(REQUEST);
    traces.open(open);
    model.toggle(1);
    model.timeline().zoom(2, 0);
    TimeWindow zoomed = model.timeline().window();
    traces.open(TraceDrawing.open(open.trace(), "", open.mapping()));
    assertEquals(List.of("/", "compose-post", "late"), rows());
    assertEquals(zoomed, model.timeline().window());
    traces.open(TraceDrawing.open(REQUEST));
    assertEquals(6, rows().size());
    assertEquals(TimeWindow.whole(100_000_000), model.timeline().window());
    traces.closeTrace();
    assertEquals(List.of(), rows());
  }

  @Test
  void fitsTheSelectedSpan() {
    traces.open(TraceDrawing.open(REQUEST));
    model.fit();
    assertEquals(TimeWindow.whole(100_000_000), model.timeline().window());
    model.select(2);
    model.fit();
    assertEquals(new TimeWindow(18_000_000, 44_000_000, 100_000_000), model.timeline().window());
  }

  @Test
  void tellsFirstWhatTheServerSaid() {
    OpenTrace open = TraceDrawing.open(REQUEST);
    traces.open(TraceDrawing.open(open.trace(), "Only a part of it.", open.mapping()));
    assertEquals(List.of("Only a part of it."), model.notices());
    assertEquals(List.of(), failures);
  }

  @Test
  void showsDetailsWhereThereIsRoomUntilTheUserDecides() {
    model.roomForDetails(false);
    assertFalse(model.detailsProperty().get());
    model.toggleDetails();
    model.roomForDetails(false);
    assertEquals(true, model.detailsProperty().get());
  }
}
