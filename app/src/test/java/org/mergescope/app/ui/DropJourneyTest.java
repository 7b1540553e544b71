package org.mergescope.app.ui;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mergescope.model.oracle.InstalledTool;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The headless platform knows no dragging, so this one journey has a display of its own.
class DropJourneyTest {
  @Test
  void opensAFileThatIsDraggedOntoTheWindow() throws IOException {
    InstalledTool.Answer answer = InstalledTool.require("xvfb-run")
        .run(
            Path.of("").toAbsolutePath(),
            "-a",
            "-s",
            "-screen 0 1400x900x24",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dprism.order=sw",
            "-Dtestfx.robot=glass",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            DropJourney.class.getName());
    assertEquals(0, answer.exitCode(), answer.output() + answer.errors());
  }
}
