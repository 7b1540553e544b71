package org.mergescope.model.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.SymbolKind;

/// New entities that mention symbols of a module in every way there is: `additions.txt`, where `‹s›` is any symbol,
/// `‹f›` a function with a body, `‹n›` a new name, `‹k›` a new number of metadata, `‹u›` the next unnamed symbol, `‹l›` a
/// linkage.
final class Additions {
  private static final List<String> TEMPLATES = templates();
  private static final Pattern HOLE = Pattern.compile("‹(.)›");

  private Additions() {}

  /// One of them, for a module with symbols.
  static String any(Sample sample, Random random) {
    String template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
    int key = random.nextInt(1000);
    return "\n" + HOLE.matcher(template).replaceAll(hole -> quoted(filled(hole, sample, random, key))) + "\n";
  }

  private static String filled(MatchResult hole, Sample sample, Random random, int key) {
    return switch (hole.group(1)) {
      case "s" -> spelled(sample, sample.anySymbol(random));
      case "f" -> spelled(sample, function(sample, random));
      case "n" -> "fz" + key;
      case "k" -> Integer.toString(key);
      case "u" -> Integer.toString(nextNumber(sample));
      case "l" -> Dictionary.linkage(random);
      default -> throw new IllegalArgumentException(hole.group());
    };
  }

  private static String spelled(Sample sample, int symbol) {
    return new String(sample.spelled(symbol), StandardCharsets.UTF_8);
  }

  private static int function(Sample sample, Random random) {
    for (int i = 0; i < 8; i++) {
      int symbol = sample.anySymbol(random);
      if (sample.module().kind(symbol) == SymbolKind.FUNCTION && sample.module().isDefinition(symbol)) {
        return symbol;
      }
    }
    return sample.anySymbol(random);
  }

  private static int nextNumber(Sample sample) {
    int next = 0;
    while (sample.module().unnamedSymbol(next) >= 0) {
      next++;
    }
    return next;
  }

  private static List<String> templates() {
    try (InputStream text = Objects.requireNonNull(Additions.class.getResourceAsStream("/fuzz/additions.txt"))) {
      return List.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\R\\R"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
