package org.mergescope.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The launcher as a process of its own: this one has JavaFX running already.
@EnabledOnOs(OS.LINUX)
class WindowLauncherTest {
  /// What the other process runs.
  static final class Launch {
    private Launch() {}

    static void main(String[] arguments) {
      System.exit(WindowLauncher.open(List.of(), Optional.empty(), false));
    }
  }

  @Test
  void endsWithOneSentenceWhereThereIsNoDisplay(@TempDir Path folder) throws IOException, InterruptedException {
    ProcessBuilder launch =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Launch.class.getName());
    launch.environment().remove("DISPLAY");
    launch.environment().put("XDG_STATE_HOME", folder.toString());
    launch.redirectErrorStream(true);
    Process process = launch.start();
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      assertEquals(
          "mergescope: No window can open because DISPLAY is not set: set it, or run `xvfb-run ./mergescope`; "
              + "`./mergescope report FILE` and the other commands need no display.\n",
          said);
      assertEquals(1, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }
}
