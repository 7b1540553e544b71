package org.mergescope.app.view.roots;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.RootChoice;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.app.view.roots.RootsViewModel.LlvmRules;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.reach.Roots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RootsViewModelTest {
  private static final OpenModule MODULE = TextModules.open("""
      define i32 @main() {
        %a = load ptr, ptr @place
        ret i32 0
      }
      @place = internal global ptr blockaddress(@jumped, %here)
      define void @jumped() {
        br label %here
      here:
        ret void
      }
      define void @api_open() {
        ret void
      }
      define void @api_close() {
        ret void
      }
      define ptx_kernel void @kernel() {
        ret void
      }
      """);

  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final List<Exception> failures = new ArrayList<>();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);

  private RootsViewModel opened() {
    session.open(MODULE);
    return new RootsViewModel(session, tasks);
  }

  private int dead() {
    return session.state().orElseThrow().sizes().deadFunctions();
  }

  @Test
  void saysAtFirstWhatHolds() {
    RootsViewModel model = opened();
    tasks.release();
    assertEquals(Set.of(Roots.Preset.MAIN), model.setsProperty().get());
    assertEquals("", model.namesProperty().get());
    assertEquals(LlvmRules.AS_WRITTEN, model.rulesProperty().get());
    assertEquals("2 functions live, 3 dead", model.countsProperty().get());
  }

  @Test
  void followsFromSetsAndNamesTogether() {
    RootsViewModel model = opened();
    model.setsProperty().set(Set.of(Roots.Preset.MAIN, Roots.Preset.KERNELS));
    model.namesProperty().set("@api_*");
    tasks.release();
    assertEquals("5 functions live, 0 dead", model.countsProperty().get());
    List<String> done = new ArrayList<>();
    model.apply(() -> done.add("closed"));
    tasks.release();
    assertEquals(List.of("closed"), done);
    assertEquals(0, dead());
    assertEquals(Set.of(Roots.Preset.MAIN, Roots.Preset.KERNELS), opened(model).setsProperty().get());
    assertEquals(List.of(), failures);
  }

  /// The page as it is opened once more.
  private RootsViewModel opened(RootsViewModel before) {
    RootsViewModel again = new RootsViewModel(session, tasks);
    assertEquals("api_*", again.namesProperty().get());
    assertTrue(again != before);
    return again;
  }

  @Test
  void blockAddressesKeepNothingByTheRulesOfLlvm21() {
    RootsViewModel model = opened();
    model.rulesProperty().set(new LlvmRules(21));
    model.apply(() -> {});
    tasks.release();
    assertEquals(4, dead());
    model.rulesProperty().set(new LlvmRules(20));
    model.apply(() -> {});
    tasks.release();
    assertEquals(3, dead());
  }

  @Test
  void deletionsStay() {
    RootsViewModel model = opened();
    session.delete("Delete dead", session.state().orElseThrow().deletable(), Replacement.NONE);
    tasks.release();
    model.setsProperty().set(Set.of(Roots.Preset.EXPORTED));
    model.apply(() -> {});
    tasks.release();
    assertEquals(3, session.state().orElseThrow().deletions().count());
    assertEquals("Delete dead", session.undoLabel().orElseThrow());
  }

  @Test
  void whatCannotBeFollowedIsSaid() {
    RootsViewModel model = opened();
    model.namesProperty().set("nowhere");
    tasks.release();
    assertTrue(model.problemProperty().get().contains("nowhere"), model.problemProperty().get());
    model.namesProperty().set("");
    model.setsProperty().set(Set.of());
    assertEquals("Choose a root: without one everything is dead.", model.problemProperty().get());
    model.setsProperty().set(Set.of(Roots.Preset.MAIN));
    assertEquals("", model.problemProperty().get());
  }

  @Test
  void namesAreTakenAsTheyArePasted() {
    assertEquals(List.of("main", "handle_*"), RootChoice.names(" @main,\n handle_* "));
    assertEquals(List.of("x.y", "z"), RootChoice.names("@\"x.y\"\tz"));
    assertEquals(List.of(), RootChoice.names("  "));
    assertEquals(
        new Roots.Union(List.of(Roots.MAIN, new Roots.Named(List.of("z")))),
        new RootChoice(Set.of(Roots.Preset.MAIN), List.of("z")).roots());
  }
}
