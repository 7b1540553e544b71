package org.mergescope.app.view.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.mergescope.model.reach.IndirectCall;
import org.mergescope.model.reach.IndirectCalls;

/// Which functions may call which through pointers, both ways. Calls that may reach the same functions share the list of
/// these, so that a type that many functions have costs one list and not one edge a pair. For any thread.
final class MayCalls {
  /// A call that may reach more functions than this says nothing about any of them.
  static final int WIDEST = 100;

  private static final int STEP_MASK = 0x3ff;
  private static final List<Integer> NONE = List.of();

  private final IndirectCalls calls;
  private final int symbols;
  private final Map<List<Integer>, Integer> numbers = new HashMap<>();
  private final List<List<Integer>> targets = new ArrayList<>();
  private final List<List<Integer>> callers = new ArrayList<>();
  private final Map<Integer, List<Integer>> ofCaller = new HashMap<>();
  private final Map<Integer, List<Integer>> ofTarget = new HashMap<>();
  private int read;

  /// @param symbols how many the module has
  MayCalls(IndirectCalls calls, int symbols) {
    this.calls = calls;
    this.symbols = symbols;
  }

  /// Reads the bodies that were not read yet; what was read before a cancel stays known. Cost: the bytes of all
  /// functions, once.
  ///
  /// @throws CancellationException when cancelled
  synchronized void readAll(DoubleConsumer progress, BooleanSupplier cancelled) {
    for (; read < symbols; read++) {
      if ((read & STEP_MASK) == 0) {
        if (cancelled.getAsBoolean()) {
          throw new CancellationException();
        }
        progress.accept((double) read / symbols);
      }
      for (IndirectCall call : calls.in(read)) {
        if (!call.targets().isEmpty() && call.targets().size() <= WIDEST) {
          add(read, call.targets());
        }
      }
    }
  }

  private void add(int caller, List<Integer> reached) {
    int number = numbers.computeIfAbsent(reached, list -> {
      int next = targets.size();
      targets.add(list);
      callers.add(new ArrayList<>());
      list.forEach(target -> ofTarget.computeIfAbsent(target, none -> new ArrayList<>()).add(next));
      return next;
    });
    List<Integer> known = callers.get(number);
    if (known.isEmpty() || known.getLast() != caller) {
      known.add(caller);
      ofCaller.computeIfAbsent(caller, none -> new ArrayList<>()).add(number);
    }
  }

  /// The functions that one may call, as far as bodies were read.
  synchronized BitSet callees(int function) {
    BitSet found = new BitSet();
    ofCaller.getOrDefault(function, NONE).forEach(number -> targets.get(number).forEach(found::set));
    return found;
  }

  /// The functions that may call one, as far as bodies were read.
  synchronized BitSet callers(int function) {
    BitSet found = new BitSet();
    ofTarget.getOrDefault(function, NONE).forEach(number -> callers.get(number).forEach(found::set));
    return found;
  }
}
