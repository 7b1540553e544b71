package org.mergescope.model.ir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes at which a scan stops, each of a class of its own, among others that it passes over. Looks at two bytes at
/// once, in a table of all pairs: of IR, a thin hundred kinds of bytes, its part in use stays in the fastest cache.
final class StopBytes {
  /// The class of what is passed over.
  static final int SKIP = 0;
  /// So many bytes past the last one may be looked at, without a meaning.
  static final int SLACK = 8;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int BYTES = 256;

  private final byte[] classes;
  private final byte[] pairs = new byte[BYTES * BYTES];

  /// @param classes by unsigned byte
  StopBytes(byte[] classes) {
    this.classes = classes.clone();
    for (int second = 0; second < BYTES; second++) {
      int row = second * BYTES;
      if (classes[second] == SKIP) {
        System.arraycopy(classes, 0, pairs, row, BYTES);
      } else {
        Arrays.fill(pairs, row, row + BYTES, classes[second]);
      }
    }
  }

  /// A stop at each of these bytes, and at the end of a window.
  static StopBytes at(char... bytes) {
    byte[] classes = new byte[BYTES];
    for (char b : bytes) {
      classes[b] = 1;
    }
    classes[ByteClass.SENTINEL & 0xFF] = 1;
    return new StopBytes(classes);
  }

  /// A stop at every byte that is of none of these classes.
  static StopBytes outside(int byteClasses) {
    byte[] classes = new byte[BYTES];
    for (int b = 0; b < BYTES; b++) {
      classes[b] = (byte) (ByteClass.is((byte) b, byteClasses) ? SKIP : 1);
    }
    return new StopBytes(classes);
  }

  /// The class of a byte.
  int of(byte b) {
    return classes[b & 0xFF];
  }

  /// The first index from `from` on where a stop is. There has to be one, at least [#SLACK] bytes before the array's end.
  int next(byte[] bytes, int from) {
    byte[] table = pairs;
    int p = from;
    for (;;) {
      long eight = (long) EIGHT.get(bytes, p);
      if (table[(int) eight & 0xFFFF] != SKIP) {
        break;
      }
      if (table[(int) eight >>> 16] != SKIP) {
        p += 2;
        break;
      }
      if (table[(int) (eight >>> 32) & 0xFFFF] != SKIP) {
        p += 4;
        break;
      }
      if (table[(int) (eight >>> 48)] != SKIP) {
        p += 6;
        break;
      }
      p += 8;
    }
    return classes[bytes[p] & 0xFF] == SKIP ? p + 1 : p;
  }
}
