package org.mergescope.app.view.functions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mergescope.app.view.Texts;
import org.mergescope.model.ir.Linkage;

/// Reads terms from left to right; white space ends a term outside of quotes and slashes.
final class FilterParser {
  /// A second colon makes it a namespace, as in `live::parse`.
  private static final Pattern KEY = Pattern.compile("([a-z][a-z-]*):(?!:)", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMPARED = Pattern.compile(
      "(" + words(RowTerm.Amount.values()) + ")(>=|<=|>|<|=)(\\S*)", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)([kmg]?)b?", Pattern.CASE_INSENSITIVE);

  private final String typed;
  private final List<RowTerm> terms = new ArrayList<>();
  private int at;
  private boolean negated;

  FilterParser(String typed) {
    this.typed = typed;
  }

  List<RowTerm> terms() throws FilterException {
    while (skipSpace()) {
      negated = typed.charAt(at) == '-';
      at += negated ? 1 : 0;
      if (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
        term();
      }
    }
    return terms;
  }

  private boolean skipSpace() {
    while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return at < typed.length();
  }

  private void term() throws FilterException {
    Matcher key = KEY.matcher(typed).region(at, typed.length());
    Matcher compared = COMPARED.matcher(typed).region(at, typed.length());
    if (typed.charAt(at) == '/') {
      regex();
    } else if (key.lookingAt()) {
      keyed(key);
    } else if (compared.lookingAt()) {
      compared(compared);
    } else {
      text(word());
    }
  }

  private void regex() throws FilterException {
    int start = at + 1;
    int end = start;
    while (end < typed.length() && !endsRegex(end)) {
      end += typed.charAt(end) == '\\' ? 2 : 1;
    }
    end = Math.min(end, typed.length());
    String regex = typed.substring(start, end);
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException wrong) {
      int place = start + Math.clamp(wrong.getIndex(), 0, regex.length());
      throw new FilterException(Texts.text("functions.filter.regex", wrong.getDescription()), place);
    }
    at = Math.min(end + 1, typed.length());
    if (!regex.isEmpty()) {
      add(new RowTerm.Finds(regex));
    }
  }

  private boolean endsRegex(int place) {
    boolean last = place + 1 == typed.length() || Character.isWhitespace(typed.charAt(place + 1));
    return typed.charAt(place) == '/' && last;
  }

  private void keyed(Matcher key) throws FilterException {
    int start = at;
    String word = key.group(1).toLowerCase(Locale.ROOT);
    Optional<Chip> chip = Arrays.stream(Chip.values()).filter(one -> one.words().contains(word)).findFirst();
    Optional<RowTerm.NamedBy> by = Arrays.stream(RowTerm.NamedBy.values())
        .filter(one -> one.name().equalsIgnoreCase(word))
        .findFirst();
    at = key.end();
    if (chip.isPresent()) {
      add(new RowTerm.In(chip.get()));
    } else if (by.isPresent()) {
      called(by.get(), start);
    } else {
      throw new FilterException(Texts.text("functions.filter.unknown", key.group(), known()), start);
    }
  }

  private void called(RowTerm.NamedBy by, int start) throws FilterException {
    String name = word();
    if (name.isEmpty()) {
      incomplete("functions.filter.noname", start);
      return;
    }
    if (by == RowTerm.NamedBy.LINKAGE && linkages().noneMatch(one -> couldBe(one, name))) {
      throw new FilterException(
          Texts.text("functions.filter.linkage", name, linkages().collect(Collectors.joining(", "))), start);
    }
    add(new RowTerm.Called(by, name.toLowerCase(Locale.ROOT)));
  }

  private static boolean couldBe(String keyword, String name) {
    return name.contains("*") || keyword.startsWith(name.toLowerCase(Locale.ROOT));
  }

  private void compared(Matcher compared) throws FilterException {
    int start = at;
    at = compared.end();
    if (compared.group(3).isEmpty()) {
      incomplete("functions.filter.nonumber", start);
      return;
    }
    RowTerm.Amount amount = RowTerm.Amount.valueOf(compared.group(1).toUpperCase(Locale.ROOT));
    RowTerm.Comparison comparison = Arrays.stream(RowTerm.Comparison.values())
        .filter(one -> one.sign().equals(compared.group(2)))
        .findFirst()
        .orElseThrow();
    Matcher number = NUMBER.matcher(compared.group(3));
    if (!number.matches()) {
      throw new FilterException(Texts.text("functions.filter.number", compared.group(3)), compared.start(3));
    }
    add(new RowTerm.Counts(amount, comparison, value(number)));
  }

  private static long value(Matcher number) {
    int zeros = switch (number.group(2).toLowerCase(Locale.ROOT)) {
      case "k" -> 3;
      case "m" -> 6;
      case "g" -> 9;
      default -> 0;
    };
    return new BigDecimal(number.group(1)).movePointRight(zeros).setScale(0, RoundingMode.HALF_UP).longValue();
  }

  /// What is typed last may not be typed to its end yet.
  private void incomplete(String key, int start) throws FilterException {
    if (skipSpace()) {
      throw new FilterException(Texts.text(key, typed.substring(start).split("\\s", 2)[0]), start);
    }
  }

  /// Up to the next white space, or what is in quotes.
  private String word() {
    int start = at;
    if (at < typed.length() && typed.charAt(at) == '"') {
      int end = typed.indexOf('"', at + 1);
      at = end < 0 ? typed.length() : end + 1;
      return typed.substring(start + 1, end < 0 ? at : end);
    }
    while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
      at++;
    }
    return typed.substring(start, at);
  }

  private void text(String word) {
    if (!word.isEmpty()) {
      add(new RowTerm.Text(word.toLowerCase(Locale.ROOT)));
    }
  }

  private void add(RowTerm term) {
    terms.add(negated ? new RowTerm.Not(term) : term);
    negated = false;
  }

  private static String known() {
    String groups =
        Arrays.stream(Chip.values()).map(chip -> chip.words().getFirst() + ":").collect(Collectors.joining(" "));
    return groups + " crate: module: linkage:";
  }

  private static Stream<String> linkages() {
    return Arrays.stream(Linkage.values()).map(Linkage::keyword);
  }

  private static String words(Enum<?>... values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
  }
}
