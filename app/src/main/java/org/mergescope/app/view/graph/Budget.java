package org.mergescope.app.view.graph;

import java.util.Map;
import java.util.TreeMap;

/// How many nodes are shown: so many a level, and so many in all.
///
/// @param opened for a level, how many more than usual
/// @param extra how many more in all, to the levels nearest to the focus first
record Budget(int perLevel, int total, Map<Integer, Integer> opened, int extra) {
  static final Budget USUAL = new Budget(15, 60, Map.of(), 0);
  /// The most nodes that can be read.
  static final int READABLE = 300;

  private static final int UTMOST = 1_000;
  private static final int CHAIN = 5;

  public Budget {
    opened = Map.copyOf(opened);
  }

  /// The next fifteen of a level.
  Budget openedAt(int level) {
    return openedAt(level, perLevel);
  }

  /// All of a level, up to what can be read.
  Budget openedWhole(int level) {
    return openedAt(level, READABLE);
  }

  private Budget openedAt(int level, int by) {
    Map<Integer, Integer> more = new TreeMap<>(opened);
    more.merge(level, by, Integer::sum);
    return new Budget(perLevel, total, more, extra);
  }

  /// A hundred more; beyond what can be read, all that can be drawn.
  Budget widened() {
    int next = limit() < READABLE ? Math.min(READABLE, limit() + 100) : UTMOST;
    return new Budget(perLevel, total, opened, extra + Math.max(0, next - limit()));
  }

  /// As many as can be read.
  Budget readable() {
    return new Budget(perLevel, total, opened, Math.max(extra, READABLE));
  }

  /// Whether the next step goes beyond what can be read.
  boolean isReadable() {
    return limit() < READABLE;
  }

  /// Whether there is no next step.
  boolean isExhausted() {
    return limit() >= UTMOST;
  }

  /// How many nodes may be shown.
  int limit() {
    int wanted = total + extra + opened.values().stream().mapToInt(Integer::intValue).sum();
    return Math.min(wanted, extra > READABLE ? UTMOST : READABLE);
  }

  /// How many nodes of a chain may be shown.
  int chainLimit() {
    return CHAIN + opened.getOrDefault(0, 0) + extra;
  }

  /// How many nodes a level may have before the extra ones.
  int limitAt(int level) {
    return perLevel + opened.getOrDefault(level, 0);
  }
}
