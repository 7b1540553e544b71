package org.mergescope.app.view.code;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.link.Program;

/// Where a symbol's text stands.
///
/// @param file the file's name
/// @param line of the first byte, from 1
/// @param others further files that define the same name, in order
record CodeOrigin(String file, long line, List<String> others) {
  static final CodeOrigin NONE = new CodeOrigin("", 0, List.of());

  CodeOrigin {
    others = List.copyOf(others);
  }

  /// Of a symbol. Cost: a look into each file's names.
  static CodeOrigin of(OpenModule module, int symbol, long line) {
    Program program = module.program();
    int own = program.part(symbol);
    List<String> others = new ArrayList<>();
    String name = module.index().name(symbol);
    for (int part = 0; part < program.parts().size(); part++) {
      ModuleIndex file = program.parts().get(part);
      int there = part == own || module.index().isUnnamed(symbol) ? -1 : file.symbol(name);
      if (there >= 0 && file.isDefinition(there) && program.symbol(part, there) == symbol) {
        others.add(file.text().name());
      }
    }
    return new CodeOrigin(program.origin(symbol), line, others);
  }

  /// The place as tools write it, such as `a.ll:12`.
  String place() {
    return file.isEmpty() ? "" : file + ":" + line;
  }
}
