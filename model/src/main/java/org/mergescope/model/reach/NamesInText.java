package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Finds deleted symbols whose names stand in texts that LLVM does not read as IR.
final class NamesInText {
  /// A name of assembly; `\\hh` is a byte of an IR string, most often a line's end.
  private static final Pattern ASSEMBLY_WORD = Pattern.compile("\\\\[0-9A-Fa-f]{2}|[A-Za-z_.$][A-Za-z0-9_.$]*");
  private static final Pattern ATTRIBUTE_WORD = Pattern.compile("[A-Za-z_.$][A-Za-z0-9_.$]*");

  private static final long HANDWRITTEN_BYTES = 16 << 20;

  private final ModuleIndex module;
  private final BitSet deleted;
  private final Warnings.Sink sink;
  private final boolean underscores;

  NamesInText(ModuleIndex module, BitSet deleted, Warnings.Sink sink) {
    this.module = module;
    this.deleted = deleted;
    this.sink = sink;
    String layout = TargetLines.dataLayout(module);
    this.underscores = layout.contains("-m:o") || layout.contains("-m:x");
  }

  /// Assembly of the module and of the functions that stay.
  void readAssembly() {
    for (int asm = 0; asm < module.asmCount(); asm++) {
      int owner = module.symbolOf(module.asmEntity(asm));
      if (owner < 0 || !deleted.get(owner)) {
        Matcher words = ASSEMBLY_WORD.matcher(module.text().text(module.asmStart(asm), module.asmEnd(asm)));
        while (words.find()) {
          int symbol = namedInAssembly(words.group());
          if (symbol >= 0) {
            sink.add(
                WarningKind.ASM_TEXT,
                symbol,
                module.asmStart(asm),
                "is named in " + (owner < 0 ? "module" : "inline") + " assembly, which would not link without it");
          }
        }
      }
    }
  }

  /// Attributes with values such as `"probe-stack"="f"`, in groups and in the headers of functions that stay. LLVM prints
  /// groups only, so that large modules, which nobody writes by hand, are spared a look at every header.
  void readAttributes() {
    module.entities(EntityKind.ATTRIBUTES)
        .forEach(entity -> readValues(module.entityStart(entity), module.entityEnd(entity)));
    boolean handwritten = module.text().length() < HANDWRITTEN_BYTES;
    for (int symbol = 0; handwritten && symbol < module.symbolCount(); symbol++) {
      if (module.kind(symbol) == SymbolKind.FUNCTION && !deleted.get(symbol)) {
        long end = module.bodyStart(symbol) < 0 ? module.end(symbol) : module.bodyStart(symbol);
        if (module.text().text(module.nameStart(symbol), end).indexOf('=') >= 0) {
          readValues(module.nameStart(symbol), end);
        }
      }
    }
  }

  private void readValues(long start, long end) {
    TokenScanner tokens = new TokenScanner(module.text(), start, end);
    boolean value = false;
    while (tokens.next() != Token.END) {
      if (value && tokens.token() == Token.STRING) {
        readValue(tokens);
      }
      value = tokens.is('=');
    }
  }

  private void readValue(TokenScanner tokens) {
    Matcher words = ATTRIBUTE_WORD.matcher(tokens.text());
    while (words.find()) {
      int symbol = named(words.group());
      if (symbol >= 0) {
        sink.add(
            WarningKind.STRING_ATTRIBUTE,
            symbol,
            tokens.start(),
            "is named in a function attribute, so that the code generator may call it");
      }
    }
  }

  /// Assembly has the platform's prefix, or a name that IR marks as not to get one.
  private int namedInAssembly(String word) {
    int symbol = named(word);
    if (symbol < 0) {
      symbol = named("\1" + word);
    }
    return symbol < 0 && underscores && word.startsWith("_") ? named(word.substring(1)) : symbol;
  }

  private int named(String word) {
    int symbol = module.symbol(word);
    return symbol >= 0 && deleted.get(symbol) && module.isDefinition(symbol) ? symbol : -1;
  }
}
