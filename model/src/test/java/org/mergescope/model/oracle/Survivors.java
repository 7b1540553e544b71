package org.mergescope.model.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.ModuleIndex;

/// The global symbols of a module; unnamed ones, which LLVM renumbers, only by their number.
///
/// @param names as in the text, quoted where they are quoted there
public record Survivors(SortedSet<String> names, int unnamed) {
  private static final Pattern PART = Pattern.compile("\\\\([0-9A-Fa-f]{2})|\\\\\\\\|.", Pattern.DOTALL);
  private static final Set<String> LISTS =
      Set.of("llvm.used", "llvm.compiler.used", "llvm.global_ctors", "llvm.global_dtors", "llvm.global.annotations");
  // As LLVM prints them: an entity starts a line, and only its own name stands behind the first @ outside of quotes.
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?:@(?<variable>\"[^\"]*\"|[^ ]+) = "
              + "|(?:define|declare) (?:[^@\"]|\"[^\"]*\")*?@(?<function>\"[^\"]*\"|[^(]+)\\().*");

  /// What LLVM printed; read without our indexer, which is what is under test.
  public static Survivors printed(Path module) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    int unnamed = 0;
    try (var lines = Files.lines(module, StandardCharsets.ISO_8859_1)) {
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
  public static Survivors of(ModuleIndex module, BitSet deleted) {
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

  /// The same without the declarations of LLVM's own functions, which other versions add, rename and drop as they read.
  public Survivors withoutIntrinsics() {
    SortedSet<String> kept = new TreeSet<>(names);
    kept.removeIf(name -> name.startsWith("llvm.") && !LISTS.contains(name));
    return new Survivors(kept, unnamed);
  }

  /// What a longer list of names would hide: `-` before what only these have, `+` before what only the others have.
  public String difference(Survivors others) {
    StringBuilder difference = new StringBuilder();
    names.stream().filter(name -> !others.names.contains(name)).forEach(name -> difference.append(" -").append(name));
    others.names.stream().filter(name -> !names.contains(name)).forEach(name -> difference.append(" +").append(name));
    return unnamed == others.unnamed ? difference.toString() : difference + " unnamed " + unnamed + "/" + others.unnamed;
  }

  /// The name without quotes, with `\\hh` as the bytes of UTF-8 that they are.
  private static String plain(String name) {
    if (!name.startsWith("\"")) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher parts = PART.matcher(name.substring(1, name.length() - 1));
    while (parts.find()) {
      if (parts.group(1) != null) {
        bytes.write(Integer.parseInt(parts.group(1), 16));
      } else {
        bytes.writeBytes((parts.group().equals("\\\\") ? "\\" : parts.group()).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
