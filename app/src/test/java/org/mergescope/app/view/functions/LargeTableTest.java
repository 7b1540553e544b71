package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.SmallModules;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.prune.Deletions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// 200 000 rows. Machines are noisy: what is asked is how much work is done, not how long it takes.
class LargeTableTest {
  private static final int FUNCTIONS = 200_000;
  private static RowFacts facts;

  @BeforeAll
  static void open() throws Exception {
    StringBuilder text = new StringBuilder("define i32 @main() { call void @_ZN4part3f_1Ev() ret i32 0 }\n");
    for (int number = 1; number < FUNCTIONS; number++) {
      text.append("define internal void @_ZN4part").append(Integer.toString(number).length() + 2);
      text.append("f_").append(number).append("Ev() { ret void }\n");
    }
    var module = SmallModules.open(IrText.of("large.ll", text.toString()));
    facts = RowFacts.of(ModuleState.of(module, Deletions.NOTHING, module.reachability()), null, null);
  }

  private static Rows rows(String filter, List<SortKey> order) throws FilterException {
    RowQuery query = new RowQuery(RowFilter.parse(filter), Set.of(), false, order, GroupBy.NOTHING);
    return RowSearch.answer(facts, query, () -> false).rows();
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void sortsEveryRowByEachColumnInOrder(Column column) throws FilterException {
    Rows rows = rows("", List.of(new SortKey(column, true)));
    assertEquals(FUNCTIONS, rows.size());
    assertEquals(FUNCTIONS, rows.symbols().cardinality());
  }

  @Test
  void findsByRegularExpressionAmongAll() throws FilterException {
    assertEquals(11, rows("/^part::f_19999/", List.of()).size());
    assertEquals(FUNCTIONS - 2, rows("dead:", List.of()).size());
  }

  @Test
  void stopsSoonWhenANewerSearchTakesOver() throws FilterException {
    facts.symbols().names();
    AtomicInteger asked = new AtomicInteger();
    RowQuery query = new RowQuery(RowFilter.parse("/(x*)*y/"), Set.of(), false, List.of(), GroupBy.NOTHING);
    assertThrows(
        CancellationException.class, () -> RowSearch.answer(facts, query, () -> asked.incrementAndGet() > 3));
    assertTrue(asked.get() < 50, "asked " + asked);
  }

  @Test
  void boxesNoRowThatIsNotLookedAt() throws FilterException {
    SymbolRows list = new SymbolRows();
    AtomicInteger changes = new AtomicInteger();
    list.addListener((ListChangeListener<Integer>) change -> changes.incrementAndGet());
    list.show(rows("", List.of(new SortKey(Column.NAME, false))));
    list.show(rows("", List.of(new SortKey(Column.BYTES, true))));
    assertEquals(2, changes.get());
    assertEquals(FUNCTIONS, list.size());
  }
}
