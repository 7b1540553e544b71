package org.mergescope.app.view.palette;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Finds the functions whose names a few letters stand for: all names are looked at, by all processors, and only the
/// best are kept.
final class FunctionSearch {
  /// How many are found at most.
  static final int MOST = 50;

  private static final int CHUNK = 1 << 12;
  private static final int CANCEL_CHECK_MASK = 0xff;
  private static final int SHORTEST_PART = 3;
  private static final int MANGLED = 8;
  private static final int RECENT = 24;

  private final NameIndex names;
  private final String text;
  private final BooleanSupplier cancelled;
  private final Comparator<Hit> bestFirst;

  /// A function that was found.
  ///
  /// @param length of its readable name
  record Hit(int slot, int score, int length) {}

  private FunctionSearch(NameIndex names, String text, BooleanSupplier cancelled) {
    this.names = names;
    this.text = text;
    this.cancelled = cancelled;
    this.bestFirst = Comparator.comparingInt(Hit::score)
        .reversed()
        .thenComparingInt(Hit::length)
        .thenComparing((one, other) -> names.compare(one.slot(), other.slot()))
        .thenComparingInt(Hit::slot);
  }

  /// The best matches, best first; where two are as good, the shorter name comes first, then by name. A readable name
  /// matches letter by letter, a mangled one, in which nearly every letter is, as a part of at least three letters.
  ///
  /// @param text what was typed; without letters only the recent ones are found, in their order
  /// @param recent symbols that come before others as good, newest first
  /// @throws CancellationException when cancelled
  static List<Hit> best(NameIndex names, String text, Collection<Integer> recent, BooleanSupplier cancelled) {
    if (text.isBlank()) {
      return recent.stream().map(names::slot).filter(slot -> slot >= 0).map(slot -> new Hit(slot, 0, 0)).toList();
    }
    return new FunctionSearch(names, text, cancelled).best(recent);
  }

  private List<Hit> best(Collection<Integer> recent) {
    int chunks = (names.size() + CHUNK - 1) / CHUNK;
    PriorityQueue<Hit> all = new PriorityQueue<>(bestFirst.reversed());
    IntStream.range(0, chunks)
        .parallel()
        .mapToObj(chunk -> scan(chunk * CHUNK, Math.min(names.size(), (chunk + 1) * CHUNK)))
        .toList()
        .forEach(found -> found.forEach(hit -> keep(all, hit)));
    FuzzyScorer scorer = new FuzzyScorer(text);
    for (int symbol : recent) {
      int slot = names.slot(symbol);
      int score = slot < 0 ? FuzzyScorer.NO_MATCH : names.score(scorer, slot);
      if (score != FuzzyScorer.NO_MATCH) {
        all.removeIf(hit -> hit.slot() == slot);
        keep(all, hit(slot, score + RECENT));
      }
    }
    return all.stream().sorted(bestFirst).toList();
  }

  private PriorityQueue<Hit> scan(int from, int to) {
    PriorityQueue<Hit> found = new PriorityQueue<>(bestFirst.reversed());
    FuzzyScorer scorer = new FuzzyScorer(text);
    byte[] query = scorer.query();
    long wanted = Letters.set(query, 0, query.length);
    for (int slot = from; slot < to; slot++) {
      if ((slot & CANCEL_CHECK_MASK) == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      int score = names.has(slot, wanted) ? names.score(scorer, slot) : FuzzyScorer.NO_MATCH;
      if (score == FuzzyScorer.NO_MATCH
          && query.length >= SHORTEST_PART
          && names.mangled().has(slot, wanted)
          && names.mangled().holds(slot, query)) {
        score = (FuzzyScorer.LETTER - MANGLED) * query.length;
      }
      if (score != FuzzyScorer.NO_MATCH) {
        Hit worst = found.size() < MOST ? null : found.peek();
        if (worst == null || score >= worst.score()) {
          keep(found, hit(slot, score));
        }
      }
    }
    return found;
  }

  private Hit hit(int slot, int score) {
    return new Hit(slot, score, names.length(slot));
  }

  private static void keep(PriorityQueue<Hit> best, Hit hit) {
    best.add(hit);
    if (best.size() > MOST) {
      best.poll();
    }
  }
}
