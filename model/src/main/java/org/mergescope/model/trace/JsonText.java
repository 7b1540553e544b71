package org.mergescope.model.trace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// Decodes JSON text by its byte order mark, UTF-8 without one; what cannot be decoded becomes �.
final class JsonText {
  private JsonText() {}

  static Reader decode(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(3);
    byte[] start = buffered.readNBytes(3);
    buffered.reset();
    if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
      buffered.skipNBytes(3);
    }
    return new InputStreamReader(buffered, isUtf16(start) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
  }

  static boolean isUtf16(byte[] start) {
    return start.length >= 2
        && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
  }
}
