package org.mergescope.app.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FileWatchTest {
  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final FileWatch watch = new FileWatch(
      new DirectTaskRunner(),
      path -> told.add("changed " + path.getFileName()),
      path -> told.add("gone " + path.getFileName()),
      failure -> {
        throw new AssertionError(failure);
      });
  private Path file = Path.of("");

  @BeforeEach
  void start() throws IOException {
    file = Files.writeString(folder.resolve("a.ll"), "one");
    watch.watch(List.of(file));
  }

  private void look(int times) {
    for (int i = 0; i < times; i++) {
      watch.look();
    }
  }

  @Test
  void tellsOnceThatAFileHasChanged() throws IOException {
    look(3);
    Files.writeString(file, "three");
    look(4);
    assertEquals(List.of("changed a.ll"), told);
    Files.writeString(file, "fourth");
    look(4);
    assertEquals(List.of("changed a.ll", "changed a.ll"), told);
  }

  @Test
  void waitsUntilAWriteHasEnded() throws IOException {
    Files.writeString(file, "12345");
    look(1);
    Files.writeString(file, "1234567");
    look(1);
    assertEquals(List.of(), told);
    look(1);
    assertEquals(List.of("changed a.ll"), told);
  }

  @Test
  void noticesAnotherFileInItsPlaceAndOneThatIsGone() throws IOException {
    Path other = Files.writeString(folder.resolve("b.ll"), "one");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    look(2);
    Files.delete(file);
    look(3);
    assertEquals(List.of("changed a.ll", "gone a.ll"), told);
  }

  @Test
  void watchesNothingAfterTheModuleIsClosed() throws IOException {
    watch.watch(List.of());
    Files.writeString(file, "changed");
    look(3);
    assertEquals(List.of(), told);
  }
}
