package org.mergescope.model.reach;

import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.TokenScanner;

/// What `target triple` says.
final class TargetTriple {
  private TargetTriple() {}

  /// The triple, or "".
  static String of(ModuleIndex module) {
    for (int entity = 0; entity < module.entityCount(); entity++) {
      if (module.entityKind(entity) == EntityKind.TARGET) {
        TokenScanner tokens =
            new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
        tokens.next();
        tokens.next();
        if (tokens.isWord("triple")) {
          tokens.next();
          tokens.next();
          String quoted = tokens.text();
          return quoted.substring(1, quoted.length() - 1);
        }
      }
    }
    return "";
  }
}
