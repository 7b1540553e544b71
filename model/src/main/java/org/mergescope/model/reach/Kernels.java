package org.mergescope.model.reach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// GPU kernels, which are started from outside the module: functions with the calling convention `ptx_kernel`,
/// `amdgpu_kernel` or `spir_kernel`, and for NVPTX those of nodes such as `!{ptr @f, !"kernel", i32 1}` under
/// `!nvvm.annotations` (NVPTXUsage, "Marking Functions as Kernels").
///
/// @param offsets by symbol where the text says so
record Kernels(Map<Integer, Long> offsets) {
  /// Cost: the functions, and the nodes of `!nvvm.annotations`.
  static Kernels of(ModuleIndex module) {
    Map<Integer, Long> offsets = new HashMap<>();
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      if (module.kind(symbol) == SymbolKind.FUNCTION && module.isDefinition(symbol) && module.isKernel(symbol)) {
        offsets.put(symbol, module.start(symbol));
      }
    }
    BitSet nodes = annotations(module);
    for (int i = module.firstReference(module.symbolCount()); i < module.referenceCount(); i++) {
      int symbol = module.referenceTarget(i);
      boolean inMetadata = !nodes.isEmpty() && module.referenceKind(i) == ReferenceKind.METADATA;
      if (inMetadata && module.isDefinition(symbol) && nodes.get(module.referenceEntity(i))) {
        offsets.putIfAbsent(symbol, module.entityStart(module.referenceEntity(i)));
      }
    }
    return new Kernels(offsets);
  }

  /// The nodes that say `kernel`.
  private static BitSet annotations(ModuleIndex module) {
    BitSet nodes = new BitSet();
    NamedMetadata.nodes(module, "!nvvm.annotations").stream()
        .filter(node -> saysKernel(module, node))
        .forEach(nodes::set);
    return nodes;
  }

  private static boolean saysKernel(ModuleIndex module, int node) {
    TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(node), module.entityEnd(node));
    while (tokens.next() != Token.END) {
      if (tokens.token() == Token.STRING && tokens.text().equals("\"kernel\"")) {
        return true;
      }
    }
    return false;
  }
}
