package org.mergescope.app.view.functions;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mergescope.app.view.CancellableText;

/// Turns the terms of a filter into tests of symbols. A test is for one thread, as regular expressions keep a place.
final class RowTests {
  private final RowFacts facts;
  private final BooleanSupplier cancelled;

  RowTests(RowFacts facts, BooleanSupplier cancelled) {
    this.facts = facts;
    this.cancelled = cancelled;
  }

  /// Whether all terms hold; what is cheap to ask is asked first.
  ///
  /// @throws CancellationException from the test, when cancelled while a regular expression searches
  IntPredicate all(List<RowTerm> terms) {
    return terms.stream()
        .sorted((a, b) -> Integer.compare(cost(a), cost(b)))
        .map(this::test)
        .reduce(symbol -> true, IntPredicate::and);
  }

  private static int cost(RowTerm term) {
    return switch (term) {
      case RowTerm.In in -> 0;
      case RowTerm.Counts counts -> 1;
      case RowTerm.Called called -> 1;
      case RowTerm.Text text -> 2;
      case RowTerm.Finds finds -> 3;
      case RowTerm.Not(RowTerm of) -> cost(of);
    };
  }

  private IntPredicate test(RowTerm term) {
    return switch (term) {
      case RowTerm.In(Chip chip) -> symbol -> chip.has(facts, symbol);
      case RowTerm.Counts(var amount, var comparison, long value) -> {
        IntToLongFunction number = number(amount);
        yield symbol -> comparison.holds(number.applyAsLong(symbol), value);
      }
      case RowTerm.Called(var by, String name) -> called(by, name);
      case RowTerm.Text(String lowerCase) -> {
        SymbolNames names = facts.symbols().names();
        yield symbol -> names.contains(symbol, lowerCase);
      }
      case RowTerm.Finds(String regex) -> finds(regex);
      case RowTerm.Not(RowTerm of) -> test(of).negate();
    };
  }

  private IntPredicate finds(String regex) {
    SymbolNames names = facts.symbols().names();
    boolean ascii = regex.chars().allMatch(c -> c < 0x80);
    int flags = Pattern.CASE_INSENSITIVE | (ascii ? 0 : Pattern.UNICODE_CASE);
    IntPredicate test = names.finds(Pattern.compile(regex, flags).matcher(""), new CancellableText(cancelled));
    List<String> required = RequiredText.of(regex);
    return symbol -> required.stream().allMatch(text -> names.contains(symbol, text)) && test.test(symbol);
  }

  private IntToLongFunction number(RowTerm.Amount amount) {
    return switch (amount) {
      case BYTES -> facts.index()::byteCount;
      case RETAINED -> facts.dominators()::retainedBytes;
      case CALLERS -> facts.symbols()::callers;
      case CALLEES -> facts.symbols()::callees;
      case HITS -> facts::hits;
    };
  }

  private IntPredicate called(RowTerm.NamedBy by, String wanted) {
    return switch (by) {
      case LINKAGE -> {
        Pattern keyword = pattern(wanted);
        yield symbol -> keyword.matcher(facts.index().linkage(symbol).keyword()).matches();
      }
      case CRATE -> {
        SymbolNames names = facts.symbols().names();
        boolean[] matches = matches(names.crates(), wanted);
        yield symbol -> matches[names.crate(symbol)];
      }
      case MODULE -> {
        boolean[] matches = matches(facts.parts(), wanted);
        yield symbol -> matches[facts.part(symbol)];
      }
    };
  }

  private static boolean[] matches(List<String> names, String wanted) {
    Pattern pattern = pattern(wanted);
    boolean[] matches = new boolean[names.size()];
    IntStream.range(0, matches.length).forEach(i -> matches[i] = matches(pattern, names.get(i)));
    return matches;
  }

  /// A file is also called by its name without folder and ending.
  private static boolean matches(Pattern pattern, String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String stem = file.toLowerCase(Locale.ROOT).endsWith(".ll") ? file.substring(0, file.length() - 3) : file;
    return pattern.matcher(name).matches() || pattern.matcher(file).matches() || pattern.matcher(stem).matches();
  }

  private static Pattern pattern(String wanted) {
    StringBuilder regex = new StringBuilder();
    for (String part : wanted.split("\\*", -1)) {
      regex.append(regex.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
