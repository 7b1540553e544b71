package org.mergescope.model.reach;

import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.TokenScanner;

/// What `target triple` and `target datalayout` say; "" where they are missing.
final class TargetLines {
  private TargetLines() {}

  static String triple(ModuleIndex module) {
    return value(module, "triple");
  }

  static String dataLayout(ModuleIndex module) {
    return value(module, "datalayout");
  }

  private static String value(ModuleIndex module, String property) {
    for (int entity : module.entities(EntityKind.TARGET).toArray()) {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      tokens.next();
      tokens.next();
      if (tokens.isWord(property)) {
        tokens.next();
        tokens.next();
        String quoted = tokens.text();
        return quoted.substring(1, quoted.length() - 1);
      }
    }
    return "";
  }
}
