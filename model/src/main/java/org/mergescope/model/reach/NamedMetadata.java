package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import org.mergescope.model.ir.EntityKind;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// What stands in lists such as `!llvm.ident = !{!0, !1}` (LangRef, "Named Metadata").
final class NamedMetadata {
  private NamedMetadata() {}

  /// The entities of the nodes in the lists of this name, `!` included; nodes that are missing are left out.
  static List<Integer> nodes(ModuleIndex module, String name) {
    List<Integer> nodes = new ArrayList<>();
    module.entities(EntityKind.NAMED_METADATA).forEach(entity -> {
      TokenScanner tokens = new TokenScanner(module.text(), module.entityStart(entity), module.entityEnd(entity));
      tokens.next();
      boolean wanted = tokens.text().equals(name);
      while (wanted && tokens.next() != Token.END) {
        int node = tokens.token() == Token.METADATA_NODE ? module.metadataNode(entity, tokens.number()) : -1;
        if (node >= 0) {
          nodes.add(node);
        }
      }
    });
    return nodes;
  }
}
