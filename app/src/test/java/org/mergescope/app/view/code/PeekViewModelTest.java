package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Selection;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PeekViewModelTest {
  private static final OpenModule MODULE = TextModules.open(
      "define void @main() {\n  call void @run()\n  ret void\n}\n"
          + "define void @run() {\n" + "  call void @main()\n".repeat(500) + "  ret void\n}\n");

  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private final PeekViewModel peek = new PeekViewModel(session, selection, tasks, failures::add);

  private Optional<Peeked> seen() {
    assertEquals(List.of(), failures);
    return peek.peekedProperty().get();
  }

  private String title() {
    return seen().map(Peeked::title).orElse("nothing");
  }

  @Test
  void showsWhatIsSelectedAndFollows() {
    session.open(MODULE);
    selection.focus(0);
    assertEquals("nothing", title());
    peek.toggle();
    assertEquals("main \u00b7 root", title());
    assertEquals("define void @main() {\n  call void @run()\n  ret void\n}", seen().map(Peeked::text).orElse(""));
    BitSet run = new BitSet();
    run.set(1);
    selection.select(run);
    assertEquals("run \u00b7 live", title());
    peek.toggle();
    assertEquals("nothing", title());
    selection.focus(0);
    assertEquals("nothing", title());
  }

  @Test
  void longTextIsCutAndSaysSo() {
    session.open(MODULE);
    selection.focus(1);
    peek.toggle();
    assertEquals(400, seen().map(it -> it.text().lines().count()).orElse(0L));
    assertEquals("… of 10.0 kB; the IR text pane shows all of it", seen().map(Peeked::rest).orElse(""));
  }

  @Test
  void closesWhereNothingIsToBeSeen() {
    peek.toggle();
    assertEquals("nothing", title());
    session.open(MODULE);
    selection.focus(0);
    peek.toggle();
    session.close();
    assertEquals("nothing", title());
  }
}
