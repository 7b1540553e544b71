package org.mergescope.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ProgressLineTest {
  @Test
  void countsOnATerminalAndClearsItsLine() {
    assertEquals("\ra 0 %\ra 50 %\r       \r", said(true));
  }

  @Test
  void saysNothingElsewhere() {
    assertEquals("", said(false));
  }

  private static String said(boolean terminal) {
    StringWriter text = new StringWriter();
    try (ProgressLine progress = new ProgressLine(new PrintWriter(text), terminal, "a")) {
      progress.report(0);
      progress.report(0.5);
      progress.report(0.501);
    }
    return text.toString();
  }
}
