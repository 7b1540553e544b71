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

  private final GrowingBytes pool = new GrowingBytes();
  private final GrowingInts starts = new GrowingInts();
  private final GrowingInts hashes = new GrowingInts();
  private int[] slots = new int[1024];

  NameTable() {
    starts.add(0);
    Arrays.fill(slots, -1);
  }

  int size() {
    return hashes.size();
  }

  /// The id of `bytes[from, to)`, bytes of a bare name, given its [#hash].
  int intern(byte[] bytes, int from, int to, int hash) {
    int slot = find(bytes, from, to, hash);
    if (slots[slot] >= 0) {
      return slots[slot];
    }
    int id = size();
    pool.add(bytes, from, to);
    starts.add(pool.size());
    hashes.add(hash);
    slots[slot] = id;
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
    return intern(other.pool.values(), other.starts.get(id), other.starts.get(id + 1), other.hashes.get(id));
  }

  /// The id of a name of another table in this one, or -1.
  int findFrom(NameTable other, int id) {
    return slots[find(other.pool.values(), other.starts.get(id), other.starts.get(id + 1), other.hashes.get(id))];
  }

  /// The id of a name, or -1.
  int find(byte[] name) {
    return slots[find(name, 0, name.length, hash(name, 0, name.length))];
  }

  /// The id of a number, or -1.
  int findNumber(long number) {
    return find(numberKey(number));
  }

  boolean isNumber(int id) {
    int start = starts.get(id);
    return starts.get(id + 1) > start && pool.get(start) == 0;
  }

  /// The name, or the digits of a number.
  String name(int id) {
    int from = starts.get(id) + (isNumber(id) ? 1 : 0);
    return new String(pool.values(), from, starts.get(id + 1) - from, StandardCharsets.UTF_8);
  }

  boolean startsWith(int id, byte[] prefix) {
    int from = starts.get(id);
    int to = Math.min(starts.get(id + 1), from + prefix.length);
    return Arrays.equals(pool.values(), from, to, prefix, 0, prefix.length);
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

  private int find(byte[] bytes, int from, int to, int hash) {
    int mask = slots.length - 1;
    int slot = slot(hash, mask);
    for (int id = slots[slot]; id >= 0; id = slots[slot]) {
      if (hashes.get(id) == hash
          && Arrays.equals(pool.values(), starts.get(id), starts.get(id + 1), bytes, from, to)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int slot(int hash, int mask) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private void rehash() {
    int[] larger = new int[slots.length * 2];
    Arrays.fill(larger, -1);
    int mask = larger.length - 1;
    for (int id = 0; id < size(); id++) {
      int slot = slot(hashes.get(id), mask);
      while (larger[slot] >= 0) {
        slot = (slot + 1) & mask;
      }
      larger[slot] = id;
    }
    slots = larger;
  }
}
