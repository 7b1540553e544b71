package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.ir.Token;
import org.mergescope.model.ir.TokenScanner;

/// Virtual function elimination (GlobalDCE.cpp, `AddVirtualFunctionDependencies`): where the module flag asks for it, a
/// virtual table that only checked loads can read keeps none of its functions; who loads a slot keeps the slot's.
///
/// @param tableEdges mentions of functions in such tables, which do not count
/// @param calls what counts instead, by caller
record VirtualCalls(BitSet tableEdges, List<Call> calls) {
  private static final List<String> CHECKED_LOADS =
      List.of("llvm.type.checked.load", "llvm.type.checked.load.relative");
  private static final VirtualCalls NONE = new VirtualCalls(new BitSet(), List.of());
  private static final String TRANSLATION_UNIT = "2";
  private static final String LINKAGE_UNIT = "1";
  /// Later the pass is told by its caller whether the program is linked.
  private static final int LAST_WITH_LINK_FLAG = 16;
  private static final Pattern SLOT = Pattern.compile("\\d{1,18}");
  /// Longer calls are read to the end of their function: a window of all of it for each of many calls is too much.
  private static final int USUAL_CALL = 1 << 12;

  /// A checked load in `caller`, whose `@` stands at `offset`, of a slot that holds `callee`.
  record Call(int caller, int callee, long offset) {}

  VirtualCalls {
    tableEdges = (BitSet) tableEdges.clone();
    calls = List.copyOf(calls);
  }

  /// Empty unless the module has the flag. Cost then: the bytes of its variables, and of its bodies where the
  /// intrinsics are not declared.
  static VirtualCalls of(CallGraph graph, LivenessPolicy policy) {
    MetadataValues metadata = new MetadataValues(graph.module());
    if (!isSet(metadata.moduleFlag("Virtual Function Elim"))) {
      return NONE;
    }
    boolean linked = policy.version() <= LAST_WITH_LINK_FLAG && isSet(metadata.moduleFlag("LTOPostLink"));
    return new Finder(graph, linked ? Set.of(TRANSLATION_UNIT, LINKAGE_UNIT) : Set.of(TRANSLATION_UNIT)).find();
  }

  private static boolean isSet(String flag) {
    return !flag.isEmpty() && !flag.equals("0");
  }

  private record TableAt(VirtualTable table, long offset) {}

  private static final class Finder {
    private final CallGraph graph;
    private final ModuleIndex module;
    private final Set<String> visibilities;
    private final Map<String, List<TableAt>> tablesOfType = new HashMap<>();
    private final BitSet eliminable = new BitSet();
    private final List<Call> calls = new ArrayList<>();

    Finder(CallGraph graph, Set<String> visibilities) {
      this.graph = graph;
      this.visibilities = visibilities;
      this.module = graph.module();
    }

    VirtualCalls find() {
      for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
        if (module.kind(symbol) == SymbolKind.VARIABLE && module.isDefinition(symbol)) {
          addTable(VirtualTable.of(graph, symbol));
        }
      }
      if (eliminable.isEmpty()) {
        return NONE;
      }
      for (String name : CHECKED_LOADS) {
        int intrinsic = module.symbol(name);
        for (int i = 0; intrinsic >= 0 && i < graph.inDegree(intrinsic); i++) {
          int edge = graph.incoming(intrinsic, i);
          if (graph.kind(edge) == ReferenceKind.CALL) {
            readLoad(graph.source(edge), graph.offset(edge));
          }
        }
        if (intrinsic < 0) {
          readUndeclared(name);
        }
      }
      calls.sort(Comparator.comparingInt(Call::caller).thenComparingLong(Call::offset));
      return new VirtualCalls(functionEdges(), calls);
    }

    private void addTable(VirtualTable table) {
      for (VirtualTable.TypeAt type : table.types()) {
        tablesOfType.computeIfAbsent(type.type(), key -> new ArrayList<>()).add(new TableAt(table, type.offset()));
      }
      if (!table.types().isEmpty() && visibilities.contains(table.visibility())) {
        eliminable.set(table.symbol());
      }
    }

    /// Since LLVM 19 an intrinsic function may be called without a declaration; no symbol, no edges.
    private void readUndeclared(String intrinsic) {
      for (int symbol = 0; symbol < module.symbolCount() && !eliminable.isEmpty(); symbol++) {
        if (module.bodyStart(symbol) >= 0) {
          TokenScanner tokens = new TokenScanner(module.text(), module.bodyStart(symbol), module.end(symbol));
          while (tokens.next() != Token.END) {
            if (tokens.token() == Token.GLOBAL && tokens.name().equals(intrinsic)) {
              readLoad(symbol, tokens.start());
            }
          }
        }
      }
    }

    /// Reads `@llvm.type.checked.load(ptr %vtable, i32 OFFSET, metadata TYPE)`.
    private void readLoad(int caller, long offset) {
      long end = module.end(caller);
      if (!readLoad(caller, offset, Math.min(end, offset + USUAL_CALL))) {
        readLoad(caller, offset, end);
      }
    }

    /// Does nothing and says so where the arguments do not end before `end`, and the function does not either.
    private boolean readLoad(int caller, long offset, long end) {
      TokenScanner tokens = new TokenScanner(module.text(), offset, end);
      int depth = 0;
      int argument = 0;
      String slot = "";
      String type = "";
      tokens.next();
      do {
        tokens.next();
        depth += TableSlots.step(tokens);
        argument += depth == 1 && tokens.is(',') ? 1 : 0;
        if (depth == 1 && argument == 1) {
          slot = tokens.text();
        } else if (depth == 1 && argument == 2) {
          type = tokens.token() == Token.METADATA_NODE ? MetadataValues.name(module, tokens) : tokens.text();
        }
      } while (depth > 0 && tokens.token() != Token.END);
      if (tokens.token() == Token.END && end < module.end(caller)) {
        return false;
      }
      boolean constant = SLOT.matcher(slot).matches();
      for (TableAt at : tablesOfType.getOrDefault(type, List.of())) {
        Integer callee = constant ? at.table().slots().get(at.offset() + Long.parseLong(slot)) : null;
        if (callee == null) {
          eliminable.clear(at.table().symbol());
        } else {
          calls.add(new Call(caller, callee, offset));
        }
      }
      return true;
    }

    private BitSet functionEdges() {
      BitSet edges = new BitSet();
      eliminable.stream()
          .forEach(
              table -> {
                for (int edge = graph.firstEdge(table); edge < graph.firstEdge(table + 1); edge++) {
                  if (module.kind(graph.target(edge)) == SymbolKind.FUNCTION) {
                    edges.set(edge);
                  }
                }
              });
      return edges;
    }
  }
}
