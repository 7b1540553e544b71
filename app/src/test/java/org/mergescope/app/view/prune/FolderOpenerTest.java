package org.mergescope.app.view.prune;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mergescope.app.task.DirectTaskRunner;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FolderOpenerTest {
  private static List<String> command(String system, String file) {
    return new FolderOpener(system, new DirectTaskRunner(), failure -> {}).command(Path.of(file));
  }

  @Test
  void asksTheFileManagerOfTheSystem() {
    assertEquals(List.of("xdg-open", "/tmp/out"), command("Linux", "/tmp/out/app.pruned.ll"));
    assertEquals(List.of("open", "-R", "/tmp/out/app.pruned.ll"), command("Mac OS X", "/tmp/out/app.pruned.ll"));
    assertEquals(
        List.of("explorer.exe", "/select,/tmp/out/app.pruned.ll"), command("Windows 11", "/tmp/out/app.pruned.ll"));
  }
}
