package org.mergescope.model.prune;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Applies a plan's edits in memory, without any of the writer's code.
final class Edited {
  private Edited() {}

  static String text(PrunePlan plan) {
    byte[] original = new byte[(int) plan.module().text().length()];
    plan.module().text().copy(0, original, 0, original.length);
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    int at = 0;
    for (Edit edit : plan.edits()) {
      result.write(original, at, (int) edit.start() - at);
      result.writeBytes(edit.replacement().getBytes(StandardCharsets.UTF_8));
      at = (int) edit.end();
    }
    result.write(original, at, original.length - at);
    return result.toString(StandardCharsets.UTF_8);
  }
}
