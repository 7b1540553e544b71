package org.mergescope.app.task;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UncaughtFailuresTest {
  @Test
  void tellsAFrameThatDidNotReachTheScreenFromAMistakeOfOurs() {
    StackTraceElement buffer = new StackTraceElement("java.nio.Buffer", "checkIndex", "Buffer.java", 767);
    StackTraceElement window = new StackTraceElement("com.sun.glass.ui.View", "uploadPixels", "View.java", 795);
    StackTraceElement scene = new StackTraceElement("javafx.scene.Parent", "layout", "Parent.java", 12);
    StackTraceElement ours = new StackTraceElement("org.mergescope.app.view.A", "b", "A.java", 1);
    assertTrue(UncaughtFailures.isOfTheDisplay(failure(buffer, window)));
    assertFalse(UncaughtFailures.isOfTheDisplay(failure(buffer, window, ours)));
    assertFalse(UncaughtFailures.isOfTheDisplay(failure(buffer, scene)));
    assertFalse(UncaughtFailures.isOfTheDisplay(failure(buffer)), "a pool's thread without memory");
    assertFalse(UncaughtFailures.isOfTheDisplay(failure()));
  }

  private static Throwable failure(StackTraceElement... trace) {
    Throwable failure = new IndexOutOfBoundsException();
    failure.setStackTrace(trace);
    return failure;
  }
}
