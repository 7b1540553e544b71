package org.mergescope.model.reach;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mergescope.model.ir.IrText;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Which LLVM wrote a module. Compilers that carry LLVM's own number say it in `!llvm.ident`; rustc's number is mapped;
/// of several (a merged module) the highest counts, for only that LLVM could read them all. Without any, the syntax
/// decides.
final class WriterVersion {
  /// What opaque pointers without newer marks are taken for: the newest rules that keep more.
  private static final int OPAQUE = 19;
  private static final int TYPED = 14;
  private static final int RECORDS = 19;
  private static final int CAPTURES = 21;
  private static final long SYNTAX_BYTES = 1 << 20;

  private static final Pattern LLVM = Pattern.compile("(?:clang|LLVM|LDC|flang)[^0-9]*?version (\\d{1,4})\\.");
  private static final Pattern RUSTC = Pattern.compile("rustc version 1\\.(\\d{1,4})\\.");
  /// The first minor rustc release with each LLVM from 12 on.
  private static final int[] RUSTC_MINORS = {52, 56, 60, 65, 70, 73, 78, 82, 87, 91, 95};
  private static final int FIRST_RUSTC_LLVM = 12;

  private WriterVersion() {}

  static int of(ModuleIndex module) {
    int ident = identVersion(module);
    return ident > 0 ? ident : syntaxVersion(module);
  }

  private static int identVersion(ModuleIndex module) {
    return NamedMetadata.nodes(module, "!llvm.ident").stream()
        .mapToInt(node -> nodeVersion(module, node))
        .max()
        .orElse(0);
  }

  private static int nodeVersion(ModuleIndex module, int node) {
    String ident = module.text().text(module.entityStart(node), module.entityEnd(node));
    Matcher llvm = LLVM.matcher(ident);
    if (llvm.find()) {
      return Integer.parseInt(llvm.group(1));
    }
    Matcher rustc = RUSTC.matcher(ident);
    return rustc.find() ? ofRustc(Integer.parseInt(rustc.group(1))) : 0;
  }

  private static int ofRustc(int minor) {
    int version = FIRST_RUSTC_LLVM - 1;
    for (int first : RUSTC_MINORS) {
      if (minor >= first) {
        version++;
      }
    }
    return version;
  }

  /// Reads the first megabyte of each file for the marks of a version.
  private static int syntaxVersion(ModuleIndex module) {
    return module.text().parts().stream().mapToInt(WriterVersion::syntaxVersion).max().orElse(OPAQUE);
  }

  private static int syntaxVersion(IrText text) {
    TokenScanner tokens = new TokenScanner(text, 0, Math.min(SYNTAX_BYTES, text.length()));
    int version = 0;
    while (tokens.next() != Token.END) {
      if (tokens.token() == Token.WORD) {
        version = Math.max(version, wordVersion(tokens));
      } else if (tokens.is('*') && version == 0) {
        version = TYPED;
      } else if (tokens.is('#') && tokens.isBefore('d')) {
        version = Math.max(version, RECORDS);
      }
    }
    return version == 0 ? OPAQUE : version;
  }

  private static int wordVersion(TokenScanner tokens) {
    if (tokens.isWord("captures")) {
      return CAPTURES;
    }
    return tokens.isWord("ptr") ? OPAQUE : 0;
  }
}
