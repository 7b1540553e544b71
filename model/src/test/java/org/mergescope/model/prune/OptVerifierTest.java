package org.mergescope.model.prune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mergescope.model.oracle.InstalledTool;
import org.mergescope.model.prune.OptVerifier.Verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@EnabledOnOs({OS.LINUX, OS.MAC})
class OptVerifierTest {
  @TempDir
  private Path directory;

  @Test
  void takesTheNearestThatIsNotOlder() throws IOException {
    for (int version : new int[] {14, 19, 22}) {
      install("opt-" + version, "exit 0");
    }
    assertEquals(new Verdict.Accepted("opt-14 (LLVM 14)"), verdict(3));
    assertEquals(new Verdict.Accepted("opt-19 (LLVM 19)"), verdict(15));
    assertEquals(new Verdict.Accepted("opt-19 (LLVM 19)"), verdict(19));
    assertEquals(new Verdict.Accepted("opt-22 (LLVM 22)"), verdict(20));
    assertInstanceOf(Verdict.NotInstalled.class, verdict(23));
  }

  @Test
  void asksAPlainOptForItsVersion() throws IOException {
    install("opt-22", "exit 0");
    install("opt", "[ \"$1\" = --version ] && echo 'Debian LLVM version 20.1.2'; exit 0");
    assertEquals(new Verdict.Accepted("opt (LLVM 20)"), verdict(19));
    assertEquals(new Verdict.Accepted("opt-22 (LLVM 22)"), verdict(21));
  }

  @Test
  void takesAWarningForARefusal() throws IOException {
    install("opt-19", "echo 'warning: ignoring invalid debug info in x' >&2; exit 0");
    assertEquals(
        new Verdict.Refused("opt-19 (LLVM 19)", "warning: ignoring invalid debug info in x"), verdict(19));
  }

  @Test
  void tellsTheExitCodeOfASilentFailure() throws IOException {
    install("opt-19", "exit 3");
    assertEquals(new Verdict.Refused("opt-19 (LLVM 19)", "ended with code 3"), verdict(19));
  }

  @Test
  void showsTheFirstLinesOfALongComplaint() throws IOException {
    install("opt-19", "i=0; while [ $i -lt 20000 ]; do echo line $i >&2; i=$((i+1)); done; exit 1");
    Verdict.Refused refused = assertInstanceOf(Verdict.Refused.class, verdict(19));
    assertEquals(12, refused.message().lines().count());
    assertTrue(refused.message().startsWith("line 0\nline 1\n"));
  }

  @Test
  void endsTheProcessWhenCancelled() throws IOException {
    install("opt-19", "exec sleep 60");
    assertThrows(CancellationException.class,
        () -> OptVerifier.verify(directory.resolve("x.ll"), 19, directory.toString(), () -> true));
  }

  @Test
  void saysWhatItLookedFor() {
    assertEquals(new Verdict.NotInstalled("opt-19, newer ones, and opt on the PATH"), verdict(19));
    assertEquals(new Verdict.NotInstalled("opt-19, newer ones, and opt on the PATH"),
        OptVerifier.verify(directory.resolve("x.ll"), 19, "", () -> false));
  }

  @Test
  void asksTheRealOne() throws IOException {
    InstalledTool.require("opt-14");
    InstalledTool.require("opt-19");
    Path file = directory.resolve("x.ll");
    Files.writeString(file, "@x = global ptr null\n");
    assertEquals(new Verdict.Accepted("opt-14 (LLVM 14)"), OptVerifier.verify(file, 14, () -> false));
    assertEquals(new Verdict.Accepted("opt-19 (LLVM 19)"), OptVerifier.verify(file, 19, () -> false));
    Files.writeString(file, "@x = global ptr @y\n");
    Verdict.Refused refused = assertInstanceOf(Verdict.Refused.class, OptVerifier.verify(file, 19, () -> false));
    assertTrue(refused.message().contains("use of undefined value '@y'"), refused.message());
  }

  private Verdict verdict(int version) {
    return OptVerifier.verify(directory.resolve("x.ll"), version, directory.toString(), () -> false);
  }

  private void install(String name, String script) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }
}
