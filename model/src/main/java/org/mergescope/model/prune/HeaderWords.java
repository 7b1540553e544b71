package org.mergescope.model.prune;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Parts of a symbol's header that a declaration must not have (LLParser.cpp, `parseOptionalLinkage`), of all versions.
final class HeaderWords {
  private static final Set<String> LINKAGES = Stream.concat(
          Arrays.stream(Linkage.values()).map(Linkage::keyword),
          Stream.of("linker_private", "linker_private_weak", "linkonce_odr_auto_hide"))
      .collect(Collectors.toUnmodifiableSet());

  private HeaderWords() {}

  /// Whether the token says how a definition links.
  static boolean isLinkage(TokenScanner tokens) {
    return tokens.token() == Token.WORD && LINKAGES.contains(tokens.text());
  }

  /// Whether the token belongs to definitions only: linkage, export, and that the symbol is resolved inside the linked
  /// unit.
  static boolean isOfDefinitions(TokenScanner tokens) {
    return isLinkage(tokens) || tokens.isWord("dso_local") || tokens.isWord("dllexport");
  }

  /// From `comdat` past `comdat`, `comdat($c)` or, before 3.6, `comdat $c`; returns the offset after it.
  static long skipComdat(TokenScanner tokens) {
    long end = tokens.end();
    tokens.next();
    if (tokens.is('(')) {
      end = TypeText.skipGroup(tokens);
      tokens.next();
    } else if (tokens.token() == Token.COMDAT) {
      end = tokens.end();
      tokens.next();
    }
    return end;
  }
}
