package org.mergescope.model.ir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The bytes of names, each behind its id and its length, in chunks that are never copied while the pool grows. A place
/// is the number of a chunk and an index in it; a name longer than a chunk has one of its own length, and the numbers
/// of the chunks it fills are left out.
final class NamePool {
  private static final VarHandle FOUR =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;
  private static final int HEADER = 2 * Integer.BYTES;
  private static final int MOST_CHUNKS = 1 << (Integer.SIZE - 1 - CHUNK_BITS);

  private byte[][] chunks = new byte[4][];
  private byte[] last = new byte[0];
  private int next;
  private int lastPlace;
  private int room;

  /// Adds the name `bytes[from, to)`; returns its place.
  int add(int id, byte[] bytes, int from, int to) {
    int length = to - from;
    if (last.length - room < HEADER + length) {
      open(Math.addExact(HEADER, length));
    }
    FOUR.set(last, room, id);
    FOUR.set(last, room + Integer.BYTES, length);
    System.arraycopy(bytes, from, last, room + HEADER, length);
    int place = lastPlace + room;
    room += HEADER + length;
    return place;
  }

  int id(int place) {
    return (int) FOUR.get(chunk(place), index(place));
  }

  /// The array that holds a name, from [#start] to [#end].
  byte[] chunk(int place) {
    return chunks[place >>> CHUNK_BITS];
  }

  int start(int place) {
    return index(place) + HEADER;
  }

  int end(int place) {
    return start(place) + (int) FOUR.get(chunk(place), index(place) + Integer.BYTES);
  }

  boolean holds(int place, byte[] bytes, int from, int to) {
    byte[] chunk = chunk(place);
    int start = start(place);
    int length = (int) FOUR.get(chunk, start - Integer.BYTES);
    return length == to - from && Arrays.equals(chunk, start, start + length, bytes, from, to);
  }

  private void open(int least) {
    int number = next;
    last = new byte[Math.max(CHUNK, least)];
    next = number + ((last.length - 1) >>> CHUNK_BITS) + 1;
    if (next > MOST_CHUNKS) {
      throw new OutOfMemoryError("names of more than two gigabytes");
    }
    if (number >= chunks.length) {
      chunks = Arrays.copyOf(chunks, Growth.next(number));
    }
    chunks[number] = last;
    lastPlace = number << CHUNK_BITS;
    room = 0;
  }

  private static int index(int place) {
    return place & (CHUNK - 1);
  }
}
