package org.mergescope.bench.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@EnabledOnOs(OS.LINUX)
class MeteredCommandTest {
  @TempDir
  Path folder;

  @Test
  void countsTheWorkOfTheProcessAndOfItsChildren() throws Exception {
    Path said = folder.resolve("said.txt");
    ProcessCost cost = shell("sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i + 1)); done'; echo $WORD", said);
    assertEquals("done\n", Files.readString(said));
    assertTrue(cost.cpuNanos() > 0 && cost.wallNanos() > 0 && cost.peakBytes() > cost.peakUnmappedBytes(), cost.toString());
  }

  @Test
  void failsWithTheCommandAndWhereItsWordsAre() {
    Path said = folder.resolve("said.txt");
    IOException failure = assertThrows(IOException.class, () -> shell("exit 3", said));
    assertEquals("exit code 3 of sh -c exit 3; " + said + " says why", failure.getMessage());
  }

  private static ProcessCost shell(String script, Path said) throws IOException, InterruptedException {
    return new MeteredCommand(List.of("sh", "-c", script), Map.of("WORD", "done")).run(said);
  }
}
