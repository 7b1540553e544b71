package org.mergescope.app.view.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.ModuleLoader;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.SmallModules;
import org.mergescope.app.task.DirectTaskRunner;
import org.mergescope.app.view.prune.PlanSummary.Count;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.merge.MergeManifest;
import org.mergescope.model.prune.OptVerifier.Verdict;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExportViewModelTest {
  private static final String MODULE =
      """
      define i32 @main() {
        call void @run()
        ret i32 0
      }

      define internal void @run() {
        ret void
      }

      define internal void @old() {
        call void @never()
        ret void
      }

      declare void @never()
      """;
  private static final String PRUNED =
      """
      define i32 @main() {
        call void @run()
        ret i32 0
      }

      define internal void @run() {
        ret void
      }

      """;

  @TempDir private Path folder;
  private Path source;
  private ModuleSession session;
  private ExportViewModel export;
  private Verdict verdict = new Verdict.Accepted("opt-22");

  @BeforeEach
  void open() throws Exception {
    source = Files.writeString(folder.resolve("app.ll"), MODULE);
    session = new ModuleSession(new DirectTaskRunner(), failure -> {
      throw new AssertionError(failure);
    });
    session.open(SmallModules.open(IrText.map(source)));
    export = new ExportViewModel(session, new DirectTaskRunner(), (file, version, cancelled) -> verdict);
  }

  private void deleteUnreachable() {
    session.delete("Delete 2 unreachable", session.state().orElseThrow().unreachable(), Replacement.NONE);
  }

  private PlanSummary planned() {
    return assertInstanceOf(ExportState.Planned.class, export.stateProperty().get()).plan();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void showsThePlanBeforeAnythingIsWritten() throws IOException {
    deleteUnreachable();
    export.plan();
    PlanSummary plan = planned();
    assertEquals(List.of(new Count("functions", 1), new Count("declarations", 1)), plan.deleted());
    assertEquals(List.of(new Count("symbols cut out", 2)), plan.changes());
    assertEquals(MODULE.length() - PRUNED.length(), plan.savedBytes());
    assertEquals(List.of(), plan.blockers());
    assertTrue(export.canExport().get());
    assertEquals(folder.resolve("app.pruned.ll"), export.targetProperty().get());
    assertEquals(List.of("app.ll"), files());
  }

  @Test
  void writesAFileForEachOfSeveralModules() throws Exception {
    Path other = Files.writeString(folder.resolve("other.ll"), "define void @lost() {\n  ret void\n}\n");
    session.open(new ModuleLoader(List.of(source, other), MergeManifest.EMPTY).run(fraction -> {}, () -> false));
    deleteUnreachable();
    export.plan();
    assertEquals(List.of(new Count("functions", 2), new Count("declarations", 1)), planned().deleted());
    assertEquals(folder.resolve("pruned"), export.targetProperty().get());
    export.targetProperty().set(folder);
    assertFalse(export.canExport().get());
    export.targetProperty().set(folder.resolve("pruned"));
    export.export();
    assertInstanceOf(ExportState.Done.class, export.stateProperty().get());
    assertEquals(PRUNED, Files.readString(folder.resolve("pruned/app.ll")));
    assertEquals("", Files.readString(folder.resolve("pruned/other.ll")));
    assertEquals(List.of("app.ll", "other.ll", "pruned"), files());
  }

  @Test
  void plansAgainWhenUnusedMetadataGoesAsWell() throws Exception {
    Path file = Files.writeString(folder.resolve("noted.ll"), MODULE + "!0 = !{}\n");
    session.open(SmallModules.open(IrText.map(file)));
    deleteUnreachable();
    export.plan();
    assertEquals(List.of(), planned().notes());
    export.dropUnusedProperty().set(true);
    assertEquals(
        List.of(
            new Count("symbols cut out", 2),
            new Count("stretches of unused metadata, types and attributes removed", 1)),
        planned().changes());
    export.export();
    assertEquals(PRUNED, Files.readString(folder.resolve("noted.pruned.ll")));
  }

  @Test
  void writesTheTargetAndNothingElse() throws IOException {
    deleteUnreachable();
    export.plan();
    export.export();
    ExportState.Done done = assertInstanceOf(ExportState.Done.class, export.stateProperty().get());
    assertEquals(folder.resolve("app.pruned.ll"), done.target());
    assertEquals(PRUNED, Files.readString(done.target()));
    assertEquals(MODULE, Files.readString(source));
    assertEquals(List.of("app.ll", "app.pruned.ll"), files());
    assertEquals(verdict, done.verdict());
    assertFalse(session.unsavedProperty().get());
  }

  @Test
  void keepsWhatNoOptIsThereToJudge() throws IOException {
    verdict = new Verdict.NotInstalled("opt-22");
    deleteUnreachable();
    export.plan();
    export.export();
    assertEquals(verdict, assertInstanceOf(ExportState.Done.class, export.stateProperty().get()).verdict());
    assertEquals(List.of("app.ll", "app.pruned.ll"), files());
  }

  @Test
  void keepsNothingThatOptRefuses() throws IOException {
    verdict = new Verdict.Refused("opt-22", "expected top-level entity");
    Path target = Files.writeString(folder.resolve("app.pruned.ll"), "as before");
    deleteUnreachable();
    export.plan();
    PlanSummary plan = planned();
    export.export();
    assertEquals(
        new ExportState.Refused(plan, "opt-22", "expected top-level entity"), export.stateProperty().get());
    assertEquals("as before", Files.readString(target));
    assertEquals(List.of("app.ll", "app.pruned.ll"), files());
    assertTrue(session.unsavedProperty().get());
    export.cancel();
    assertEquals(new ExportState.Planned(plan), export.stateProperty().get());
  }

  @Test
  void leavesNothingBehindWhenCancelledBeforeTheEnd() throws IOException {
    deleteUnreachable();
    export.plan();
    AtomicBoolean cancelled = new AtomicBoolean();
    ExportFile file = ExportFile.of(folder.resolve("app.pruned.ll"));
    assertThrows(
        CancellationException.class,
        () -> file.write(
            planned().plan().plans().getFirst(),
            22,
            (written, version, stop) -> {
              cancelled.set(true);
              return verdict;
            },
            fraction -> {},
            cancelled::get));
    assertEquals(List.of("app.ll"), files());
  }

  @Test
  void replacesTheOpenedModuleOnlyWhereTheUserAgrees() throws IOException {
    deleteUnreachable();
    export.plan();
    export.targetProperty().set(folder.resolve(".").resolve("app.ll"));
    assertTrue(export.targetIsSource());
    assertFalse(export.canExport().get());
    export.export();
    assertEquals(MODULE, Files.readString(source));
    export.overwriteSourceProperty().set(true);
    export.export();
    assertEquals(PRUNED, Files.readString(source));
  }

  @Test
  void exportsAgainToTheLastPlaceWithoutAQuestion() throws IOException {
    List<String> asked = new ArrayList<>();
    export.exportAgain(() -> asked.add("nothing exported yet"));
    assertEquals(List.of("nothing exported yet"), asked);
    assertFalse(export.exportedBeforeProperty().get());
    export.plan();
    Path target = folder.resolve("elsewhere.ll");
    export.targetProperty().set(target);
    export.export();
    export.close();
    assertTrue(export.exportedBeforeProperty().get());
    assertEquals(MODULE, Files.readString(target));
    deleteUnreachable();
    export.exportAgain(() -> asked.add("again"));
    assertEquals(PRUNED, Files.readString(target));
    assertEquals(List.of("app.ll", "elsewhere.ll"), files());
    assertEquals(List.of("nothing exported yet"), asked);
  }

  @Test
  void asksEachTimeBeforeItReplacesTheOpenedModule() throws IOException {
    deleteUnreachable();
    export.plan();
    export.targetProperty().set(source);
    export.overwriteSourceProperty().set(true);
    export.export();
    export.close();
    Files.writeString(source, "; changed since\n");
    List<String> asked = new ArrayList<>();
    export.exportAgain(() -> asked.add("again"));
    assertEquals(List.of("again"), asked);
    assertEquals("; changed since\n", Files.readString(source));
  }

  @Test
  void knowsTheOpenedModuleThroughLinks() throws IOException {
    deleteUnreachable();
    export.plan();
    Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.ll"), source);
    Path hard = Files.createLink(folder.resolve("hard.ll"), source);
    Path throughFolder = Files.createSymbolicLink(folder.resolve("here"), folder).resolve("app.ll");
    for (Path link : List.of(symbolic, hard, throughFolder)) {
      export.targetProperty().set(link);
      assertTrue(export.targetIsSource(), link.toString());
      assertFalse(export.canExport().get(), link.toString());
      export.export();
      assertEquals(MODULE, Files.readString(source));
    }
    export.targetProperty().set(symbolic);
    export.overwriteSourceProperty().set(true);
    export.export();
    assertTrue(Files.isSymbolicLink(symbolic));
    assertEquals(PRUNED, Files.readString(source));
  }

  @Test
  void asksAgainForAnotherTarget() {
    export.plan();
    export.overwriteSourceProperty().set(true);
    export.targetProperty().set(folder.resolve("other.ll"));
    assertFalse(export.overwriteSourceProperty().get());
  }

  @Test
  void plansAgainAfterAnotherDeletion() {
    export.plan();
    assertFalse(planned().changesAnything());
    deleteUnreachable();
    assertTrue(planned().changesAnything());
    export.close();
    session.undo();
    assertEquals(new ExportState.Closed(), export.stateProperty().get());
  }

  @Test
  void refusesAPlanThatLeavesReferencesBehind() throws IOException {
    session.delete("Delete run", SmallModules.symbols(session, "run"), Replacement.NONE);
    export.plan();
    assertEquals(List.of("main calls run"), planned().blockers());
    assertFalse(export.canExport().get());
    export.export();
    assertEquals(List.of("app.ll"), files());
  }

  @Test
  void saysWhyTheTargetCannotBeWritten() throws IOException {
    deleteUnreachable();
    export.plan();
    Path missing = folder.resolve("missing").resolve("app.pruned.ll");
    export.targetProperty().set(missing);
    export.export();
    ExportState.Failed failed = assertInstanceOf(ExportState.Failed.class, export.stateProperty().get());
    assertTrue(failed.sentence().contains("missing"), failed.sentence());
    assertTrue(failed.plan().isPresent());
    assertEquals(List.of("app.ll"), files());
    export.plan();
    assertEquals(Optional.of(missing), Optional.ofNullable(export.targetProperty().get()));
  }

  @Test
  void hasNoPlanWithoutAModule() {
    session.close();
    export.plan();
    assertEquals(new ExportState.Closed(), export.stateProperty().get());
    assertFalse(export.canExport().get());
  }
}
