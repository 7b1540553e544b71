package org.mergescope.app.view.code;

import java.util.BitSet;
import java.util.List;

/// What stands beside the lines of a text: their numbers in the file, and what an export does with them.
final class LineMarks {
  private final long[] numbers;
  private final BitSet removed;

  private LineMarks(long[] numbers, BitSet removed) {
    this.numbers = numbers;
    this.removed = removed;
  }

  /// Of lines that stand in the file one after the other.
  static LineMarks from(long first, String text) {
    long[] numbers = new long[(int) text.chars().filter(c -> c == '\n').count() + 1];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = first + i;
    }
    return new LineMarks(numbers, new BitSet());
  }

  /// Of the first lines before and after an export; those that come have no number.
  ///
  /// @param withRemoved whether the text has the lines that go
  /// @param count how many lines the text has
  static LineMarks of(long first, List<DiffLine> lines, boolean withRemoved, int count) {
    long[] numbers = new long[count];
    BitSet removed = new BitSet();
    long number = first;
    int at = 0;
    for (DiffLine line : lines) {
      boolean goes = line.change() == DiffLine.Change.REMOVED;
      boolean comes = line.change() == DiffLine.Change.ADDED;
      if (at < count && (withRemoved || !goes)) {
        numbers[at] = comes ? 0 : number;
        removed.set(at, goes);
        at++;
      }
      number += comes ? 0 : 1;
    }
    return new LineMarks(numbers, removed);
  }

  int count() {
    return numbers.length;
  }

  /// The number of a line in its file, or 0 for one that an export adds.
  long number(int line) {
    return numbers[line];
  }

  /// What an export does with a line.
  DiffLine.Change change(int line) {
    if (removed.get(line)) {
      return DiffLine.Change.REMOVED;
    }
    return numbers[line] == 0 ? DiffLine.Change.ADDED : DiffLine.Change.SAME;
  }

  /// The highest number.
  long highest() {
    long highest = 0;
    for (long number : numbers) {
      highest = Math.max(highest, number);
    }
    return highest;
  }
}
