package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.OpenModule;
import org.mergescope.app.view.Texts;
import org.mergescope.model.merge.MergedFunction;

/// What the table says about the symbols of an open module whatever is deleted: counts of callers and callees, and the
/// serverless function each belongs to. Names are read when first asked for, then kept.
final class SymbolFacts {
  private static final int NOBODY = -1;

  private final OpenModule module;
  private final int[] callers;
  private final int[] callees;
  private final int[] owner;
  private final int[] owners;
  private @Nullable SymbolNames names;

  private SymbolFacts(OpenModule module, int[] callers, int[] callees, int[] owner, int[] owners) {
    this.module = module;
    this.callers = callers;
    this.callees = callees;
    this.owner = owner;
    this.owners = owners;
  }

  static SymbolFacts of(OpenModule module) {
    int count = module.index().symbolCount();
    int[] callers = new int[count];
    int[] callees = new int[count];
    for (int symbol = 0; symbol < count; symbol++) {
      callers[symbol] = module.graph().callers(symbol).length;
      callees[symbol] = module.graph().callees(symbol).length;
    }
    int[] owner = new int[count];
    int[] owners = new int[count];
    Arrays.fill(owner, NOBODY);
    List<MergedFunction> functions = module.mergedFunctions();
    for (int function = 0; function < functions.size(); function++) {
      BitSet code = functions.get(function).code();
      for (int symbol = code.nextSetBit(0); symbol >= 0; symbol = code.nextSetBit(symbol + 1)) {
        owner[symbol] = function;
        owners[symbol]++;
      }
    }
    return new SymbolFacts(module, callers, callees, owner, owners);
  }

  OpenModule module() {
    return module;
  }

  /// All names; the first call reads them, others that come meanwhile wait for it.
  synchronized SymbolNames names() {
    SymbolNames known = names;
    if (known == null) {
      known = SymbolNames.of(module);
      names = known;
    }
    return known;
  }

  int callers(int symbol) {
    return callers[symbol];
  }

  int callees(int symbol) {
    return callees[symbol];
  }

  /// The serverless function whose code the symbol is, or how many share it; "" for code of none.
  String merged(int symbol) {
    return switch (owners[symbol]) {
      case 0 -> "";
      case 1 -> module.mergedFunctions().get(owner[symbol]).name();
      default -> Texts.text("functions.shared", owners[symbol]);
    };
  }

  /// Sorts code of one function by the function, then shared code, then code of none.
  int mergedRank(int symbol) {
    int functions = module.mergedFunctions().size();
    return switch (owners[symbol]) {
      case 0 -> Integer.MAX_VALUE;
      case 1 -> owner[symbol];
      default -> functions + owners[symbol];
    };
  }
}
