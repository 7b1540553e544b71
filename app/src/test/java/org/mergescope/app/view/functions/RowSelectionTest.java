package org.mergescope.app.view.functions;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowSelectionTest {
  private static final String MODULE =
      """
      define i32 @main() {
        ret i32 0
      }
      define internal void @a() {
        ret void
      }
      define internal void @b() {
        ret void
      }
      define internal void @c() {
        ret void
      }
      """;

  private final Selection selection = new Selection();
  private ModuleSession session;
  private FunctionsViewModel table;
  private RowSelection rows;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    table = new FunctionsViewModel(session, new TraceSession(), selection, new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    table.orderProperty().set(List.of(new SortKey(Column.NAME, false)));
    rows = table.selection();
  }

  private List<String> selected() {
    return SmallModules.names(session, selection.symbolsProperty().get());
  }

  @Test
  void selectsWithoutMovingTheFocus() {
    rows.select(0);
    assertEquals(List.of("a"), selected());
    assertEquals(Selection.NONE, selection.focusProperty().get());
  }

  @Test
  void focusesOnRequest() {
    rows.focus(1);
    assertEquals(List.of("b"), selected());
    assertEquals(SmallModules.symbol(session, "b"), selection.focusProperty().get());
  }

  @Test
  void addsAndTakesOutSingleRows() {
    rows.select(0);
    rows.toggle(2);
    assertEquals(List.of("a", "c"), selected());
    rows.toggle(0);
    assertEquals(List.of("c"), selected());
  }

  @Test
  void extendsFromTheAnchorInTheOrderOfTheTable() {
    rows.select(2);
    rows.extendTo(1);
    assertEquals(List.of("b", "c"), selected());
    rows.extendTo(3);
    assertEquals(List.of("main", "c"), selected());
    assertEquals(3, rows.cursorRow());
  }

  @Test
  void keepsItsSymbolsWhenTheRowsAreSortedAnew() {
    rows.select(0);
    table.orderProperty().set(List.of(new SortKey(Column.NAME, true)));
    assertEquals(List.of("a"), selected());
    assertEquals(3, rows.cursorRow());
  }

  @Test
  void selectsOnlyWhatIsShown() {
    table.filterProperty().set("/^[ab]$/");
    rows.selectAll();
    assertEquals(List.of("a", "b"), selected());
    assertEquals("2 selected", new RowsTexts(table).selected());
  }

  @Test
  void saysHowMuchOfTheSelectionIsHidden() {
    rows.selectAll();
    table.filterProperty().set("a");
    assertEquals("4 selected, 2 not shown", new RowsTexts(table).selected());
    rows.clear();
    assertEquals("", new RowsTexts(table).selected());
  }

  @Test
  void followsTheFocusOfOtherViews() {
    selection.focus(SmallModules.symbol(session, "c"));
    assertEquals(2, rows.cursorRow());
    assertTrue(rows.contains(SmallModules.symbol(session, "c")));
    rows.extendTo(0);
    assertEquals(List.of("a", "b", "c"), selected());
  }
}
