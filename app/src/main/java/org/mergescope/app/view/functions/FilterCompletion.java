package org.mergescope.app.view.functions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mergescope.model.ir.Linkage;

/// What the last word of a filter may become.
///
/// @param words that it may become, each whole
record FilterCompletion(String before, List<String> words) {
  private static final int MOST = 6;

  FilterCompletion {
    words = List.copyOf(words);
  }

  /// The completions of what was typed; none for an empty word, inside a regular expression, or where it is complete.
  static FilterCompletion of(String typed, Optional<RowFacts> facts) {
    int start = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('\t')) + 1;
    start += typed.startsWith("-", start) ? 1 : 0;
    String word = typed.substring(start).toLowerCase(Locale.ROOT);
    boolean inRegex = Stream.of(typed.split("\\s+")).anyMatch(part -> part.startsWith("/"));
    List<String> found = word.isEmpty() || inRegex
        ? List.of()
        : candidates(word, facts)
            .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(word))
            .filter(candidate -> candidate.length() > word.length())
            .limit(MOST)
            .toList();
    return new FilterCompletion(typed.substring(0, start), found);
  }

  /// The filter with the first completion; as it was where there is none.
  Optional<String> first() {
    return words.stream().findFirst().map(word -> before + word);
  }

  private static Stream<String> candidates(String word, Optional<RowFacts> facts) {
    if (word.startsWith("crate:")) {
      return facts.flatMap(known -> known.symbols().knownNames())
          .map(SymbolNames::crates)
          .orElse(List.of())
          .stream()
          .map(crate -> "crate:" + quoted(crate));
    }
    if (word.startsWith("module:")) {
      return facts.map(RowFacts::parts).orElse(List.of()).stream().map(part -> "module:" + quoted(part));
    }
    if (word.startsWith("linkage:")) {
      return Arrays.stream(Linkage.values()).map(linkage -> "linkage:" + linkage.keyword());
    }
    List<String> terms = new ArrayList<>();
    Arrays.stream(Chip.values()).forEach(chip -> terms.add(chip.words().getFirst() + ":"));
    terms.addAll(List.of("crate:", "module:", "linkage:"));
    Arrays.stream(RowTerm.Amount.values()).forEach(amount -> terms.add(amount.name().toLowerCase(Locale.ROOT) + ">"));
    return terms.stream();
  }

  private static String quoted(String name) {
    return name.contains(" ") ? '"' + name + '"' : name;
  }
}
