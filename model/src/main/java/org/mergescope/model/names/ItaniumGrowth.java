package org.mergescope.model.names;

import java.util.ArrayDeque;
import java.util.Deque;

/// How long a mangled C++ name may become. Substitutions (`S0_`) repeat what came before, so a name of 250 characters
/// can stand for half a gigabyte of text; the demangler itself sets no limit.
///
/// The bound does not parse: it takes every substitution for the largest bracketed group so far. Real names stay far
/// below the limit, doubling ones cross it after some twenty rounds.
final class ItaniumGrowth {
  /// The longest readable form of one mangled letter, `unsigned long long` and its like.
  private static final long PER_LETTER = 20;
  /// Member pointers nest without brackets; names with more of them than this are not worth the risk.
  private static final int MAX_MEMBER_POINTERS = 8;

  private ItaniumGrowth() {}

  /// An upper bound of the readable length, or a huge number.
  static long bound(String name) {
    Deque<Long> open = new ArrayDeque<>();
    long size = 0;
    long largest = 0;
    int memberPointers = 0;
    int at = 2;
    while (at < name.length()) {
      char c = name.charAt(at++);
      if (c >= '1' && c <= '9') {
        int length = c - '0';
        while (at < name.length() && Character.digit(name.charAt(at), 10) >= 0 && length < name.length()) {
          length = length * 10 + Character.digit(name.charAt(at++), 10);
        }
        at = Math.min(name.length(), at + length);
        size += length;
        largest = Math.max(largest, length);
      } else if ((c == 'S' || c == 'T') && isReference(name, at)) {
        at = name.indexOf('_', at) + 1;
        size += largest + PER_LETTER;
      } else if (c == 'E') {
        size += open.isEmpty() ? 0 : open.pop();
      } else {
        memberPointers += c == 'M' ? 1 : 0;
        if ("INFXLJ".indexOf(c) >= 0) {
          open.push(size);
          size = 0;
        }
        size += PER_LETTER;
      }
      if (c == 'E') {
        largest = Math.max(largest, size);
      }
      if (size > Integer.MAX_VALUE || memberPointers > MAX_MEMBER_POINTERS) {
        return Long.MAX_VALUE;
      }
    }
    while (!open.isEmpty()) {
      size += open.pop();
    }
    return size;
  }

  private static boolean isReference(String name, int at) {
    int end = at;
    while (end < name.length() && isSequenceDigit(name.charAt(end))) {
      end++;
    }
    return end < name.length() && name.charAt(end) == '_';
  }

  private static boolean isSequenceDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }
}
