package org.mergescope.model.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mergescope.model.ir.ModuleIndex;

/// What a module holds and what of it the roots do not reach, for people and for `report`; lists are symbol ids in file
/// order.
///
/// @param functionsDefined functions with a body
/// @param functionsDeclared functions without one
/// @param variables variables defined or declared
/// @param aliases aliases and ifuncs
/// @param roots symbols where reachability started
/// @param unreachableFunctions functions with a body that nothing reaches
/// @param unreachableVariables defined variables that nothing reaches
/// @param unreachableAliases aliases and ifuncs that nothing reaches
/// @param unreachableDeclarations functions and variables that are only declared and that nothing reachable mentions
/// @param bytesTotal size of the module's text in bytes
/// @param bytesUnreachable how many of them are text of unreachable symbols
/// @param warnings what deleting the unreachable may still break
public record UnreachableReport(
    ModuleIndex module,
    int functionsDefined,
    int functionsDeclared,
    int variables,
    int aliases,
    List<Integer> roots,
    List<Integer> unreachableFunctions,
    List<Integer> unreachableVariables,
    List<Integer> unreachableAliases,
    List<Integer> unreachableDeclarations,
    long bytesTotal,
    long bytesUnreachable,
    List<Warning> warnings) {
  public UnreachableReport {
    roots = List.copyOf(roots);
    unreachableFunctions = List.copyOf(unreachableFunctions);
    unreachableVariables = List.copyOf(unreachableVariables);
    unreachableAliases = List.copyOf(unreachableAliases);
    unreachableDeclarations = List.copyOf(unreachableDeclarations);
    warnings = List.copyOf(warnings);
  }

  /// Counts a module. Cost: linear in symbols, and that of [Warnings#of].
  public static UnreachableReport of(Reachability reachability) {
    ModuleIndex module = reachability.graph().module();
    BitSet unreachable = reachability.unreachable();
    int[] counts = new int[4];
    List<Integer> roots = new ArrayList<>();
    List<Integer> functions = new ArrayList<>();
    List<Integer> variables = new ArrayList<>();
    List<Integer> aliases = new ArrayList<>();
    List<Integer> declarations = new ArrayList<>();
    long bytes = 0;
    for (int symbol = 0; symbol < module.symbolCount(); symbol++) {
      boolean defined = module.isDefinition(symbol);
      List<Integer> dead =
          switch (module.kind(symbol)) {
            case FUNCTION -> {
              counts[defined ? 0 : 1]++;
              yield defined ? functions : declarations;
            }
            case VARIABLE -> {
              counts[2]++;
              yield defined ? variables : declarations;
            }
            case ALIAS, IFUNC -> {
              counts[3]++;
              yield aliases;
            }
          };
      if (reachability.isRoot(symbol)) {
        roots.add(symbol);
      }
      if (unreachable.get(symbol)) {
        dead.add(symbol);
        bytes += module.byteCount(symbol);
      }
    }
    return new UnreachableReport(
        module,
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        roots,
        functions,
        variables,
        aliases,
        declarations,
        module.text().length(),
        bytes,
        Warnings.of(module, unreachable));
  }
}
