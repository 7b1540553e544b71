package org.mergescope.app.view.prune;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Parked;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.shell.Notice;
import org.mergescope.app.view.shell.Notices;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DeletionToastTest {
  private static final String MODULE = """
      define i32 @main() {
        ret i32 0
      }
      define internal void @dead() {
        ret void
      }
      """;

  private final Notices notices = new Notices();
  private final ModuleSession session = new ModuleSession(new DirectTaskRunner(), notices::error);

  private void delete(OpenModule module) {
    BitSet dead = new BitSet();
    dead.set(module.index().symbol("dead"));
    session.delete("Delete dead", dead, Replacement.NONE);
  }

  private List<String> said() {
    return notices.shown().stream().map(Notice::sentence).toList();
  }

  @Test
  void saysWhatTheFirstDeletionDidUntilItIsUndone() {
    new DeletionToast(session, notices).start();
    OpenModule module = TextModules.open(MODULE);
    session.open(module);
    assertEquals(List.of(), said());
    delete(module);
    assertEquals(List.of("Deleted 1 function (−43 B)"), said());
    notices.shown().getFirst().actions().getFirst().run().run();
    assertEquals(List.of(), said());
  }

  @Test
  void saysNothingOfDeletionsInAModuleThatComesBack() {
    new DeletionToast(session, notices).start();
    OpenModule module = TextModules.open(MODULE);
    session.open(module);
    delete(module);
    Parked parked = session.park().orElseThrow();
    session.open(TextModules.open(MODULE));
    assertEquals(List.of(), said());
    session.bringBack(parked);
    assertEquals(List.of(), said());
  }
}
