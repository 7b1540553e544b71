package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.session.TraceSession;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowGroupsTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @_ZN4text5parseEv()
        ret i32 0
      }
      define internal void @_ZN4text5parseEv() {
        ret void
      }
      define internal void @_ZN3old1aEv() {
        call void @_ZN3old1bEv()
        call void @_ZN3old1bEv()
        call void @_ZN3old1bEv()
        ret void
      }
      define internal void @_ZN3old1bEv() {
        ret void
      }
      declare void @_ZN3old1cEv()
      """;

  private final Selection selection = new Selection();
  private ModuleSession session;
  private FunctionsViewModel table;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
    table = new FunctionsViewModel(session, new TraceSession(), selection, new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    table.groupByProperty().set(GroupBy.CRATE);
  }

  /// Headers as they read, symbols by name.
  private List<String> rows() {
    Rows rows = table.rowsProperty().get();
    List<String> read = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int entry = rows.entry(row);
      read.add(Rows.isHeader(entry)
          ? RowsTexts.group(rows.group(entry))
          : session.state().orElseThrow().module().index().name(entry));
    }
    return read;
  }

  @Test
  void countsFunctionsAndBytesOfEachCrateAndStartsClosed() {
    assertEquals(
        List.of(
            "old · 2 of 2 dead · 208 B of 208 B",
            "(no crate) · 1 function · 66 B",
            "text · 1 function · 55 B"),
        rows());
  }

  @Test
  void opensAndClosesAHeader() {
    table.selection().select(0);
    table.activateCursor();
    assertEquals(List.of("_ZN3old1aEv", "_ZN3old1bEv", "_ZN3old1cEv"), rows().subList(1, 4));
    table.activateCursor();
    assertEquals(3, rows().size());
    table.expandAll(true);
    assertEquals(8, rows().size());
    table.expandAll(false);
    assertEquals(3, rows().size());
  }

  @Test
  void takesAHeaderForAllSymbolsUnderIt() {
    table.selection().select(0);
    assertEquals(
        List.of("_ZN3old1aEv", "_ZN3old1bEv", "_ZN3old1cEv"),
        SmallModules.names(session, selection.symbolsProperty().get()));
    assertTrue(table.selection().containsAll(table.rowsProperty().get().entry(0)));
    table.selection().toggle(0);
    assertTrue(selection.symbolsProperty().get().isEmpty());
  }

  @Test
  void selectsWhatIsUnderClosedHeadersToo() {
    table.selection().selectAll();
    assertEquals(5, selection.symbolsProperty().get().cardinality());
  }

  @Test
  void opensTheHeaderOfASymbolThatAnotherViewFocuses() {
    table.reveal(SmallModules.symbol(session, "_ZN4text5parseEv"));
    assertEquals("_ZN4text5parseEv", rows().getLast());
  }

  @Test
  void ordersGroupsByNameWhereRowsAre() {
    table.orderProperty().set(List.of(new SortKey(Column.CRATE, true)));
    assertEquals(List.of("text", "old", "(no crate)"), names());
    table.groupByProperty().set(GroupBy.STATE);
    assertEquals(List.of("root", "live", "dead", "unused"), names());
  }

  private List<String> names() {
    return table.rowsProperty().get().groups().stream().map(RowGroup::name).toList();
  }

  @Test
  void keepsGroupsOpenWhileTheFilterChanges() {
    table.expandAll(true);
    table.filterProperty().set("old::");
    assertEquals(4, rows().size());
    assertEquals(Optional.of(SmallModules.symbols(session, "_ZN3old1aEv", "_ZN3old1bEv", "_ZN3old1cEv")),
        selection.filterProperty().get());
    table.chipsProperty().set(Set.of(Chip.DEAD));
    assertEquals(3, rows().size());
    table.clearFilter();
    assertEquals(Optional.empty(), selection.filterProperty().get());
  }
}
