package org.mergescope.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A command runs where there is neither a display nor JavaFX.
class NoJavaFxTest {
  @TempDir private Path folder;

  @Test
  void aCommandLoadsNoClassOfJavaFx() throws Exception {
    Path module = folder.resolve("in.ll");
    Files.writeString(module, "define i32 @main() {\n  ret i32 0\n}\n");
    Path loaded = folder.resolve("loaded.txt");

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                "org.mergescope.app.Main",
                "report",
                module.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, process.waitFor(), output);
    List<String> classes = Files.readAllLines(loaded);
    assertTrue(classes.stream().anyMatch(line -> line.contains("org.mergescope.app.cli.ReportCommand")), output);
    assertEquals(
        List.of(),
        classes.stream().filter(line -> line.contains(" javafx.") || line.contains("WindowLauncher")).toList());
  }
}
