package org.mergescope.app.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.app.view.Texts;
import org.mergescope.model.callgraph.CallGraph;
import org.mergescope.model.ir.SymbolKind;
import org.mergescope.model.reach.IndirectCalls;

/// Collects the rows under a row of callers or callees. Off the JavaFX thread.
final class CallReader {
  private static final int MOST_ROWS = 1000;
  private static final int STEP_MASK = 0x3ff;

  private final CallGraph graph;
  private final IndirectCalls calls;
  private final Set<Integer> above;

  /// @param above the symbols on the way from the top, which are not followed again
  CallReader(CallGraph graph, IndirectCalls calls, Set<Integer> above) {
    this.graph = graph;
    this.calls = calls;
    this.above = Set.copyOf(above);
  }

  /// Who mentions a symbol, or whom it mentions and may call.
  List<CallEntry> rows(CallSide side, int symbol) {
    List<Neighbour> neighbours = new ArrayList<>(
        side == CallSide.CALLERS ? Neighbours.callers(graph, symbol) : Neighbours.callees(graph, symbol));
    if (side == CallSide.CALLEES) {
      neighbours.addAll(Neighbours.possibleCallees(calls, symbol, List.copyOf(neighbours)));
    }
    List<CallEntry> rows = rows(side, neighbours);
    boolean function = graph.module().kind(symbol) == SymbolKind.FUNCTION;
    if (side == CallSide.CALLERS && function && Neighbours.addressesTaken(graph, symbol) > 0) {
      rows.add(new CallEntry.PossibleCallers(symbol));
    }
    return rows;
  }

  private List<CallEntry> rows(CallSide side, List<Neighbour> neighbours) {
    List<CallEntry> rows = new ArrayList<>();
    for (Neighbour neighbour : neighbours.subList(0, Math.min(neighbours.size(), MOST_ROWS))) {
      int other = neighbour.symbol();
      int count = side == CallSide.CALLERS ? graph.callers(other).length : graph.callees(other).length;
      rows.add(new CallEntry.Symbol(other, neighbour.link(), count, above.contains(other)));
    }
    if (neighbours.size() > MOST_ROWS) {
      rows.add(new CallEntry.More(neighbours.size() - MOST_ROWS));
    }
    return rows;
  }

  /// The functions with a call through a pointer that may reach a function. Cost: the bytes of all functions.
  ///
  /// @throws CancellationException when cancelled
  List<CallEntry> possibleCallers(int function, DoubleConsumer progress, BooleanSupplier cancelled) {
    List<Neighbour> possible = new ArrayList<>();
    int symbols = graph.module().symbolCount();
    for (int caller = 0; caller < symbols; caller++) {
      if ((caller & STEP_MASK) == 0) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        progress.accept((double) caller / symbols);
      }
      calls.in(caller).stream()
          .filter(call -> call.targets().contains(function))
          .findFirst()
          .map(call -> new Neighbour(call.caller(), Texts.text("inspector.possible", call.targets().size())))
          .ifPresent(possible::add);
    }
    return rows(CallSide.CALLERS, possible);
  }
}
