package org.mergescope.model.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;

/// The global symbols of a module; unnamed ones, which LLVM renumbers, only by their number.
///
/// @param names as in the text, quoted where they are quoted there
record Survivors(SortedSet<String> names, int unnamed) {
  // As LLVM prints them: an entity starts a line, and only its own name stands behind the first @ outside of quotes.
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?:@(?<variable>\"[^\"]*\"|[^ ]+) = "
              + "|(?:define|declare) (?:[^@\"]|\"[^\"]*\")*?@(?<function>\"[^\"]*\"|[^(]+)\\().*");

  /// What LLVM printed; read without our indexer, which is what is under test.
  static Survivors printed(Path module) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    int unnamed = 0;
    try (var lines = Files.lines(module)) {
      for (String line : (Iterable<String>) lines::iterator) {
        Matcher entity = ENTITY.matcher(line);
        if (entity.matches()) {
          String name = entity.group("variable") == null ? entity.group("function") : entity.group("variable");
          if (name.chars().allMatch(Character::isDigit)) {
            unnamed++;
          } else {
            names.add(plain(name));
          }
        }
      }
    }
    return new Survivors(names, unnamed);
  }

  /// What is left of a module without the deleted symbols.
  static Survivors of(ModuleIndex module, BitSet deleted) {
    SortedSet<String> names = new TreeSet<>();
    int unnamed = 0;
    for (int symbol = deleted.nextClearBit(0); symbol < module.symbolCount(); symbol = deleted.nextClearBit(symbol + 1)) {
      if (module.isUnnamed(symbol)) {
        unnamed++;
      } else {
        names.add(module.name(symbol));
      }
    }
    return new Survivors(names, unnamed);
  }

  private static String plain(String name) {
    String bare = name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
    Matcher escape = Pattern.compile("\\\\([0-9A-Fa-f]{2})").matcher(bare);
    return escape.replaceAll(found -> Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
