package org.mergescope.model.ir;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Distinct names, numbered in order of first mention and found by their decoded bytes (LLLexer.cpp,
/// `UnEscapeLexed`): `@foo`, `@"foo"` and `@"\66oo"` are one name. The number of an unnamed symbol is its digits after
/// a NUL, which no name may hold.
final class NameTable {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final NamePool pool = new NamePool();
  private final IntColumn places = new IntColumn();
  /// The hash of a name above, one more than its place in the pool below; 0 where there is none. A name is found by two
  /// looks at far places, here and in the pool, which is what a look-up costs.
  private long[] slots = new long[1024];

  int size() {
    return places.size();
  }

  /// The id of `bytes[from, to)`, bytes of a bare name, given its [#hash].
  int intern(byte[] bytes, int from, int to, int hash) {
    int slot = find(bytes, from, to, hash);
    if (slots[slot] != 0) {
      return pool.id(place(slots[slot]));
    }
    int id = size();
    int place = pool.add(id, bytes, from, to);
    places.add(place);
    slots[slot] = ((long) hash << Integer.SIZE) | (place + 1);
    if (id * 2 > slots.length) {
      rehash();
    }
    return id;
  }

  /// The id of the decoded name `bytes[from, to)`.
  int intern(byte[] bytes, int from, int to) {
    return intern(bytes, from, to, hash(bytes, from, to));
  }

  /// The id of a decoded name.
  int intern(byte[] name) {
    return intern(name, 0, name.length);
  }

  /// The id of a quoted name without its quotes.
  ///
  /// @param offset where the name stands, for messages
  int internQuoted(byte[] bytes, int from, int to, long offset) throws BrokenText {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\' || bytes[i] == 0) {
        return intern(decoded(Arrays.copyOfRange(bytes, from, to), offset));
      }
    }
    return intern(bytes, from, to);
  }

  /// The id of a number in decimal digits, of which leading zeros do not count.
  int internNumber(byte[] bytes, int from, int to) {
    int first = from;
    while (first < to - 1 && bytes[first] == '0') {
      first++;
    }
    byte[] key = new byte[to - first + 1];
    System.arraycopy(bytes, first, key, 1, to - first);
    return intern(key);
  }

  /// The id of a number.
  int internNumber(long number) {
    return intern(numberKey(number));
  }

  /// The id of the same name in another table.
  int internFrom(NameTable other, int id) {
    int place = other.places.get(id);
    return intern(other.pool.chunk(place), other.pool.start(place), other.pool.end(place));
  }

  /// The id of a name of another table in this one, or -1.
  int findFrom(NameTable other, int id) {
    int place = other.places.get(id);
    return find(other.pool.chunk(place), other.pool.start(place), other.pool.end(place));
  }

  /// The id of a name, or -1.
  int find(byte[] name) {
    return find(name, 0, name.length);
  }

  /// The id of a number, or -1.
  int findNumber(long number) {
    return find(numberKey(number));
  }

  boolean isNumber(int id) {
    return isNumberAt(places.get(id));
  }

  /// The name, or the digits of a number.
  String name(int id) {
    int place = places.get(id);
    int from = pool.start(place) + (isNumberAt(place) ? 1 : 0);
    return new String(pool.chunk(place), from, pool.end(place) - from, StandardCharsets.UTF_8);
  }

  boolean startsWith(int id, byte[] prefix) {
    int place = places.get(id);
    int from = pool.start(place);
    int to = Math.min(pool.end(place), from + prefix.length);
    return Arrays.equals(pool.chunk(place), from, to, prefix, 0, prefix.length);
  }

  /// Eight bytes at a time: names of a hundred bytes are usual.
  static int hash(byte[] bytes, int from, int to) {
    long hash = 0;
    int i = from;
    for (; i + Long.BYTES <= to; i += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    for (; i < to; i++) {
      hash = (hash ^ bytes[i]) * FACTOR;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }

  /// The bytes of a quoted name without its quotes: `\\` is a backslash, `\hh` a byte, any other backslash itself.
  ///
  /// @param offset where the name stands, for messages
  static byte[] decoded(byte[] quoted, long offset) throws BrokenText {
    byte[] result = new byte[quoted.length];
    int length = 0;
    for (int i = 0; i < quoted.length; i++) {
      byte b = quoted[i];
      if (b == '\\' && i + 1 < quoted.length && quoted[i + 1] == '\\') {
        i++;
      } else if (b == '\\' && i + 2 < quoted.length && isHex(quoted[i + 1]) && isHex(quoted[i + 2])) {
        b = (byte) ((Character.digit(quoted[i + 1], 16) << 4) | Character.digit(quoted[i + 2], 16));
        i += 2;
      }
      if (b == 0) {
        throw BrokenText.unexpected(offset, "a name holds a NUL byte");
      }
      result[length++] = b;
    }
    return Arrays.copyOf(result, length);
  }

  private static boolean isHex(byte b) {
    return ByteClass.is(b, ByteClass.HEX);
  }

  private static byte[] numberKey(long number) {
    return ("\0" + number).getBytes(StandardCharsets.US_ASCII);
  }

  private boolean isNumberAt(int place) {
    return pool.end(place) > pool.start(place) && pool.chunk(place)[pool.start(place)] == 0;
  }

  private int find(byte[] bytes, int from, int to) {
    long found = slots[find(bytes, from, to, hash(bytes, from, to))];
    return found == 0 ? -1 : pool.id(place(found));
  }

  /// The slot of a name, or the empty one where it belongs.
  private int find(byte[] bytes, int from, int to, int hash) {
    long[] all = slots;
    int mask = all.length - 1;
    int at = slot(hash, mask);
    for (long slot = all[at]; slot != 0; slot = all[at]) {
      if ((int) (slot >>> Integer.SIZE) == hash && pool.holds(place(slot), bytes, from, to)) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }

  private static int place(long slot) {
    return (int) slot - 1;
  }

  private static int slot(int hash, int mask) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private void rehash() {
    long[] larger = new long[slots.length * 2];
    int mask = larger.length - 1;
    for (long slot : slots) {
      if (slot != 0) {
        int at = slot((int) (slot >>> Integer.SIZE), mask);
        while (larger[at] != 0) {
          at = (at + 1) & mask;
        }
        larger[at] = slot;
      }
    }
    slots = larger;
  }
}
