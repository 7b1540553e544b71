package org.mergescope.model.reach;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.mergescope.model.ir.ModuleIndex;

/// What is left of a module, written as the `.expected` files of `ir-cases` are.
final class Survivors {
  private Survivors() {}

  /// One line a symbol; unnamed ones are renumbered as opt does.
  static Set<String> of(Reachability reachability) {
    ModuleIndex module = reachability.graph().module();
    Set<String> lines = new TreeSet<>();
    int number = 0;
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (reachability.isLive(symbol)) {
        String name = module.isUnnamed(symbol) ? "" + number++ : printed(module.name(symbol));
        lines.add(keyword(module, symbol) + " " + name);
      }
    }
    return lines;
  }

  private static String keyword(ModuleIndex module, int symbol) {
    boolean defined = module.isDefinition(symbol);
    return switch (module.kind(symbol)) {
      case FUNCTION -> defined ? "define" : "declare";
      case VARIABLE -> defined ? "global" : "extglobal";
      case ALIAS -> "alias";
      case IFUNC -> "ifunc";
    };
  }

  /// A name as LLVM prints it: bare where it can be, else quoted with `\hh` for what is not printable.
  private static String printed(String name) {
    if (name.matches("[-a-zA-Z$._][-a-zA-Z$._0-9]*")) {
      return name.startsWith("$") ? "\"" + name + "\"" : name;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (b == '\\') {
        quoted.append("\\\\");
      } else if (b < ' ' || b == '"' || b == 0x7F) {
        quoted.append(String.format("\\%02X", b));
      } else {
        quoted.append((char) b);
      }
    }
    return quoted.append('"').toString();
  }
}
