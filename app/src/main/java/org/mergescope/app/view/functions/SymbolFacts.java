package org.mergescope.app.view.functions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mergescope.app.session.OpenModule;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.InstructionLines;
import org.mergescope.model.ir.ModuleIndex;
import org.mergescope.model.ir.ReferenceKind;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.merge.MergedFunction;

/// What the table says about the symbols of an open module whatever is deleted. Names are read when first asked for,
/// then kept.
final class SymbolFacts {
  private static final int NOBODY = -1;

  private final OpenModule module;
  private final int[] callers;
  private final int[] callees;
  private final BitSet addressTaken;
  private final BitSet variables;
  private final int[] owner;
  private final int[] owners;
  private volatile @Nullable SymbolNames names;
  private volatile int @Nullable [] instructions;

  private SymbolFacts(OpenModule module) {
    int count = module.index().symbolCount();
    this.module = module;
    this.callers = new int[count];
    this.callees = new int[count];
    this.addressTaken = new BitSet(count);
    this.variables = new BitSet(count);
    this.owner = new int[count];
    this.owners = new int[count];
    Arrays.fill(owner, NOBODY);
  }

  static SymbolFacts of(OpenModule module) {
    SymbolFacts facts = new SymbolFacts(module);
    facts.countNeighbours();
    facts.findOwners();
    return facts;
  }

  /// Edges are ordered by source, and so are those that come in at one target: a stamp tells a repeated one.
  private void countNeighbours() {
    CallGraph graph = module.graph();
    ModuleIndex index = module.index();
    int[] lastSource = new int[callers.length];
    Arrays.fill(lastSource, NOBODY);
    for (int source = 0; source < callers.length; source++) {
      variables.set(source, index.kind(source) == SymbolKind.VARIABLE);
      for (int edge = graph.firstEdge(source); edge < graph.firstEdge(source + 1); edge++) {
        ReferenceKind kind = graph.kind(edge);
        int target = graph.target(edge);
        if (kind.takesAddress() && index.kind(target) == SymbolKind.FUNCTION) {
          addressTaken.set(target);
        }
        if (kind.isStrong() && target != source && lastSource[target] != source) {
          lastSource[target] = source;
          callers[target]++;
          callees[source]++;
        }
      }
    }
  }

  private void findOwners() {
    List<MergedFunction> functions = module.mergedFunctions();
    for (int function = 0; function < functions.size(); function++) {
      BitSet code = functions.get(function).code();
      for (int symbol = code.nextSetBit(0); symbol >= 0; symbol = code.nextSetBit(symbol + 1)) {
        owner[symbol] = function;
        owners[symbol]++;
      }
    }
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

  /// All names, where they have been read.
  Optional<SymbolNames> knownNames() {
    return Optional.ofNullable(names);
  }

  /// How many instructions each body has; the first call counts, others that come meanwhile wait for it. Not to be
  /// changed.
  synchronized int[] instructions(BooleanSupplier cancelled) {
    int[] known = instructions;
    if (known == null) {
      known = InstructionLines.of(module.index(), cancelled);
      instructions = known;
    }
    return known;
  }

  /// Whether that was done.
  boolean isCounted() {
    return instructions != null;
  }

  /// The same of one body, where they have been counted.
  OptionalLong knownInstructions(int symbol) {
    int[] known = instructions;
    return known == null ? OptionalLong.empty() : OptionalLong.of(known[symbol]);
  }

  int callers(int symbol) {
    return callers[symbol];
  }

  int callees(int symbol) {
    return callees[symbol];
  }

  boolean isAddressTaken(int symbol) {
    return addressTaken.get(symbol);
  }

  /// The symbols that are global variables; not to be changed.
  BitSet variables() {
    return variables;
  }

  /// The index of the serverless function whose code the symbol is alone, or -1.
  int owner(int symbol) {
    return owners[symbol] == 1 ? owner[symbol] : NOBODY;
  }

  /// How many serverless functions' code the symbol is.
  int owners(int symbol) {
    return owners[symbol];
  }
}
