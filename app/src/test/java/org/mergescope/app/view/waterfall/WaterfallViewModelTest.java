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
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.task.TaskRunner;
import org.mergescope.app.view.shell.Command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private final WaterfallViewModel model = Waterfalls.model(
      tasks, modules, traces, selection, new FunctionLink(modules, traces, selection), failures::add);

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
    model.rows().toggle(1);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.rows().toggle(1);
    model.rows().toggle(3);
    assertEquals(List.of("/", "compose-post", "text", "GET", "media", "late"), rows());
    model.rows().collapseAll();
    assertEquals(List.of("/"), rows());
    model.rows().toggle(0);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.rows().expandAll();
    assertEquals(6, rows().size());
  }

  @Test
  void unfoldsWhatIsSelectedElsewhere() {
    traces.open(TraceDrawing.open(REQUEST));
    model.rows().collapseAll();
    selection.span(3);
    assertEquals(List.of("/", "compose-post", "text", "GET", "media", "late"), rows());
  }

  @Test
  void movesWithTheArrows() {
    traces.open(TraceDrawing.open(REQUEST));
    model.steps().rows(1);
    assertEquals(0, selected());
    model.steps().rows(2);
    assertEquals(2, selected());
    model.steps().left();
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
    model.steps().left();
    assertEquals(1, selected());
    model.steps().right();
    assertEquals(2, selected());
    model.steps().right();
    assertEquals(6, rows().size());
    model.steps().rows(Integer.MAX_VALUE);
    assertEquals(5, selected());
    model.steps().rows(Integer.MIN_VALUE);
    assertEquals(0, selected());
    model.steps().left();
    model.steps().left();
    assertEquals(List.of("/"), rows());
  }

  @Test
  void scrollsJustAsFarAsItTakes() {
    traces.open(TraceDrawing.open("a: root 0-100" + "\n  a: leaf 1-2".repeat(99)));
    model.rows().roomProperty().set(10.5);
    model.select(5);
    assertEquals(0, model.rows().topProperty().get());
    model.select(50);
    assertEquals(41, model.rows().topProperty().get());
    model.select(45);
    assertEquals(41, model.rows().topProperty().get());
    model.select(3);
    assertEquals(3, model.rows().topProperty().get());
    model.rows().scroll(1_000);
    assertEquals(89.5, model.rows().topProperty().get());
    model.rows().collapseAll();
    assertEquals(0, model.rows().topProperty().get());
  }

  @Test
  void keepsTheSelectedSpanInSightWhereRoomIsTaken() {
    traces.open(TraceDrawing.open("a: root 0-100" + "\n  a: leaf 1-2".repeat(99)));
    model.rows().roomProperty().set(10.5);
    model.select(50);
    model.rows().roomProperty().set(8.2);
    assertEquals(43, model.rows().topProperty().get());
    model.rows().scroll(-30);
    model.rows().roomProperty().set(6);
    assertEquals(13, model.rows().topProperty().get(), "what was not in sight does not come");
  }

  @Test
  void findsMatchesRoundTheEnd() {
    traces.open(TraceDrawing.open(REQUEST));
    model.search().queryProperty().set("COMPOSE");
    assertEquals("4 matches", model.search().position(selected()));
    model.steps().match(true);
    assertEquals(1, selected());
    assertEquals("1 of 4", model.search().position(selected()));
    model.steps().match(false);
    assertEquals(5, selected());
    model.steps().match(true);
    assertEquals(1, selected());
    model.search().queryProperty().set("nowhere");
    model.steps().match(true);
    assertEquals(1, selected());
    assertEquals("no match", model.search().position(selected()));
    model.search().queryProperty().set(" ");
    assertEquals("", model.search().position(selected()));
  }

  @Test
  void goesToTheNextErrorEvenWhereItIsFoldedAway() {
    traces.open(TraceDrawing.open(REQUEST));
    model.rows().collapseAll();
    model.steps().error(true);
    model.steps().error(true);
    assertEquals(4, selected());
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
  }

  @Test
  void keepsWhatIsFoldedWhenSpansAreMappedAgainAndForgetsItWithAnotherTrace() {
    OpenTrace open = TraceDrawing.open(REQUEST);
    traces.open(open);
    model.rows().toggle(1);
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
    model.span().fit();
    assertEquals(TimeWindow.whole(100_000_000), model.timeline().window());
    model.select(2);
    model.span().fit();
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

  private static final String ALIKE = """
      a: root 0-100
        a: read 1-2
        a: read 3-4
        a: read 5-9
        a: write 10-20 !""";

  @Test
  void keepsTheSpansAboveMatchesAndCountsWhatIsHidden() {
    traces.open(TraceDrawing.open(REQUEST));
    model.search().queryProperty().set("redis");
    model.rows().matchesOnlyProperty().set(true);
    assertEquals(List.of("/", "compose-post", "text", "GET"), rows());
    assertEquals(2, model.rows().filteredOut());
    model.search().queryProperty().set("");
    assertEquals(6, rows().size());
    assertEquals(0, model.rows().filteredOut());
  }

  @Test
  void foldsSiblingsThatLookAlikeUntilOneOfThemIsWanted() {
    traces.open(TraceDrawing.open(ALIKE));
    model.rows().fold(true);
    assertEquals(List.of("root", "read", "write"), rows());
    assertEquals(3, model.shown() == null ? 0 : model.shown().choice().folded(1));
    selection.span(2);
    assertEquals(5, rows().size());
    model.rows().fold(false);
    model.rows().fold(true);
    assertEquals(3, rows().size());
    model.rows().toggle(1);
    assertEquals(5, rows().size());
  }

  @Test
  void collapsesALevelAndASubtree() {
    traces.open(TraceDrawing.open(REQUEST));
    model.rows().levels(1);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.rows().changeLevels(1);
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
    model.rows().changeLevels(-1);
    assertEquals(List.of("/", "compose-post", "late"), rows());
    model.rows().subtree(1, false);
    assertEquals(6, rows().size());
    model.rows().subtree(1, true);
    model.rows().toggle(1);
    assertEquals(List.of("/", "compose-post", "text", "media", "late"), rows());
  }

  @Test
  void followsTheCriticalPathInTime() {
    traces.open(TraceDrawing.open(REQUEST));
    List<Integer> way = new ArrayList<>();
    for (int step = 0; step < 8; step++) {
      model.steps().critical(true);
      way.add(selected());
    }
    assertEquals(List.of(0, 1, 2, 3, 2, 1, 0, 5), way);
    model.steps().critical(false);
    assertEquals(0, selected());
  }

  @Test
  void namesTheSpansAboveTheSelectedOneHoweverDeepItIs() {
    StringBuilder chain = new StringBuilder("a: s0 0-100000");
    for (int depth = 1; depth < 300; depth++) {
      chain.append('\n').append("  ".repeat(depth)).append("a: s").append(depth).append(" 0-100000");
    }
    traces.open(TraceDrawing.open(chain.toString()));
    model.select(299);
    assertEquals(new Crumbs(List.of(0, 294, 295, 296, 297, 298, 299), 293), model.span().crumbs());
    model.select(1);
    assertEquals(new Crumbs(List.of(0, 1), 0), model.span().crumbs());
  }

  @Test
  void movesClocksOnlyWhenAskedAndShowsThemAsSentAgain() {
    traces.open(TraceDrawing.open("a: call 10-50\n  b: serve 0-20"));
    assertEquals(0, starts(1));
    model.select(1);
    model.toggleClocks();
    assertEquals(10_000_000, starts(1));
    assertEquals(1, selected());
    assertEquals(true, model.notices().getLast().startsWith("Clocks are moved, as asked for"));
    model.toggleClocks();
    assertEquals(0, starts(1));
    assertFalse(model.clocks().adjustedProperty().get());
    model.toggleClocks();
    traces.open(TraceDrawing.open(REQUEST));
    assertFalse(model.clocks().adjustedProperty().get());
    model.toggleClocks();
    assertEquals(List.of("No clock contradicts another: nothing is moved."), model.notices());
  }

  /// When a span of the second service starts.
  private long starts(int span) {
    Shown shown = model.shown();
    return shown == null ? -1 : shown.facts().trace().startNanos(span);
  }

  @Test
  void looksForIdleTimeWithoutHoldingTheWindow() {
    HeldTaskRunner held = new HeldTaskRunner();
    Timeline timeline = new Timeline(held, failures::add);
    timeline.open(TraceDrawing.open("a: root 0-100000\n  a: first 0-10\n  a: second 90000-90010").trace());
    timeline.compressedProperty().set(true);
    assertEquals(TimeWindow.whole(100_000_000_000L), timeline.window());
    held.release();
    assertTrue(timeline.window().traceNanos() < 1_000_000_000L);

    timeline.compressedProperty().set(false);
    timeline.compressedProperty().set(true);
    timeline.compressedProperty().set(false);
    held.release();
    assertEquals(TimeWindow.whole(100_000_000_000L), timeline.window());
  }

  @Test
  void idleTimeIsOfferedOnlyWhereThereIsSome() {
    Command compress = WaterfallCommands.of(model, () -> {
      throw new AssertionError("no view");
    }).get("waterfall.compress");
    traces.open(TraceDrawing.open(REQUEST));
    assertFalse(compress.enabled().get());
    assertEquals(
        "Make long idle time short (G)\nThis trace has no long idle time", compress.tooltip().getValue());

    traces.open(TraceDrawing.open("a: root 0-100000\n  a: first 0-10\n  a: second 90000-90010"));
    assertTrue(compress.enabled().get());
    compress.run();
    traces.open(TraceDrawing.open(REQUEST));
    assertTrue(compress.enabled().get());
    assertEquals(TimeWindow.whole(100_000_000), model.timeline().window());
    compress.run();
    assertFalse(compress.enabled().get());
  }

  @Test
  void makesIdleTimeShort() {
    traces.open(TraceDrawing.open("a: root 0-100000\n  a: first 0-10\n  a: second 90000-90010"));
    model.timeline().compressedProperty().set(true);
    TimeWindow window = model.timeline().window();
    assertEquals(true, window.traceNanos() < 1_000_000_000L);
    assertTrue(Math.abs(window.nanosAt(window.fraction(90_000_000_000L)) - 90_000_000_000L) < 100);
    List<TimeAxis.Tick> ticks = TimeAxis.of(window, 10).ticks();
    assertEquals(true, ticks.size() < 40);
    model.timeline().compressedProperty().set(false);
    assertEquals(TimeWindow.whole(100_000_000_000L), model.timeline().window());
  }

  @Test
  void measuresFromOneMomentToAnother() {
    traces.open(TraceDrawing.open(REQUEST));
    model.timeline().measureAt(20);
    model.timeline().pointAt(50);
    assertEquals(new Measure(20, 50, false), model.timeline().measureProperty().get());
    model.timeline().measureAt(10);
    model.timeline().pointAt(70);
    assertEquals(new Measure(20, 10, true), model.timeline().measureProperty().get());
    model.timeline().measureAt(10);
    assertEquals(null, model.timeline().measureProperty().get());
    model.select(2);
    model.span().measure();
    assertEquals(new Measure(20_000_000, 60_000_000, true), model.timeline().measureProperty().get());
  }
}
