package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Filters, sorts and groups the symbols of a module: linear passes over arrays, on all cores where names are searched,
/// and one sort of numbers a key.
final class RowSearch {
  private static final int WORDS_A_CHUNK = 64;

  private final RowFacts facts;
  private final RowQuery query;
  private final BooleanSupplier cancelled;

  /// What was found.
  ///
  /// @param matching all symbols that the filter leaves, variables included though they are not shown
  record Answer(Rows rows, BitSet matching) {}

  private RowSearch(RowFacts facts, RowQuery query, BooleanSupplier cancelled) {
    this.facts = facts;
    this.query = query;
    this.cancelled = cancelled;
  }

  /// Answers a query.
  ///
  /// @throws CancellationException when cancelled
  static Answer answer(RowFacts facts, RowQuery query, BooleanSupplier cancelled) {
    return new RowSearch(facts, query, cancelled).answer();
  }

  private Answer answer() {
    BitSet matching = matching();
    BitSet shown = (BitSet) matching.clone();
    if (!query.variables()) {
      shown.andNot(facts.symbols().variables());
    }
    int[] order = new RowOrder(facts, cancelled).sorted(shown, query.order());
    check();
    List<RowGroup> groups = new ArrayList<>();
    int[] grouped = query.groupBy() == GroupBy.NOTHING ? order : grouped(order, groups);
    return new Answer(new Rows(grouped, groups, Set.of(), counts(order)), matching);
  }

  private void check() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /// Each chunk writes words of its own.
  private BitSet matching() {
    int count = facts.index().symbolCount();
    long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
    RowTests tests = new RowTests(facts, cancelled);
    List<RowTerm> terms = query.filter().terms();
    // Reads names and the like once, before all cores ask for them.
    IntPredicate first = tests.all(terms);
    int chunks = (words.length + WORDS_A_CHUNK - 1) / WORDS_A_CHUNK;
    IntStream.range(0, chunks).parallel().forEach(chunk -> {
      check();
      IntPredicate test = chunks == 1 ? first : tests.all(terms);
      int end = Math.min(count, (chunk + 1) * WORDS_A_CHUNK * Long.SIZE);
      for (int symbol = chunk * WORDS_A_CHUNK * Long.SIZE; symbol < end; symbol++) {
        if (query.shows(facts, symbol) && test.test(symbol)) {
          words[symbol / Long.SIZE] |= 1L << symbol;
        }
      }
    });
    return BitSet.valueOf(words);
  }

  private Rows.Counts counts(int[] found) {
    ChipCounts chips = facts.chipCounts();
    int functions = (int) IntStream.of(found).filter(facts::hasBody).count();
    return new Rows.Counts(chips, functions, query.variables() ? chips.symbols() : chips.withoutVariables());
  }

  /// Puts rows of one group together; their order within it stays.
  private int[] grouped(int[] order, List<RowGroup> groups) {
    IntUnaryOperator group = query.groupBy().group(facts);
    List<String> names = query.groupBy().names(facts);
    GroupSums sums = new GroupSums(names.size());
    for (int symbol : order) {
      sums.add(group.applyAsInt(symbol), symbol, facts);
    }
    int[] place = new int[names.size()];
    int from = 0;
    for (int number : inOrder(sums, names.size())) {
      place[number] = from;
      groups.add(sums.group(number, names.get(number), from));
      from += sums.size(number);
    }
    int[] grouped = new int[order.length];
    for (int symbol : order) {
      grouped[place[group.applyAsInt(symbol)]++] = symbol;
    }
    return grouped;
  }

  /// States in their own order, others by size, or by name where rows are sorted by what says it.
  private List<Integer> inOrder(GroupSums sums, int count) {
    Comparator<Integer> byNumber = Comparator.naturalOrder();
    Comparator<Integer> largestFirst = Comparator.comparingLong(sums::bytes).reversed().thenComparing(byNumber);
    boolean ofStates = query.groupBy() == GroupBy.STATE;
    Comparator<Integer> order = query.order().stream()
        .findFirst()
        .filter(key -> key.column() == Column.NAME || key.column() == query.groupBy().column())
        .map(key -> key.descending() ? byNumber.reversed() : byNumber)
        .orElse(ofStates ? byNumber : largestFirst);
    return IntStream.range(0, count).filter(number -> sums.size(number) > 0).boxed().sorted(order).toList();
  }
}
