package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.SmallModules;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What the terms of a filter find, in the order of the file.
class RowTestsTest {
  private static final String MODULE =
      """
      @table = internal constant [1 x ptr] [ptr @_ZN4text5parseEv]
      define i32 @main() {
        call void @run()
        %f = load ptr, ptr @table
        ret i32 0
      }
      define internal void @run() {
        call void @puts()
        ret void
      }
      define internal void @_ZN4text5parseEv() {
        ret void
      }
      define weak void @old() {
        call void @run()
        ret void
      }
      declare void @puts()
      """;

  private ModuleSession session;

  @BeforeEach
  void open() throws Exception {
    session = SmallModules.session(MODULE);
  }

  private List<String> found(String filter, Column first) throws FilterException {
    ModuleState state = session.state().orElseThrow();
    RowFacts facts = RowFacts.of(state, null, null);
    List<SortKey> order = first == Column.NAME ? List.of() : List.of(new SortKey(first, false));
    Rows rows = RowSearch.answer(
            facts,
            new RowQuery(RowFilter.parse(filter), Set.of(), true, order, GroupBy.NOTHING),
            () -> false)
        .rows();
    List<String> names = new ArrayList<>();
    for (int symbol : rows.inOrder()) {
      names.add(state.module().index().name(symbol));
    }
    return names;
  }

  @ParameterizedTest
  @CsvSource({
    "dead:, old",
    "live:, table main run _ZN4text5parseEv",
    "root:, main",
    "external:, puts",
    "address-taken:, _ZN4text5parseEv",
    "deleted:, ''",
    "in-trace:, ''",
    "crate:text, _ZN4text5parseEv",
    "crate:t*t, _ZN4text5parseEv",
    "crate:tex, ''",
    "-crate:text -external: -root:, table run old",
    "linkage:weak, old",
    "linkage:in*, table run _ZN4text5parseEv",
    "module:small, table main run _ZN4text5parseEv old puts",
    "module:other, ''",
    "callers=0, main old",
    "callees>=2, main",
    "retained>0 -main, table run _ZN4text5parseEv puts",
    "bytes<30, puts",
    "hits>0, ''",
    "text::P, _ZN4text5parseEv",
    "/^_zn4/, _ZN4text5parseEv",
    "/parse\\(\\)$/, _ZN4text5parseEv",
    "/^[a-z]+$/ -dead:, table main run puts"
  })
  void findsWhatTheTermsAskFor(String filter, String names) throws FilterException {
    assertEquals(names, String.join(" ", found(filter, Column.NAME)));
  }

  @Test
  void findsDeletedSymbols() throws FilterException {
    session.delete("Delete old", SmallModules.symbols(session, "old"), Replacement.NONE);
    assertEquals(List.of("old"), found("deleted:", Column.NAME));
    assertEquals(List.of(), found("dead:", Column.NAME));
  }

  @Test
  void sortsByEachColumnOfItsOwn() throws FilterException {
    assertEquals(List.of("old", "puts", "_ZN4text5parseEv", "run", "table", "main"), found("", Column.RETAINED));
    assertEquals(List.of("main", "old", "puts", "run", "table", "_ZN4text5parseEv"), found("", Column.CRATE));
    assertEquals(List.of("main", "run", "puts", "table", "_ZN4text5parseEv", "old"), found("", Column.REASON));
    assertEquals(6, found("", Column.MODULE).size());
    assertEquals(6, found("", Column.HITS).size());
  }
}
