package org.mergescope.app.view.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.reading.FlameGraph;
import org.mergescope.model.reading.SpanStatistics;
import org.mergescope.model.reading.TraceComparison;
import org.mergescope.model.reading.TraceComparison.Change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

class ReadingsViewModelTest {
  private static final String REQUEST = """
      nginx: / 0-100
        compose: compose-post 10-90
          compose: text 20-60
        compose: late 92-95""";

  private final TraceSession traces = new TraceSession();
  private final List<Exception> failures = new ArrayList<>();
  private final ReadingsViewModel model =
      new ReadingsViewModel(new DirectTaskRunner(), traces, new Selection(), failures::add);

  @Test
  void countsOnlyWhileSomebodyLooks() {
    traces.open(TraceDrawing.open(REQUEST));
    assertNull(model.statistics().answerProperty().get());
    model.statistics().wantedProperty().set(true);
    assertEquals(List.of("compose 3", "/ 1"), groups());
    model.groupByProperty().set(new GroupBy(GroupBy.Kind.NAME, ""));
    assertEquals(List.of("/ 1", "compose-post 1", "text 1", "late 1"), groups());
    model.groupByProperty().set(new GroupBy(GroupBy.Kind.ATTRIBUTE, "service.name"));
    assertEquals(List.of("compose 3", "nginx 1"), groups());
    traces.closeTrace();
    assertNull(model.statistics().answerProperty().get());
  }

  private List<String> groups() {
    SpanStatistics found = model.statistics().answerProperty().get();
    return found == null ? List.of() : found.groups().stream().map(group -> group.label() + " " + group.spans()).toList();
  }

  @Test
  void listsTheStepsOfTheCriticalPathThatAddUpToTheRequest() {
    model.path().wantedProperty().set(true);
    traces.open(TraceDrawing.open(REQUEST));
    List<Step> steps = model.path().answerProperty().get();
    assertNotNull(steps);
    assertEquals(List.of("/", "compose-post", "text", "compose-post", "/", "late", "/"),
        steps.stream().map(Step::name).toList());
    assertEquals(100_000_000, steps.stream().mapToLong(Step::lengthNanos).sum());
  }

  @Test
  void tellsCallsBetweenFunctionsAndFromOutside() {
    model.calls().wantedProperty().set(true);
    traces.open(TraceDrawing.open(REQUEST));
    List<Call> calls = model.calls().answerProperty().get();
    assertNotNull(calls);
    assertEquals(List.of(" > / 1", "/ > compose 2"),
        calls.stream().map(call -> call.caller() + " > " + call.callee() + " " + call.calls()).toList());
  }

  @Test
  void comparesWhatIsOpenedWithWhatWasKept() {
    model.comparison().wantedProperty().set(true);
    model.groupByProperty().set(new GroupBy(GroupBy.Kind.OPERATION, ""));
    traces.open(TraceDrawing.open(REQUEST));
    model.hold();
    traces.open(TraceDrawing.open(REQUEST.replace("20-60", "20-30").replace("late", "later")));
    TraceComparison found = model.comparison().answerProperty().get();
    assertNotNull(found);
    assertEquals(
        List.of(Change.SAME, Change.SAME, Change.FASTER, Change.REMOVED, Change.ADDED),
        found.paths().stream().map(TraceComparison.Path::change).toList());
    model.release();
    assertNull(model.comparison().answerProperty().get());
  }

  @Test
  void comparesWithAFileAndSaysWhereThatIsNone(@TempDir Path folder) throws Exception {
    model.comparison().wantedProperty().set(true);
    traces.open(TraceDrawing.open(REQUEST));
    model.compareWith(Files.writeString(folder.resolve("other.json"), TraceDrawing.json(REQUEST)));
    TraceComparison found = model.comparison().answerProperty().get();
    assertNotNull(found);
    assertEquals(0, found.durationDeltaNanos());
    assertEquals(List.of(), failures);
    model.compareWith(Files.writeString(folder.resolve("none.txt"), "hello"));
    assertEquals(1, failures.size());
  }

  @Test
  void looksAtOneBoxOfTheFlameGraphAsWideAsTheRoom() {
    model.flame().wantedProperty().set(true);
    model.groupByProperty().set(new GroupBy(GroupBy.Kind.NAME, ""));
    traces.open(TraceDrawing.open(REQUEST));
    FlameGraph graph = model.flame().answerProperty().get();
    assertNotNull(graph);
    FlamePicture whole = new FlamePicture(graph, -1, "", 1_000);
    assertEquals(List.of("/ 0 1000", "compose-post 0 800", "text 0 400", "late 800 30"), placed(graph, whole));
    FlamePicture one = new FlamePicture(graph, 1, "", 1_000);
    assertEquals(List.of("/ 0 1000", "compose-post 0 1000", "text 0 500"), placed(graph, one));
  }

  private static List<String> placed(FlameGraph graph, FlamePicture picture) {
    return picture.placed(0, 10).stream()
        .map(at -> graph.label(at.box()) + " " + Math.round(at.x()) + " " + Math.round(at.width()))
        .toList();
  }
}
