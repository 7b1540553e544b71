package org.mergescope.model.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Answers of real Tempos, by version and file name.
final class Recorded {
  private Recorded() {}

  static byte[] bytes(String name) {
    try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream("/tempo/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
