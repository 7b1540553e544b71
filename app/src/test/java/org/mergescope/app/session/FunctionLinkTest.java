package org.mergescope.app.session;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.merge.MergedFunction;
import org.mergescope.model.merge.MergedFunction.CodeSize;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FunctionLinkTest {
  private static final CodeSize NOTHING = new CodeSize(0, 0);
  private static final MergedFunction COMPOSE = function("compose-post", 10, 10, 11, 30);
  private static final MergedFunction TEXT = function("text-service", 20, 20, 21, 30);

  private final ModuleSession modules = new ModuleSession(new DirectTaskRunner(), failure -> {});
  private final TraceSession traces = new TraceSession();
  private final Selection selection = new Selection();
  private final FunctionLink link = new FunctionLink(modules, traces, selection);
  private final List<Integer> focused = new ArrayList<>();

  private static MergedFunction function(String name, int entry, int... code) {
    return new MergedFunction(name, List.of(entry), "manifest", bits(code), NOTHING, NOTHING, NOTHING);
  }

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    IntStream.of(set).forEach(bits::set);
    return bits;
  }

  private void openTrace() {
    Trace trace = TraceDrawing.trace("""
        a: compose-post 0-100
          a: text-service 10-40
            a: redis 20-30
          a: text-service 50-60""");
    FunctionMapping mapping = new FunctionMapping(
        List.of(COMPOSE, TEXT),
        List.of("compose-post", "text-service", "redis", "text-service"),
        List.of("faas.name", "faas.name", "span name", "faas.name"),
        List.of(0, 1, -1, 1),
        List.of(10, 20, -1, 21));
    traces.open(TraceDrawing.open(trace, "", mapping));
    selection.focusProperty().subscribe((before, after) -> focused.add(after.intValue()));
  }

  @Test
  void focusesTheSymbolASpanIsAboutAndMarksTheSpansOfItsFunction() {
    openTrace();
    selection.span(3);
    assertEquals(List.of(21), focused);
    assertEquals(3, selection.spanProperty().get());
    assertEquals(bits(3), selection.markedSpansProperty().get());
  }

  @Test
  void leavesTheFocusWhereASpanIsAboutNoSymbol() {
    openTrace();
    selection.span(1);
    selection.span(2);
    assertEquals(List.of(20), focused);
    assertEquals(false, link.reveal(2));
  }

  @Test
  void marksTheSpansAboutASymbolWithoutSelectingOne() {
    openTrace();
    selection.focus(10);
    assertEquals(bits(0), selection.markedSpansProperty().get());
    assertEquals(Selection.NONE, selection.spanProperty().get());
    selection.focus(99);
    assertEquals(bits(), selection.markedSpansProperty().get());
  }

  @Test
  void selectsNoSpanOfAnotherTrace() {
    openTrace();
    selection.span(3);
    traces.open(TraceDrawing.open("b: other 0-1"));
    assertEquals(Selection.NONE, selection.spanProperty().get());
    assertEquals(bits(), selection.markedSpansProperty().get());
  }

  @Test
  void keepsTheSpanWhenItsTraceIsMappedAgain() {
    openTrace();
    selection.span(3);
    OpenTrace open = traces.trace().orElseThrow();
    traces.open(TraceDrawing.open(open.trace(), "", open.mapping()));
    assertEquals(3, selection.spanProperty().get());
  }

  @Test
  void givesSharedCodeToAllItsFunctionsAndAnEntryToOne() {
    List<MergedFunction> functions = List.of(COMPOSE, TEXT);
    assertEquals(List.of(COMPOSE), FunctionOwners.of(functions, 11));
    assertEquals(functions, FunctionOwners.of(functions, 30));
    assertEquals(List.of(TEXT), FunctionOwners.of(functions, 20));
    assertEquals(List.of(), FunctionOwners.of(functions, 12));
    assertEquals(List.of(), FunctionOwners.of(functions, Selection.NONE));
  }
}
