package org.mergescope.model.ir;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StopBytesTest {
  @Test
  void stopsWhereAByteByByteLoopDoes() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      byte[] classes = new byte[256];
      int stops = 1 + random.nextInt(20);
      for (int i = 0; i < stops; i++) {
        classes[random.nextInt(256)] = (byte) (1 + random.nextInt(12));
      }
      byte stop = (byte) firstStop(classes);
      byte[] bytes = new byte[200 + StopBytes.SLACK];
      random.nextBytes(bytes);
      Arrays.fill(bytes, 199, bytes.length, stop);
      StopBytes tested = new StopBytes(classes);
      for (int from = 0; from < 200; from++) {
        int expected = from;
        while (classes[bytes[expected] & 0xFF] == StopBytes.SKIP) {
          expected++;
        }
        assertEquals(expected, tested.next(bytes, from));
        assertEquals(classes[bytes[expected] & 0xFF], tested.of(bytes[expected]));
      }
    }
  }

  @Test
  void stopsAtTheEndOfAWindow() {
    byte[] window = new byte[64 + 1 + StopBytes.SLACK];
    window[64] = ByteClass.SENTINEL;
    for (int from = 0; from <= 64; from++) {
      assertEquals(64, StopBytes.at('"').next(window, from));
      assertEquals(from, StopBytes.outside(ByteClass.NAME).next(window, from));
    }
  }

  private static int firstStop(byte[] classes) {
    int b = 0;
    while (classes[b] == StopBytes.SKIP) {
      b++;
    }
    return b;
  }
}
