package org.mergescope.model.trace;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Whatever happens to the bytes on their way: the readers give a trace or their own exception, nothing else.
class DamagedInputTest {
  private static final int TRIES = 1_000;

  @Test
  void jsonIsReadOrRefused() throws Exception {
    byte[] whole = Recorded.bytes("3.0.3/trace-v2.compose-post.original.json");
    int refused = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      refused += read(damaged(whole, new Random(seed)), true) ? 0 : 1;
    }
    assertTrue(refused > TRIES / 4 && refused < TRIES, refused + " refused");
  }

  @Test
  void protobufIsReadOrRefused() throws Exception {
    byte[] whole = Recorded.bytes("3.0.3/trace-v2.compose-post.original.pb");
    int refused = 0;
    for (int seed = 0; seed < TRIES; seed++) {
      refused += read(damaged(whole, new Random(seed)), false) ? 0 : 1;
    }
    assertTrue(refused > TRIES / 4 && refused < TRIES, refused + " refused");
  }

  private static boolean read(byte[] bytes, boolean json) throws IOException {
    try {
      TraceDocument document =
          json
              ? OtlpJsonReader.read(new ByteArrayInputStream(bytes), "damaged")
              : OtlpProtobufReader.read(bytes, "damaged");
      document.traces().forEach(CriticalPath::of);
      return true;
    } catch (TraceFormatException refused) {
      assertTrue(String.valueOf(refused.getMessage()).startsWith("damaged:"), refused.getMessage());
      return false;
    }
  }

  /// Some bytes changed, some left out or sent twice, perhaps cut off.
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(bytes.length);
      int to = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[from] = (byte) random.nextInt();
        case 1 -> System.arraycopy(bytes, from, bytes, to, Math.min(50, bytes.length - Math.max(from, to)));
        default -> bytes = Arrays.copyOf(bytes, bytes.length - random.nextInt(20));
      }
    }
    return bytes;
  }
}
