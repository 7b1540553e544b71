package org.mergescope.app.view.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.log.LogRow.Stand;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LogViewModelTest {
  private static final OpenModule MODULE = TextModules.open("""
      define void @main() { ret void }
      define internal void @a() { ret void }
      define internal void @b() { ret void }
      """);

  private final ModuleSession session = new ModuleSession(
      new DirectTaskRunner(),
      failure -> {
        throw new AssertionError(failure);
      },
      () -> Instant.parse("2026-03-01T12:03:44Z"));
  private final LogViewModel log = new LogViewModel(session, ZoneOffset.ofHours(1));

  @BeforeEach
  void open() {
    session.open(MODULE);
  }

  private static BitSet symbols(String... names) {
    BitSet set = new BitSet();
    Stream.of(names).mapToInt(MODULE.index()::symbol).forEach(set::set);
    return set;
  }

  private List<String> rows() {
    return log.rowsProperty().get().stream()
        .map(row -> row.place() + " " + row.label() + " " + row.stand() + (row.exported() ? " exported" : ""))
        .toList();
  }

  @Test
  void isEmptyUntilSomethingIsChosen() {
    assertEquals(List.of(), rows());
  }

  @Test
  void listsStepsWithSizeAndTimeNewestFirst() {
    session.delete("Delete a and b", symbols("a", "b"), Replacement.NONE);
    session.restore("Restore a", symbols("a"));
    session.markRoots("Mark a as root", symbols("a"));
    assertEquals(
        List.of(
            new LogRow(3, "Mark a as root", "13:03:44", "", Stand.HERE, false),
            new LogRow(2, "Restore a", "13:03:44", "+38 B", Stand.HOLDS, false),
            new LogRow(1, "Delete a and b", "13:03:44", "−76 B", Stand.HOLDS, false),
            new LogRow(0, "Module as opened", "", "", Stand.HOLDS, false)),
        log.rowsProperty().get());
  }

  @Test
  void showsWhatIsUndoneAndWhatWasExported() {
    session.delete("Delete a", symbols("a"), Replacement.NONE);
    session.exported(session.state().map(ModuleState::deletions).orElseThrow());
    session.delete("Delete b", symbols("b"), Replacement.NONE);
    session.undo();
    assertEquals(
        List.of("2 Delete b UNDONE", "1 Delete a HERE exported", "0 Module as opened HOLDS"), rows());
  }

  @Test
  void revertsToAnyRowAndBack() {
    session.delete("Delete a", symbols("a"), Replacement.NONE);
    session.delete("Delete b", symbols("b"), Replacement.NONE);
    log.revertTo(log.rowsProperty().get().getLast());
    assertEquals(List.of("2 Delete b UNDONE", "1 Delete a UNDONE", "0 Module as opened HERE"), rows());
    log.revertTo(log.rowsProperty().get().getFirst());
    assertEquals(symbols("a", "b"), session.state().orElseThrow().deletions().symbols());
  }
}
