package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// A virtual table as the elimination of virtual functions sees it (LangRef, "Type Metadata").
///
/// @param types the type ids it belongs to, with the byte of the table at which they start; none: no virtual table
/// @param slots the functions by their byte in the table
/// @param visibility the value of `!vcall_visibility`: 0 public, 1 linkage unit, 2 translation unit
record VirtualTable(int symbol, List<TypeAt> types, Map<Long, Integer> slots, String visibility) {
  private static final Pattern OFFSET = Pattern.compile("\\d{1,18}");

  /// A type id and where the table for it starts.
  record TypeAt(String type, long offset) {}

  VirtualTable {
    types = List.copyOf(types);
    slots = Map.copyOf(slots);
  }

  /// Reads a variable's attachments, and its initializer where they say that it is a virtual table.
  static VirtualTable of(CallGraph graph, int variable) {
    ModuleIndex module = graph.module();
    MetadataValues metadata = new MetadataValues(module);
    TokenScanner tokens = new TokenScanner(module.text(), module.nameStart(variable), module.end(variable));
    List<TypeAt> types = new ArrayList<>();
    String visibility = "0";
    int depth = 0;
    while (tokens.next() != Token.END) {
      depth += TableSlots.step(tokens);
      String kind = depth == 0 && tokens.token() == Token.METADATA ? tokens.text() : "";
      if (kind.equals("!type") || kind.equals("!vcall_visibility")) {
        List<String> operands = metadata.ofOperand(tokens);
        if (kind.equals("!type") && operands.size() == 2 && OFFSET.matcher(operands.getFirst()).matches()) {
          types.add(new TypeAt(operands.get(1), Long.parseLong(operands.get(0))));
        } else if (operands.size() == 1) {
          visibility = operands.getFirst();
        }
      }
    }
    Map<Long, Integer> slots = types.isEmpty() ? Map.of() : new TableSlots(graph, variable).read();
    return new VirtualTable(variable, types, slots, visibility);
  }
}
