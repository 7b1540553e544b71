package org.mergescope.app.view.shell;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CrashReportTest {
  private static final CrashReport.Platform PLATFORM =
      new CrashReport.Platform("1.2", "Linux 6 amd64", "Adoptium 25", "26", "software");

  private static String report(List<String> log, String message) {
    return new CrashReport(PLATFORM, log, new IllegalStateException(message)).text();
  }

  @Test
  void tellsVersionsStackAndTheLastLinesOfTheLog() {
    List<String> log = IntStream.range(0, 300).mapToObj(line -> "line " + line).toList();
    String text = report(log, "no row 7");
    assertTrue(text.startsWith("Mergescope 1.2\nSystem:   Linux 6 amd64\nJava:     Adoptium 25\n"), text);
    assertTrue(text.contains("drawn by software"), text);
    assertTrue(text.contains("java.lang.IllegalStateException: no row 7\n\tat org.mergescope"), text);
    assertFalse(text.contains("line 99\n"), text);
    assertTrue(text.contains("line 100\n"), text);
    assertTrue(text.endsWith("line 299\n"), text);
  }

  @Test
  void leavesOutNamesAndTextOfTheModule() {
    assertEquals("cannot read … at 12", CrashReport.withoutSecrets("cannot read @_ZN4bank6secretEv at 12"));
    assertEquals("no … in “…”", CrashReport.withoutSecrets("no %key in “store i64 %key, ptr @vault”"));
    assertEquals("got \"…\"", CrashReport.withoutSecrets("got \"define void @f()\""));
    String frame = "\tat org.mergescope.A$B.run(A.java:3)";
    assertEquals(frame, CrashReport.withoutSecrets(frame));
  }

  @Test
  void leavesOutWhatOpensATempo() {
    assertEquals(
        "GET https://tempo:3200/api/search?… failed",
        CrashReport.withoutSecrets("GET https://me:pass@tempo:3200/api/search?token=abc failed"));
    assertEquals("Authorization: …", CrashReport.withoutSecrets("Authorization: Bearer-abc"));
    assertEquals("sent Bearer …", CrashReport.withoutSecrets("sent Bearer eyJhbGci"));
  }
}
