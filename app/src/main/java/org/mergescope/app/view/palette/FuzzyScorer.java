package org.mergescope.app.view.palette;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How well a few typed letters stand for a name that has them in this order. Letters at the start of a name, of a part
/// of its path or of a word count more, so do runs of letters, letters of the function's own name, and equal case; gaps
/// cost. Cost: the length of the name times that of the query, at worst. Used by one thread.
final class FuzzyScorer {
  /// The score of a name that lacks the letters.
  static final int NO_MATCH = Integer.MIN_VALUE;

  static final int LETTER = 16;

  private static final int START_OF_PART = 12;
  private static final int START_OF_WORD = 8;
  private static final int RUN = 10;
  private static final int OWN_LETTER = 2;
  private static final int START_OF_OWN = 6;
  private static final int END_OF_WORD = 4;
  private static final int SAME_CASE = 1;
  private static final int GAP = 3;
  private static final int GAP_LETTER = 1;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private final byte[] query;
  private final byte[] typed;
  private final int[] first;
  private final int[] last;
  private int[] exactBefore = new int[256];
  private int[] exact = new int[256];
  private int[] gapBefore = new int[256];
  private int[] gap = new int[256];

  /// A scorer for what was typed; blanks mean nothing.
  FuzzyScorer(String text) {
    String letters = text.replaceAll("\\s+", "");
    typed = letters.getBytes(StandardCharsets.UTF_8);
    query = new byte[typed.length];
    for (int i = 0; i < typed.length; i++) {
      query[i] = Letters.lower(typed[i]);
    }
    first = new int[query.length];
    last = new int[query.length];
  }

  /// The query's letters, small.
  byte[] query() {
    return query;
  }

  /// The score of a name without a path.
  int score(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    return score(text, 0, text.length, 0, text.length);
  }

  /// The score of the name at `from`, whose own name, without path and parameters, is from `own` to `ownEnd`.
  int score(byte[] text, int from, int to, int own, int ownEnd) {
    if (query.length == 0) {
      return 0;
    }
    if (!find(text, from, to)) {
      return NO_MATCH;
    }
    makeRoom(to - from + 1);
    for (int i = 0; i < query.length; i++) {
      row(i, text, from, own, ownEnd);
      swap();
    }
    int best = NONE;
    for (int j = first[query.length - 1]; j <= last[query.length - 1]; j++) {
      best = Math.max(best, exactBefore[j - from + 1] + end(text, j, to));
    }
    return best;
  }

  /// The characters of a name without a path that the best match takes.
  List<Integer> places(String name) {
    return places(name, 0, name.length());
  }

  /// The characters of a name that the best match takes.
  List<Integer> places(String name, int own, int ownEnd) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    if (query.length == 0 || !find(text, 0, text.length)) {
      return List.of();
    }
    int[][] rows = new int[query.length][];
    makeRoom(text.length + 1);
    for (int i = 0; i < query.length; i++) {
      row(i, text, 0, own, ownEnd);
      rows[i] = Arrays.copyOf(exact, text.length + 1);
      swap();
    }
    List<Integer> places = new ArrayList<>();
    int limit = text.length;
    for (int i = query.length - 1; i >= 0; i--) {
      int place = i == query.length - 1 ? lastPlace(rows[i], text, limit) : placeBefore(rows[i], i, limit);
      limit = place;
      places.addFirst(new String(text, 0, place, StandardCharsets.UTF_8).length());
    }
    return List.copyOf(places);
  }

  private int lastPlace(int[] row, byte[] text, int limit) {
    int best = first[query.length - 1];
    for (int j = best; j <= last[query.length - 1] && j < limit; j++) {
      best = row[j + 1] + end(text, j, text.length) > row[best + 1] + end(text, best, text.length) ? j : best;
    }
    return best;
  }

  private int placeBefore(int[] row, int i, int limit) {
    int best = first[i];
    int bestScore = NONE;
    for (int j = first[i]; j <= last[i] && j < limit; j++) {
      int cost = j == limit - 1 ? -RUN : GAP + GAP_LETTER * (limit - 1 - j);
      int score = row[j + 1] - cost;
      if (score > bestScore) {
        best = j;
        bestScore = score;
      }
    }
    return best;
  }

  /// Finds the first and the last place each letter can take; false where one has none.
  private boolean find(byte[] text, int from, int to) {
    int at = from;
    for (int i = 0; i < query.length; i++) {
      while (at < to && Letters.lower(text[at]) != query[i]) {
        at++;
      }
      if (at == to) {
        return false;
      }
      first[i] = at++;
    }
    at = to - 1;
    for (int i = query.length - 1; i >= 0; i--) {
      while (Letters.lower(text[at]) != query[i]) {
        at--;
      }
      last[i] = at--;
    }
    return true;
  }

  /// Fills in `exact`, the best score with letter `i` at a place, and `gap`, the best with it there or before; index 0
  /// stands for the place before the name.
  private void row(int i, byte[] text, int from, int own, int ownEnd) {
    int start = first[i];
    int end = i + 1 < query.length ? last[i + 1] - 1 : last[i];
    int running = NONE;
    exact[start - from] = NONE;
    for (int j = start; j <= end; j++) {
      int slot = j - from + 1;
      int score = NONE;
      if (j <= last[i] && Letters.lower(text[j]) == query[i]) {
        int before = 0;
        if (i > 0) {
          before = Math.max(exactBefore[slot - 1] + RUN, gapBefore[slot - 1] - GAP);
        }
        int bonus = start(text, from, j);
        score = before + LETTER + (i == 0 ? 2 * bonus : bonus) + own(j, own, ownEnd) + sameCase(text[j], i);
      }
      exact[slot] = score;
      running = Math.max(running - GAP_LETTER, score);
      gap[slot] = running;
    }
  }

  private int sameCase(byte letter, int i) {
    return letter == typed[i] ? SAME_CASE : 0;
  }

  private static int own(int j, int own, int ownEnd) {
    return j < own || j >= ownEnd ? 0 : j == own ? START_OF_OWN + OWN_LETTER : OWN_LETTER;
  }

  private static int start(byte[] text, int from, int j) {
    if (j == from) {
      return START_OF_PART;
    }
    byte before = text[j - 1];
    if (!Letters.isWord(before)) {
      return before == '_' ? START_OF_WORD : START_OF_PART;
    }
    return Letters.isUpper(text[j]) && !Letters.isUpper(before) ? START_OF_WORD : 0;
  }

  private static int end(byte[] text, int j, int to) {
    if (j + 1 == to) {
      return 2 * END_OF_WORD;
    }
    return Letters.isWord(text[j + 1]) || text[j + 1] == '_' ? 0 : END_OF_WORD;
  }

  private void makeRoom(int slots) {
    if (exact.length < slots) {
      int more = Math.max(slots, 2 * exact.length);
      exact = new int[more];
      exactBefore = new int[more];
      gap = new int[more];
      gapBefore = new int[more];
    }
  }

  private void swap() {
    int[] was = exactBefore;
    exactBefore = exact;
    exact = was;
    was = gapBefore;
    gapBefore = gap;
    gap = was;
  }
}
