package org.mergescope.app.view.overview;

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
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.model.prune.Replacement;
import org.mergescope.model.treemap.Rectangle;
import org.mergescope.model.treemap.Treemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OverviewViewModelTest {
  private final List<Exception> failures = new ArrayList<>();
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ModuleSession session = new ModuleSession(tasks, failures::add);
  private final Selection selection = new Selection();
  private final OverviewViewModel model = new OverviewViewModel(session, selection, tasks, failures::add);

  private MapDrawing open(OpenModule module) {
    session.open(module);
    model.inksProperty().set(Inks.NONE);
    model.viewportProperty().set(Maps.VIEWPORT);
    return drawing();
  }

  private MapDrawing drawing() {
    assertEquals(List.of(), failures);
    return model.drawingProperty().get().orElseThrow();
  }

  private int cell(String name) {
    return Maps.cell(drawing(), name);
  }

  private BitSet selected() {
    return selection.symbolsProperty().get();
  }

  private int group(String name) {
    return drawing().cells().parent(cell(name));
  }

  @Test
  void saysWhatTheModuleHolds() {
    open(Maps.MODULE);
    assertEquals("5 functions, 396 B · 3 dead: 250 B (63%)", model.line());
    assertEquals("All · 5 functions, 396 B · 3 dead: 250 B (63%)", model.spoken());
    model.picking().hover(cell("_ZN2ns4liveEv"));
    assertEquals("ns::live() · live, 43 B of IR · keeps 43 B in 1 symbol alive", model.line());
    model.picking().hover(group("_ZN2ns4liveEv"));
    assertEquals("ns · 3 functions, 161 B · 2 dead: 118 B (73%)", model.line());
  }

  @Test
  void choosesAFunctionOrAWholeGroup() {
    open(Maps.MODULE);
    model.picking().choose(cell("_ZN2ns5dead1Ev"));
    assertEquals(Maps.symbols("_ZN2ns5dead1Ev"), selected());
    model.picking().toggle(cell("main"));
    assertEquals(Maps.symbols("main", "_ZN2ns5dead1Ev"), selected());
    model.picking().choose(group("_ZN2ns5dead1Ev"));
    assertEquals(Maps.symbols("_ZN2ns4liveEv", "_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev"), selected());
    model.picking().selectDead();
    assertEquals(Maps.symbols("_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev"), selected());
    model.picking().choose(0);
    assertEquals(new BitSet(), selected());
  }

  @Test
  void selectsWhatABandTouches() {
    open(Maps.MODULE);
    Rectangle all = new Rectangle(0, 0, 400, 300);
    model.picking().selectWithin(all, false);
    assertEquals(6, selected().cardinality());
    Rectangle main = drawing().cells().rectangle(cell("main"));
    model.picking().selectWithin(new Rectangle(main.x() + 5, main.y() + 5, 3, 3), false);
    assertEquals(Maps.symbols("main"), selected());
  }

  @Test
  void zoomsIntoAGroupAndBack() {
    open(Maps.MODULE);
    model.open(group("_ZN2ns4liveEv"));
    assertEquals("ns", drawing().tree().group(drawing().top()));
    assertEquals(List.of(0, drawing().top()), model.zoom().path());
    assertEquals(-1, cell("main"));
    model.zoom().out();
    assertEquals(List.of(0), model.zoom().path());
    model.zoom().into(cell("_ZN2ns4liveEv"));
    assertEquals("ns", drawing().tree().group(drawing().top()));
    model.zoom().to(0);
    assertTrue(cell("main") > 0);
  }

  @Test
  void focusesAFunctionThatIsOpened() {
    open(Maps.MODULE);
    model.open(cell("main"));
    assertEquals(Maps.symbol("main"), selection.focusProperty().get());
    assertEquals(cell("main"), model.emphasisProperty().get().focus());
  }

  @Test
  void ranksGroupsByDeadBytesAndSelectsWhatIsDeadInTheOneChosen() {
    open(Maps.MODULE);
    List<DeadGroup> groups = model.deadGroups();
    assertEquals(List.of("old", "ns"), groups.stream().map(DeadGroup::name).toList());
    model.show(groups.get(1));
    assertEquals("ns", drawing().tree().group(drawing().top()));
    assertEquals(Maps.symbols("_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev"), selected());
    assertEquals(List.of("dead1()", "dead2()"), model.deadGroups().stream().map(DeadGroup::name).toList());
  }

  @Test
  void keepsThePlaceWhenSomethingIsDeletedAndSaysWhenAllIsReachable() {
    open(Maps.MODULE);
    model.zoom().into(cell("_ZN2ns4liveEv"));
    FunctionTree tree = drawing().tree();
    session.delete("all", Maps.symbols("_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev", "_ZN3old4goneEv"), Replacement.NONE);
    assertSame(tree, drawing().tree());
    assertEquals("ns", tree.group(drawing().top()));
    assertEquals("All 2 functions reachable", model.allReachableText());
    assertEquals(List.of(), model.deadGroups());
  }

  @Test
  void followsTheSearch() {
    open(Maps.MODULE);
    selection.filter(Optional.of(Maps.symbols("main")));
    assertEquals(Optional.of(Maps.symbols("main")), drawing().filter());
  }

  @Test
  void sizesByWhatWouldDieWithAFunction() {
    open(Maps.MODULE);
    double before = drawing().cells().rectangle(cell("main")).area();
    model.areaByProperty().set(AreaBy.RETAINED);
    assertTrue(drawing().cells().rectangle(cell("main")).area() > before);
    model.areaByProperty().set(AreaBy.COUNT);
    assertEquals(400 * 300 / 6.0, drawing().cells().rectangle(cell("main")).area(), 1e-6);
  }

  @Test
  void arrowsWalkAmongNeighboursAndPagesAmongGroups() {
    open(Maps.MODULE);
    model.picking().choose(cell("main"));
    model.picking().step(MapSteps.Way.RIGHT);
    assertEquals(Maps.symbols("puts"), selected());
    model.picking().step(MapSteps.Way.UP);
    assertEquals(Maps.symbols("_ZN3old4goneEv"), selected());
    model.picking().climb(true);
    assertEquals(Treemap.Kind.GROUP, drawing().cells().kind(model.emphasisProperty().get().cursor()));
    model.picking().step(MapSteps.Way.LEFT);
    assertEquals(Maps.symbols("_ZN2ns4liveEv", "_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev"), selected());
    model.picking().climb(false);
    assertEquals(1, selected().cardinality());
  }

  @Test
  void startsAtTheWholeWithAnotherModule() {
    open(Maps.MODULE);
    model.zoom().into(cell("_ZN2ns4liveEv"));
    FunctionTree before = drawing().tree();
    session.open(TextModules.open("declare void @f()\ndefine void @main() {\n  ret void\n}\n"));
    assertNotSame(before, drawing().tree());
    assertEquals(0, drawing().top());
    session.close();
    assertEquals(Optional.empty(), model.drawingProperty().get());
    assertEquals("Open a module to see all of its functions at once.", model.emptyText());
  }

  @Test
  void saysThatThereIsNoFunctionWithABody() {
    open(TextModules.open("@main = global i32 0\ndeclare void @f()\n"));
    assertEquals("No functions with bodies in this module.", model.emptyText());
  }

  @Test
  void isBusyUntilTheMapIsThere() {
    HeldTaskRunner held = new HeldTaskRunner();
    OverviewViewModel waiting = new OverviewViewModel(session, selection, held, failures::add);
    waiting.inksProperty().set(Inks.NONE);
    session.open(Maps.MODULE);
    waiting.viewportProperty().set(Maps.VIEWPORT);
    assertTrue(waiting.busyProperty().get());
    assertEquals("", waiting.emptyText());
    held.release();
    assertFalse(waiting.busyProperty().get());
    assertEquals(400, waiting.rasterProperty().get().width());
  }

  @Test
  void saysWhatIsKeptFromDeletion() {
    open(Maps.MODULE);
    session.exclude("keep", Maps.symbols("_ZN2ns4liveEv"));
    model.picking().hover(cell("_ZN2ns4liveEv"));
    assertTrue(model.line().endsWith(" · kept from deletion"), model.line());
  }

  @Test
  void rangeTakesWhatIsReadBetweenTwoCellsOfAGroup() {
    open(Maps.MODULE);
    model.picking().choose(cell("_ZN2ns4liveEv"));
    model.picking().extend(cell("_ZN2ns5dead1Ev"), false);
    assertEquals(Maps.symbols("_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev", "_ZN2ns4liveEv"), selected());
    model.picking().extend(cell("_ZN2ns5dead2Ev"), false);
    assertEquals(Maps.symbols("_ZN2ns5dead2Ev", "_ZN2ns4liveEv"), selected());
  }

  @Test
  void rangeBetweenGroupsTakesThemWhole() {
    open(Maps.MODULE);
    model.picking().choose(cell("_ZN2ns4liveEv"));
    model.picking().extend(cell("_ZN3old4goneEv"), false);
    assertEquals(Maps.symbols("_ZN2ns4liveEv", "_ZN2ns5dead1Ev", "_ZN2ns5dead2Ev", "_ZN3old4goneEv"), selected());
  }

  @Test
  void rangeAddsOnDemandAndBeginsWhereNothingWasChosen() {
    open(Maps.MODULE);
    model.picking().extend(cell("main"), false);
    assertEquals(Maps.symbols("main"), selected());
    model.picking().toggle(cell("_ZN2ns4liveEv"));
    model.picking().extend(cell("_ZN2ns5dead2Ev"), true);
    assertEquals(Maps.symbols("main", "_ZN2ns5dead2Ev", "_ZN2ns4liveEv"), selected());
  }
}
