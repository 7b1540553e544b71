package org.mergescope.app.view.graph;

import java.util.Map;
import java.util.TreeMap;

/// What to show of a call graph.
sealed interface GraphQuery {
  /// The most functions a module may have to be shown whole.
  int WHOLE_LIMIT = 300;

  /// The symbol in the middle, or -1.
  int focus();

  /// Every function of the module, and the focus.
  record Whole(int focus) implements GraphQuery {}

  /// The neighbourhood of the focus.
  ///
  /// @param callers how many calls back
  /// @param callees how many calls on
  record Around(int focus, int callers, int callees, Budget budget) implements GraphQuery {}

  /// How many nodes of a neighbourhood are shown: so many a level, and so many in all.
  ///
  /// @param opened for a level, how many more than usual
  /// @param extra how many more in all, to the levels nearest to the focus first
  record Budget(int perLevel, int total, Map<Integer, Integer> opened, int extra) {
    static final Budget USUAL = new Budget(15, 60, Map.of(), 0);
    private static final int READABLE = 300;
    private static final int UTMOST = 1_000;

    public Budget {
      opened = Map.copyOf(opened);
    }

    /// The next fifteen of a level.
    Budget openedAt(int level) {
      Map<Integer, Integer> more = new TreeMap<>(opened);
      more.merge(level, perLevel, Integer::sum);
      return new Budget(perLevel, total, more, extra);
    }

    /// A hundred more; beyond what can be read, all that can be drawn.
    Budget widened() {
      int next = limit() < READABLE ? Math.min(READABLE, limit() + 100) : UTMOST;
      return new Budget(perLevel, total, opened, extra + Math.max(0, next - limit()));
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
      return Math.min(UTMOST, total + extra + opened.values().stream().mapToInt(Integer::intValue).sum());
    }

    /// How many nodes a level may have before the extra ones.
    int limitAt(int level) {
      return perLevel + opened.getOrDefault(level, 0);
    }
  }
}
