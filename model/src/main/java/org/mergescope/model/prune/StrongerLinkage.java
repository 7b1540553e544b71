package org.mergescope.model.prune;

import java.util.Optional;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Makes `linkonce` to `weak`, as LLVM's own ThinLTO does with the definition that others rely on: a linker leaves out a
/// `linkonce` one that its own file does not mention (LangRef, "Linkage Types").
final class StrongerLinkage {
  private StrongerLinkage() {}

  static Optional<Edit> of(ModuleIndex module, int symbol) {
    TokenScanner tokens = new TokenScanner(module.text(), module.start(symbol), module.end(symbol));
    while (tokens.next() != Token.END && !tokens.is('{')) {
      if (tokens.isWord("linkonce") || tokens.isWord("linkonce_odr")) {
        String word = tokens.text().replace("linkonce", "weak");
        return Optional.of(new Edit(tokens.start(), tokens.end(), word, Edit.Reason.KEPT_FOR_OTHER_FILES));
      }
    }
    return Optional.empty();
  }
}
