package org.mergescope.app.session.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.session.History;
import org.mergescope.app.session.ModuleSession;
import org.mergescope.app.session.ModuleState;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.session.Position;
import org.mergescope.app.session.TextModules;
import org.mergescope.app.task.HeldTaskRunner;
import org.mergescope.model.prune.Deletions;
import org.mergescope.model.prune.Replacement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JournalKeeperTest {
  private static final String TEXT = """
      define i32 @main() {
        call void @0()
        ret i32 0
      }
      define internal void @0() {
        ret void
      }
      define internal void @"näher\\22" () {
        ret void
      }
      define internal void @dead() {
        ret void
      }
      define internal void @dead2() {
        ret void
      }
      """;
  private static final OpenModule MODULE = TextModules.open(TEXT);
  private static final Writer ANOTHER = new Writer(Long.MAX_VALUE, 7);

  @TempDir private Path folder;
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final List<Exception> failures = new ArrayList<>();
  private final ModuleSession session =
      new ModuleSession(tasks, failures::add, () -> Instant.parse("2026-03-01T12:03:00Z"));
  private JournalFolder journals = new JournalFolder(Path.of("."));
  private JournalKeeper keeper =
      new JournalKeeper(tasks, session, journals, ANOTHER, failures::add);
  private List<FileIdentity> files = List.of();

  @BeforeEach
  void open() throws IOException {
    Path source = Files.writeString(folder.resolve("app.ll"), TEXT);
    files = List.of(FileIdentity.of(source));
    journals = new JournalFolder(folder.resolve("state/journals"));
    keeper = new JournalKeeper(tasks, session, journals, ANOTHER, failures::add);
    session.open(MODULE);
    keeper.opened(files);
    tasks.release();
  }

  private static BitSet symbols(OpenModule module, String... names) {
    BitSet set = new BitSet();
    Stream.of(names).mapToInt(module.index()::symbol).forEach(set::set);
    return set;
  }

  private void delete(String... names) {
    session.delete("Delete " + String.join(" ", names), symbols(MODULE, names), Replacement.NONE);
    tasks.release();
  }

  private Path file() {
    return keeper.current().orElseThrow().path();
  }

  private Journal left() throws IOException {
    List<Journal> left = journals.leftBehind();
    assertEquals(1, left.size());
    return left.getFirst();
  }

  private static List<String> labels(Position position) {
    return position.history().steps().stream().map(History.Step::label).toList();
  }

  @Test
  void givesBackStepsChoicesAndUndoneSteps() throws IOException {
    delete("dead");
    session.delete("Stub 0", symbol0(), Replacement.STUB);
    session.exclude("Exclude näher", symbols(MODULE, "näher\""));
    session.markRoots("Mark dead2", symbols(MODULE, "dead2"));
    delete("dead2");
    session.undo();
    tasks.release();
    Journal.Resolved found = left().in(MODULE.index());
    ModuleState now = session.state().orElseThrow();
    assertEquals(now.choices(), found.position().choices());
    assertEquals(4, found.position().history().done());
    assertEquals(
        List.of("Delete dead", "Stub 0", "Exclude näher", "Mark dead2", "Delete dead2"), labels(found.position()));
    assertEquals(0, found.missing());
    assertTrue(left().fits(files));
    assertEquals(Instant.parse("2026-03-01T12:03:00Z"), left().lastStep());
  }

  private static BitSet symbol0() {
    BitSet set = new BitSet();
    set.set(MODULE.index().unnamedSymbol(0));
    return set;
  }

  @Test
  void forgetsUndoneStepsWhenAnotherIsTaken() throws IOException {
    delete("dead");
    session.undo();
    tasks.release();
    delete("dead2");
    assertEquals(List.of("Delete dead2"), labels(left().in(MODULE.index()).position()));
  }

  @Test
  void readsWhatWasWholeWhereverTheFileIsCut() throws IOException {
    delete("dead");
    delete("näher\"");
    session.undo();
    tasks.release();
    byte[] whole = Files.readAllBytes(file());
    List<Long> lineEnds = new ArrayList<>();
    Path cut = folder.resolve("cut.journal");
    for (int length = 0; length <= whole.length; length++) {
      if (length > 0 && whole[length - 1] == '\n') {
        lineEnds.add((long) length);
      }
      Files.write(cut, Arrays.copyOf(whole, length));
      var journal = new JournalFile(cut).read();
      assertEquals(!lineEnds.isEmpty(), journal.isPresent());
      assertEquals(Math.max(0, lineEnds.size() - 1), journal.map(read -> read.entries().size()).orElse(0));
    }
    assertEquals(4, lineEnds.size());
  }

  @Test
  void believesNoLineAfterADamagedOne() throws IOException {
    delete("dead");
    delete("dead2");
    byte[] bytes = Files.readAllBytes(file());
    String text = Files.readString(file());
    bytes[text.indexOf("Delete dead")] ^= 1;
    Files.write(file(), bytes);
    assertEquals(List.of(), new JournalFile(file()).read().orElseThrow().entries());
  }

  @Test
  void addsToTheFileInsteadOfWritingItAgain() throws IOException {
    delete("dead");
    String before = Files.readString(file());
    delete("dead2");
    String after = Files.readString(file());
    assertTrue(after.startsWith(before) && after.length() > before.length());
  }

  @Test
  void isGoneAfterAnExportAndBeginsAgainWithEverything() throws IOException {
    delete("dead");
    Path file = file();
    session.exported(session.state().map(ModuleState::deletions).orElse(Deletions.NOTHING));
    tasks.release();
    assertFalse(Files.exists(file));
    delete("dead2");
    assertEquals(
        symbols(MODULE, "dead", "dead2"), left().in(MODULE.index()).position().choices().deletions().symbols());
  }

  @Test
  void isGoneWhenEverythingIsUndoneOrTheModuleIsClosed() throws IOException {
    delete("dead");
    session.undo();
    tasks.release();
    assertEquals(List.of(), journals.leftBehind());
    delete("dead");
    session.close();
    tasks.release();
    assertEquals(List.of(), journals.leftBehind());
  }

  @Test
  void catchesUpWhenAWriteWasCancelled() throws IOException {
    delete("dead");
    session.delete("Delete dead2", symbols(MODULE, "dead2"), Replacement.NONE);
    tasks.running().getFirst().cancel();
    tasks.release();
    delete("näher\"");
    session.undo();
    tasks.release();
    assertEquals(
        session.state().orElseThrow().choices(), left().in(MODULE.index()).position().choices());
  }

  @Test
  void leavesOutNamesThatAnotherVersionDoesNotHave() throws IOException {
    delete("dead", "dead2");
    OpenModule later = TextModules.open("define void @main() { ret void } define internal void @dead2() { ret void }");
    Journal.Resolved found = left().in(later.index());
    assertEquals(symbols(later, "dead2"), found.position().choices().deletions().symbols());
    assertEquals(1, found.missing());
    Files.writeString(files.getFirst().path(), "; longer than before " + TEXT);
    assertFalse(left().fits(List.of(FileIdentity.of(files.getFirst().path()))));
  }

  @Test
  void takesOverWhatAnotherProcessLeftOnlyWhenItsOwnIsWritten() throws IOException {
    delete("dead");
    JournalFile old = keeper.current().orElseThrow();
    ModuleSession next = new ModuleSession(tasks, failures::add);
    JournalKeeper successor =
        new JournalKeeper(tasks, next, journals, new Writer(Long.MAX_VALUE, 8), failures::add);
    next.open(MODULE);
    successor.opened(files);
    next.resume("Restore", old.read().orElseThrow().in(MODULE.index()).position());
    tasks.release();
    successor.takeOver(old);
    tasks.release();
    assertEquals(
        List.of(successor.current().orElseThrow()), journals.leftBehind().stream().map(Journal::file).toList());
    assertEquals(symbols(MODULE, "dead"), left().in(MODULE.index()).position().choices().deletions().symbols());
  }

  @Test
  void offersNoJournalOfAProcessThatRuns() throws IOException {
    ModuleSession here = new ModuleSession(tasks, failures::add);
    JournalKeeper running = new JournalKeeper(tasks, here, journals, Writer.here(), failures::add);
    here.open(MODULE);
    running.opened(files);
    here.delete("Delete dead", symbols(MODULE, "dead"), Replacement.NONE);
    tasks.release();
    assertTrue(Files.exists(running.current().orElseThrow().path()));
    assertEquals(List.of(), journals.leftBehind());
    running.end();
    assertFalse(Files.exists(running.current().orElseThrow().path()));
  }

  @Test
  void putsAsideWhatIsNoJournal() throws IOException {
    Files.createDirectories(journals.path());
    Path broken = journals.path().resolve("x.journal");
    try (OutputStream line = Files.newOutputStream(broken)) {
      JournalLines.write("{\"version\": 9}".getBytes(StandardCharsets.UTF_8), line);
    }
    Files.writeString(journals.path().resolve("empty.journal"), "");
    assertEquals(List.of(), journals.leftBehind());
    assertTrue(Files.exists(journals.path().resolve("x.journal.broken")));
    assertEquals(List.of(), failures);
  }
}
