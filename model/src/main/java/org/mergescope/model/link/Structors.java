package org.mergescope.model.link;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.ArrayInitializer;
import org.mergescope.model.ir.Linkage;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// The entries of `@llvm.global_ctors` and `@llvm.global_dtors` with what they initialize, the third field: an entry is
/// linked only where that is (IRMover.cpp, `linkAppendingVarProto`).
record Structors(List<Entry> entries) {
  /// One entry.
  ///
  /// @param key the symbol of its third field, or -1
  /// @param firstReference the first mention in it
  /// @param endReference the mention after the last in it
  record Entry(int key, int firstReference, int endReference) {}

  Structors {
    entries = List.copyOf(entries);
  }

  /// The entries of such an array; of any other symbol none.
  static Structors of(ModuleIndex module, int symbol) {
    List<Entry> entries = new ArrayList<>();
    if (module.linkage(symbol) == Linkage.APPENDING && isName(module.name(symbol))) {
      int next = module.firstReference(symbol);
      int last = module.firstReference(symbol + 1);
      for (ArrayInitializer.Element element : ArrayInitializer.allElements(module, symbol)) {
        while (next < last && module.referenceOffset(next) < element.start()) {
          next++;
        }
        int first = next;
        while (next < last && module.referenceOffset(next) < element.end()) {
          next++;
        }
        entries.add(new Entry(key(module, element, first, next), first, next));
      }
    }
    return new Structors(entries);
  }

  private static boolean isName(String name) {
    return name.equals("llvm.global_ctors") || name.equals("llvm.global_dtors");
  }

  /// The symbol mentioned behind the value's second comma.
  private static int key(ModuleIndex module, ArrayInitializer.Element element, int first, int end) {
    TokenScanner tokens = new TokenScanner(module.text(), element.start(), element.end());
    int depth = 0;
    int groups = 0;
    int field = 0;
    while (tokens.next() != Token.END) {
      if (tokens.is('{')) {
        groups += depth++ == 0 ? 1 : 0;
      } else if (tokens.is('(') || tokens.is('[')) {
        depth++;
      } else if (tokens.is('}') || tokens.is(')') || tokens.is(']')) {
        depth--;
      } else if (depth == 1 && groups == 2 && tokens.is(',')) {
        field++;
      } else if (field == 2 && tokens.token() == Token.GLOBAL) {
        for (int i = first; i < end; i++) {
          if (module.referenceOffset(i) == tokens.start()) {
            return module.referenceTarget(i);
          }
        }
      }
    }
    return LinkedSymbols.NONE;
  }
}
