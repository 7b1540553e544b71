package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.SymbolKind;

/// Which functions calls through pointers may reach. The evidence, the most precise first: `!callees`; type ids of
/// kernel and call-graph control flow integrity; slots of virtual tables by type; constants that the pointer is loaded
/// from; the type of the call (LangRef, "'callees' Metadata", "Type Metadata", "KCFI Operand Bundles"). A body is read
/// when it is asked about. Immutable, safe for any thread.
public final class IndirectCalls {
  private final CallGraph graph;
  private final CallableFunctions functions;
  private final Map<String, List<TableAt>> tablesOfType;

  private record TableAt(VirtualTable table, long offset) {}

  private IndirectCalls(CallGraph graph, CallableFunctions functions, Map<String, List<TableAt>> tablesOfType) {
    this.graph = graph;
    this.functions = functions;
    this.tablesOfType = tablesOfType;
  }

  /// Prepares for a module. Cost: linear in references, the bytes of the headers of functions whose address is taken,
  /// and, where types of virtual tables are tested, the bytes of variables.
  public static IndirectCalls of(CallGraph graph) {
    ModuleIndex module = graph.module();
    Map<String, List<TableAt>> tables = new HashMap<>();
    boolean tested = CallSites.TYPE_TESTS.stream().anyMatch(name -> module.symbol(name) >= 0);
    for (int symbol = 0; tested && symbol < module.symbolCount(); symbol++) {
      if (module.kind(symbol) == SymbolKind.VARIABLE && module.isDefinition(symbol)) {
        VirtualTable table = VirtualTable.of(graph, symbol);
        for (VirtualTable.TypeAt type : table.types()) {
          tables.computeIfAbsent(type.type(), key -> new ArrayList<>()).add(new TableAt(table, type.offset()));
        }
      }
    }
    return new IndirectCalls(graph, new CallableFunctions(graph), tables);
  }

  /// The calls through pointers in a function, in the order of the text, also those that nothing may be the target of.
  /// Cost: the bytes of the function.
  public List<IndirectCall> in(int function) {
    ModuleIndex module = graph.module();
    if (module.kind(function) != SymbolKind.FUNCTION || module.bodyStart(function) < 0) {
      return List.of();
    }
    CallSites body = new CallSites(graph, function);
    return body.read().stream().map(site -> resolved(function, site, body.origins())).toList();
  }

  private IndirectCall resolved(int caller, CallSites.Site site, PointerOrigins origins) {
    if (site.callees() >= 0) {
      return call(caller, site, IndirectCall.Evidence.CALLEES, calleesOf(site.callees()));
    }
    String tested = origins.testedType(site.pointer());
    List<Integer> sameId = !site.hash().isEmpty() ? functions.ofHash(site.hash())
        : !site.typeId().isEmpty() ? functions.ofTypeId(site.typeId())
        : tested != null ? functions.ofTypeId(tested)
        : List.of();
    if (!sameId.isEmpty()) {
      return call(caller, site, IndirectCall.Evidence.TYPE_ID, sameId);
    }
    PointerOrigins.Slot slot = origins.slot(site.pointer());
    List<Integer> inSlot = slot == null ? List.of() : inSlot(slot);
    if (!inSlot.isEmpty()) {
      return call(caller, site, IndirectCall.Evidence.VIRTUAL_TABLE, inSlot);
    }
    int constant = origins.constant(site.pointer());
    List<Integer> held = constant < 0 ? List.of() : held(constant, site.type());
    if (!held.isEmpty()) {
      return call(caller, site, IndirectCall.Evidence.CONSTANT, held);
    }
    return call(caller, site, IndirectCall.Evidence.SIGNATURE, functions.ofType(site.type()));
  }

  private static IndirectCall call(
      int caller, CallSites.Site site, IndirectCall.Evidence evidence, List<Integer> targets) {
    return new IndirectCall(caller, site.offset(), evidence, targets);
  }

  private List<Integer> inSlot(PointerOrigins.Slot slot) {
    TreeSet<Integer> found = new TreeSet<>();
    for (TableAt at : tablesOfType.getOrDefault(slot.type(), List.of())) {
      Integer function = at.table().slots().get(at.offset() + slot.offset());
      if (function != null) {
        found.add(function);
      }
    }
    return List.copyOf(found);
  }

  /// What a constant holds; a function itself holds itself. What a variable holds may have changed since.
  private List<Integer> held(int symbol, FunctionType type) {
    int itself = functions.function(symbol);
    if (itself >= 0) {
      return List.of(itself);
    }
    return CallSites.isConstant(graph.module(), symbol) ? functions.heldBy(symbol, type) : List.of();
  }

  private List<Integer> calleesOf(int entity) {
    ModuleIndex module = graph.module();
    TreeSet<Integer> found = new TreeSet<>();
    for (int i = module.firstReference(module.symbolCount()); i < module.referenceCount(); i++) {
      if (module.referenceEntity(i) == entity && functions.function(module.referenceTarget(i)) >= 0) {
        found.add(functions.function(module.referenceTarget(i)));
      }
    }
    return List.copyOf(found);
  }
}
