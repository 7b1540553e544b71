package org.mergescope.bench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WindowTourTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final Path SAMPLE = HOME.resolve("sample-traces/compose-post-merged.ll");
  private static final String PALETTE = "search functions in the palette: the window has no palette";

  /// Windows stay open when a test ends, and write what is to be remembered a while after a change.
  @TempDir(cleanup = CleanupMode.NEVER)
  Path folder;

  @BeforeAll
  static void startJavaFx() throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(ready::countDown);
    ready.await();
  }

  @Test
  void measuresAllThatAUserDoes() throws Exception {
    Account account = WindowTour.all(course());
    assertEquals(List.of(), account.missing().stream().filter(sentence -> !sentence.equals(PALETTE)).toList());
    List<String> names = account.actions().stream().map(Action::name).toList();
    for (String name : List.of(
        "open: the first rows", "sort by Name", "filter by `dead:`", "pan the graph",
        "delete all that is dead: the table", "export: the file is written")) {
      assertTrue(names.contains(name), () -> name + " in " + names);
    }
    for (Action action : account.actions()) {
      assertTrue(action.nanos().size() > 1 && action.nanos().stream().allMatch(nanos -> nanos > 0), action.toString());
      assertTrue(action.worstFrames().stream().allMatch(frame -> frame > 0), action.toString());
    }
  }

  @Test
  void timesTheStartFromWhereTheProcessBegan() throws Exception {
    long before = System.currentTimeMillis() - 1000;
    Account account = WindowTour.start(course(), before);
    assertEquals(
        List.of(Action.Kind.FIRST_FRAME, Action.Kind.SAMPLE), account.actions().stream().map(Action::kind).toList());
    long first = account.actions().getFirst().nanos().getFirst();
    assertTrue(first > Duration.ofSeconds(1).toNanos(), () -> "first frame after " + first);
  }

  @Test
  void saysWhatNeverCame() throws Exception {
    Pulses pulses = pulses();
    NotShownException failure = assertThrows(
        NotShownException.class, () -> pulses.measure(() -> {}, new Condition("a green moon", () -> false)));
    assertEquals("within 1 s there was never a green moon", failure.getMessage());
  }

  @Test
  void measuresOnAfterAFailure() throws Exception {
    Pulses pulses = pulses();
    assertThrows(NotShownException.class, () -> pulses.measure(() -> {
      throw new IllegalStateException("there is no moon");
    }));
    assertEquals(3, pulses.frames(3, _ -> {}).nanos().size());
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Account account = new Account();
    account.add(new Action(Action.Kind.ANSWER, "sort by Name", List.of(3L, 1L), List.of(17L, 16L)));
    account.addMissing("export", "the disk\nis full");
    Path file = folder.resolve("account.tsv");
    account.write(file);
    assertEquals(account.actions(), Account.read(file).actions());
    assertEquals(List.of("export: the disk is full"), Account.read(file).missing());
  }

  private static Pulses pulses() throws Exception {
    Pulses[] made = new Pulses[1];
    CountDownLatch ready = new CountDownLatch(1);
    Platform.runLater(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new Pane()));
      stage.show();
      made[0] = Pulses.of(stage.getScene(), Duration.ofSeconds(1));
      ready.countDown();
    });
    ready.await();
    return made[0];
  }

  private WindowTour.Course course() throws IOException {
    Path other = Files.writeString(folder.resolve("other.ll"), """

        define i32 @main() {
          ret i32 0
        }
        """);
    return new WindowTour.Course(HOME, folder.resolve("state"), SAMPLE, other, 1, Duration.ofSeconds(30));
  }
}
