package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.session.TraceDrawing;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.model.merge.FunctionMapping;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.trace.Trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FunctionsViewModelTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @_ZN4text5parseEv]
      @unused_table = internal constant i32 7

      define i32 @main() {
        call void @_ZN4text5parseEv()
        %f = load ptr, ptr @table
        ret i32 0
      }

      define internal void @_ZN4text5parseEv() {
        call void @puts()
        ret void
      }

      define internal void @old_parse() {
        call void @older()
        call void @never()
        ret void
      }

      define internal void @older() {
        ret void
      }

      declare void @puts()

      declare void @never()
      """;

  private final List<Exception> failures = new ArrayList<>();
  private final Selection selection = new Selection();
  private final TraceSession traces = new TraceSession();
  private ModuleSession session;
  private FunctionsViewModel table;
  private RowsTexts texts;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    table = new FunctionsViewModel(session, traces, selection, new DirectTaskRunner(), failures::add);
    texts = new RowsTexts(table);
  }

  private List<String> rows() {
    Rows rows = table.rowsProperty().get();
    return IntStream.range(0, rows.size())
        .mapToObj(row -> session.state().orElseThrow().module().index().name(rows.symbol(row)))
        .toList();
  }

  @Test
  void showsTheLargestFunctionsFirst() {
    assertEquals(List.of("main", "old_parse", "_ZN4text5parseEv", "older", "never", "puts"), rows());
    assertEquals("4 functions, 2 more", texts.count());
  }

  @Test
  void countsEachGroupOverTheWholeModule() {
    table.filterProperty().set("main");
    Map<Chip, Integer> counts = new EnumMap<>(Chip.class);
    for (Chip chip : Chip.values()) {
      counts.put(chip, table.rowsProperty().get().count(chip));
    }
    assertEquals(
        Map.of(
            Chip.DEAD, 2, Chip.LIVE, 2, Chip.ROOTS, 1, Chip.EXTERNAL, 2,
            Chip.TAKEN, 1, Chip.DELETED, 0, Chip.TRACED, 0),
        counts);
    assertEquals("1 of 4 functions", texts.count());
  }

  @Test
  void showsOnlyTheGroupsThatAreChosen() {
    table.toggle(Chip.DEAD);
    assertEquals(List.of("old_parse", "older"), rows());
    table.toggle(Chip.ROOTS);
    assertEquals(List.of("main", "old_parse", "older"), rows());
    table.toggle(Chip.DEAD);
    table.toggle(Chip.ROOTS);
    assertEquals(6, rows().size());
  }

  @Test
  void findsReadableAndMangledNamesInAnyCase() {
    table.filterProperty().set("TEXT::p");
    assertEquals(List.of("_ZN4text5parseEv"), rows());
    table.filterProperty().set("_zn4");
    assertEquals(List.of("_ZN4text5parseEv"), rows());
  }

  @Test
  void findsByRegularExpressionAndGroup() {
    table.filterProperty().set("dead: /^old(er)?$/");
    assertEquals(List.of("older"), rows());
  }

  @Test
  void keepsTheRowsWhileARegularExpressionIsBroken() {
    table.filterProperty().set("/old/");
    table.filterProperty().set("/old(/");
    assertEquals(List.of("old_parse", "older"), rows());
    assertEquals("Not a regular expression: Unclosed group (at character 6).", table.filterProblemProperty().get());
    table.filterProperty().set("/old/");
    assertEquals("", table.filterProblemProperty().get());
    table.filterProperty().set("foo");
    table.filterProperty().set("foo bytes>ten");
    assertEquals("No function matches ‘foo’.", texts.empty());
  }

  @Test
  void saysWhyThereIsNoRow() {
    table.filterProperty().set("foo");
    assertEquals("No function matches ‘foo’.", texts.empty());
    table.clearFilter();
    assertEquals(6, rows().size());
    table.chipsProperty().set(Set.of(Chip.DELETED));
    assertEquals("No function of this kind.", texts.empty());
    session.close();
    assertEquals("Open a module to see its functions.", texts.empty());
    assertEquals(List.of(), failures);
  }

  @Test
  void showsVariablesOnRequest() {
    table.variablesProperty().set(true);
    table.toggle(Chip.DEAD);
    table.filterProperty().set("table");
    assertEquals(List.of("unused_table"), rows());
  }

  @Test
  void sortsByNameAsPeopleReadIt() {
    table.orderProperty().set(List.of(new SortKey(Column.NAME, false)));
    assertEquals(List.of("main", "never", "old_parse", "older", "puts", "_ZN4text5parseEv"), rows());
  }

  @Test
  void keepsTheOrderOfTheSecondKeyAmongEqualRows() {
    table.orderProperty().set(List.of(new SortKey(Column.STATE, false), new SortKey(Column.NAME, true)));
    assertEquals(List.of("main", "_ZN4text5parseEv", "older", "old_parse", "puts", "never"), rows());
    table.orderProperty().set(List.of(new SortKey(Column.CALLERS, true)));
    assertEquals(List.of("_ZN4text5parseEv", "never", "older", "puts", "main", "old_parse"), rows());
  }

  @Test
  void showsTheOrderOfTheFileWhereNothingIsSortedBy() {
    table.orderProperty().set(List.of());
    assertEquals(List.of("main", "_ZN4text5parseEv", "old_parse", "older", "puts", "never"), rows());
  }

  @Test
  void followsDeletions() {
    session.delete("Delete older", SmallModules.symbols(session, "old_parse", "older"), Replacement.NONE);
    table.toggle(Chip.DELETED);
    assertEquals(List.of("old_parse", "older"), rows());
    assertEquals(2, table.rowsProperty().get().count(Chip.DELETED));
    assertEquals(0, table.rowsProperty().get().count(Chip.DEAD));
  }

  @Test
  void saysWhenEverythingIsReachable() {
    assertEquals("", texts.allReachable());
    session.delete("Delete dead", session.state().orElseThrow().unreachable(), Replacement.NONE);
    assertEquals("All 2 remaining functions are reachable", texts.allReachable());
  }

  @Test
  void countsTheSpansOfTheOpenTraceByTheFunctionTheyAreAbout() {
    Trace trace = TraceDrawing.trace("""
        a: main 0-100
          a: parse 10-40
          a: parse 50-60""");
    int parse = SmallModules.symbol(session, "_ZN4text5parseEv");
    FunctionMapping mapping = new FunctionMapping(
        List.of(),
        List.of("main", "parse", "parse"),
        List.of("span name", "span name", "span name"),
        List.of(-1, -1, -1),
        List.of(SmallModules.symbol(session, "main"), parse, parse));
    traces.open(TraceDrawing.open(trace, "", mapping));
    table.orderProperty().set(List.of(new SortKey(Column.HITS, true)));
    table.filterProperty().set("in-trace:");
    assertEquals(List.of("_ZN4text5parseEv", "main"), rows());
    assertEquals(2, table.facts().orElseThrow().hits(parse));
    assertEquals(2, table.rowsProperty().get().count(Chip.TRACED));
    traces.closeTrace();
    assertEquals(List.of(), rows());
  }

  @Test
  void tellsOtherViewsWhatTheFilterLeavesVariablesIncluded() {
    table.filterProperty().set("table");
    assertEquals(
        Optional.of(SmallModules.symbols(session, "table", "unused_table")), selection.filterProperty().get());
    table.filterProperty().set("");
    assertEquals(Optional.empty(), selection.filterProperty().get());
    table.toggle(Chip.DELETED);
    assertEquals(Optional.of(new BitSet()), selection.filterProperty().get());
    session.close();
    assertEquals(Optional.empty(), selection.filterProperty().get());
  }

  @Test
  void forgetsTheRowsOfAModuleThatIsClosed() {
    session.close();
    assertEquals(List.of(), rowsOfNothing());
  }

  private List<Integer> rowsOfNothing() {
    Rows rows = table.rowsProperty().get();
    return IntStream.range(0, rows.size()).mapToObj(rows::symbol).toList();
  }

  @Test
  void countsInstructionsAndRootsOnlyWhenTheyAreToBeSeen() {
    FunctionTexts cells = new FunctionTexts(table);
    int parse = SmallModules.symbol(session, "_ZN4text5parseEv");
    int puts = SmallModules.symbol(session, "puts");
    int dead = SmallModules.symbol(session, "old_parse");
    assertEquals("…", cells.text(Column.INSTRUCTIONS).apply(parse));
    assertEquals("…", cells.text(Column.ROOTS).apply(parse));
    int before = table.detailProperty().get();
    table.count(List.of(Column.INSTRUCTIONS, Column.ROOTS));
    assertEquals(before + 1, table.detailProperty().get());
    assertEquals("2", cells.text(Column.INSTRUCTIONS).apply(parse));
    assertEquals("", cells.text(Column.INSTRUCTIONS).apply(puts));
    assertEquals("1", cells.text(Column.ROOTS).apply(parse));
    assertEquals("0", cells.text(Column.ROOTS).apply(dead));
    table.count(List.of(Column.INSTRUCTIONS, Column.ROOTS));
    assertEquals(before + 1, table.detailProperty().get());
  }

  @Test
  void rootsAreCountedAgainAfterARootIsAdded() {
    table.count(List.of(Column.ROOTS));
    session.markRoots("root", SmallModules.symbols(session, "older"));
    int older = SmallModules.symbol(session, "older");
    assertEquals("…", new FunctionTexts(table).text(Column.ROOTS).apply(older));
    table.count(List.of(Column.ROOTS));
    assertEquals("1", new FunctionTexts(table).text(Column.ROOTS).apply(older));
  }

  @Test
  void sortsByInstructions() {
    table.orderProperty().set(List.of(new SortKey(Column.INSTRUCTIONS, true)));
    assertEquals(List.of("main", "old_parse", "_ZN4text5parseEv", "older"), rows().subList(0, 4));
  }
}
